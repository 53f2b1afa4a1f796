/** What makes a Chinese sentence look typed with an English keyboard, or calls by another name what has one, outside of what is quoted, of code and of addresses. */

const OF_OTHERS = [
  /`[^`]*`/gu,
  /“[^”]*”/gu,
  /（服务端：.*?）(?=[。！？；]|$)/gmu,
  /https?:\/\/[!-~]+/gu,
  // YAML as it would be typed.
  /\[(?:[^[\]]|\[[^\]]*\])*\]|\{[^}]*\}/gu,
]

const HAN = String.raw`\p{Script=Han}`
const MARK = '，。；：、（）'

const SLIPS: readonly (readonly [string, RegExp])[] = [
  ['an ASCII mark', /[,;:!?](?= |$)|[()]/gmu],
  ['no space beside Latin letters', new RegExp(`${HAN}[A-Za-z0-9\`]|[A-Za-z0-9\`]${HAN}`, 'gu')],
  ['a space beside a full-width mark', new RegExp(`[${MARK}“”] +|(?<!^) +[${MARK}“”]`, 'gmu')],
  ['a space between Chinese characters', new RegExp(`${HAN} +${HAN}`, 'gu')],
]

/** One word for one thing; names of inputs and variables are no words. */
const TERMS: readonly (readonly [term: string, other: RegExp])[] = [
  ['日志 ID', /\b[Ll]og [Ii][Dd]\b|日志 ?(?!ID)[Ii][Dd]\b|日志(?:编号|标识)/gu],
  ['运行器', /\brunners?\b|执行器|运行机/giu],
  ['密钥', /(?<!（|Plugin )\bsecrets?\b(?! and variables)|机密|秘钥/giu],
  ['token', /令牌/gu],
  ['作业', /\bjobs?\b/giu],
  ['响应', /应答/gu],
  ['未处理', /不予处理/gu],
  ['自建 CA', /证书颁发机构/gu],
  ['操作', /触碰/gu],
]

/** Each with what stands around it. */
export function slipsIn(chinese: string): readonly string[] {
  // What is taken out leaves a mark of the same kind: code is Latin, a quotation is full-width.
  const own = OF_OTHERS.reduce((text, other) => text.replace(other, ([first = '']) => LEFT[first] ?? 'x'), chinese)
  const terms = TERMS.map(([term, other]) => [`not ${term}`, other] as const)
  return [...SLIPS, ...terms].flatMap(([slip, pattern]) =>
    Array.from(own.matchAll(pattern), ({ index }) => `${slip}: ${own.slice(Math.max(0, index - 8), index + 8)}`),
  )
}

const LEFT: Readonly<Record<string, string>> = { '`': '`', '“': '“”', '（': '（）' }

/** What makes a Chinese sentence look typed with an English keyboard, outside of what is quoted, of code and of addresses. */

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

/** Each with what stands around it. */
export function slipsIn(chinese: string): readonly string[] {
  // What is taken out leaves a mark of the same kind: code is Latin, a quotation is full-width.
  const own = OF_OTHERS.reduce((text, other) => text.replace(other, ([first = '']) => LEFT[first] ?? 'x'), chinese)
  return SLIPS.flatMap(([slip, pattern]) =>
    Array.from(own.matchAll(pattern), ({ index }) => `${slip}: ${own.slice(Math.max(0, index - 8), index + 8)}`),
  )
}

const LEFT: Readonly<Record<string, string>> = { '`': '`', '“': '“”', '（': '（）' }

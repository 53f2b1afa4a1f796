/** Documents of everything that Markdown has, at random, with references in every place where some count and some don't. */
import fc from 'fast-check'

const id = fc.integer({ min: 10_000, max: 99_999 }).map(String)
const url = fc
  .tuple(
    fc.constantFrom('shop/story', 'meego/shop/issue', 'shop/chart', 'other/task'),
    id,
    fc.constantFrom('', '', '?a=b&c=d', '#x', '/'),
  )
  .map(([place, digits, end]) => `https://project.feishu.cn/${place}/detail/${digits}${end}`)
const foreign = id.map((digits) => `https://example.com/shop/story/detail/${digits}`)
const form = fc
  .tuple(
    fc.constantFrom(
      'm-',
      'F-',
      '#m-',
      '#1234',
      'Fixes m-',
      '修复m-',
      'arm-',
      'm\\-',
      'm&#45;',
      '&#109;-',
      '#&#49;2345',
    ),
    id,
  )
  .map((parts) => parts.join(''))
const reference = fc.oneof({ weight: 3, arbitrary: form }, { weight: 2, arbitrary: url }, foreign, fc.constant('#none'))
const word = fc.constantFrom(
  'fix',
  '登录',
  '，',
  '。',
  '(',
  ')',
  '12',
  '\\*',
  '&lt;',
  '&amp;',
  '|',
  '!',
  '  \n',
  '\n',
  '\\\n',
  '~',
  '*',
  '_',
  '[',
  ']',
  '`',
)

/** What crosses over the end of an element is mended in as many ways as there are readers. */
function unnested(text: string): string {
  return text.replaceAll(/[`[\]()*_~|]/gu, ' ')
}

/** Of lists that begin on one line GitHub's own parser and its web pages have two opinions. */
function startsNoList(text: string): string {
  return /^(?:[-*]|\d[.)]) /u.test(text) ? `a\n\n${text}` : text
}

/** A footnote's number within the text of a link makes it none for us, and a link of two targets on GitHub. */
function unnoted(text: string): string {
  return text.replaceAll('[^', '[')
}

export const { blocks } = fc.letrec<{ inline: string; line: string; text: string; blocks: string; block: string }>(
  (tie) => ({
    text: fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: reference },
          { weight: 2, arbitrary: word },
          { weight: 2, arbitrary: tie('inline') },
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((words) => words.join(' ')),
    line: tie('text').map((text) => text.replaceAll('\n', ' ')),
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      reference,
      tie('text').map((text) => `**${text}**`),
      tie('text').map((text) => `_${text}_`),
      tie('text').map((text) => `~~${text}~~`),
      tie('text').map((text) => `~${text}~`),
      tie('text').map((text) => `\`${text}\``),
      tie('text').map((text) => `\`\` ${text} \`\``),
      fc.tuple(tie('text'), fc.oneof(url, foreign)).map(([text, target]) => `[${unnoted(text)}](${target})`),
      fc.tuple(tie('text'), url).map(([text, target]) => `[${unnoted(text)}](<${target}> "m-55555")`),
      fc.tuple(tie('text'), url).map(([text, target]) => `![${text.replaceAll(/[[\]<>]/gu, ' ')}](${target})`),
      tie('text').map((text) => `[${unnoted(text)}][ref]`),
      fc.constantFrom(
        '[ref]',
        '[^1]',
        '[^note]',
        '[^nowhere]',
        '[](https://project.feishu.cn/shop/story/detail/77777)',
        '[&#8203;](https://project.feishu.cn/shop/story/detail/77777)',
      ),
      url.map((target) => `<${target}>`),
      tie('line').map((text) => `<!-- ${text} -->`),
      tie('line').map((text) => `<b>${unnested(text)}</b>`),
      tie('line').map((text) => `<code>${unnested(text)}</code>`),
      fc.tuple(tie('line'), url).map(([text, target]) => `<a href="${target}">${unnested(text)}</a>`),
      fc.constantFrom('<br>', '<img src="m-66666" alt="m-66666">', '\\<b>', '<m-12345>'),
    ),
    block: fc.oneof(
      { depthSize: 'small' },
      { weight: 4, arbitrary: tie('text') },
      tie('text').map((text) => `# ${text}`),
      tie('text').map((text) => `${text}\n---`),
      tie('text').map((text) => `    ${text}`),
      tie('text').map((text) => `\t${text}`),
      tie('text').map((text) => `\`\`\`\n${text}\n\`\`\``),
      tie('text').map((text) => `~~~ m-88888\n${text}`),
      tie('text').map((text) => `<!--\n${text}\n-->`),
      tie('blocks').map((text) => `<details>\n\n${text}\n\n</details>\n`),
      tie('text').map((text) => `<p>${text}</p>\n`),
      tie('text').map((text) => `<pre>${text}</pre>\n`),
      url.map((target) => `[ref]: ${target} "m-44444"\n`),
      fc.tuple(fc.constantFrom('1', 'note', 'other'), tie('text')).map(([label, text]) => `[^${label}]: ${text}`),
      fc.tuple(tie('line'), tie('line'), tie('line')).map(([a, b, c]) => `|${a}|x|\n|-|:-:|\n|${b}|${c}|`),
      fc.tuple(tie('line'), tie('line')).map(([a, b]) => `a|b\n-|-\nx ${a}|b|${b}|c`),
      // A note that is defined in a quote falls away with it.
      tie('blocks').map((text) => text.replaceAll(']:', ']').replace(/^/gmu, '> ')),
      tie('line').map((text) => `> see ${text}\nlazy m-33333`),
      tie('line').map((text) => `> [!NOTE]\n> ${text}`),
      fc
        .tuple(fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '- [x] ', '2) [ ] '), tie('blocks'))
        .map(
          ([sign, text]) =>
            sign +
            startsNoList(text).replace(/\n/gu, '\n' + ' '.repeat(sign.startsWith('-') || sign.startsWith('*') ? 2 : 3)),
        ),
      tie('line').map((text) => `- a\n- ${text}\n   - [ ] ${text}`),
    ),
    blocks: fc
      .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n\n', '\n\n'))
      .map(([all, gap]) => all.join(gap)),
  }),
)

/** Pieces of Markdown in any order, most of which fit together nowhere; without raw HTML but comments, for how it is mended is each reader's own. */
export const soup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: form },
      fc.oneof(url, foreign, fc.constant('#none')).map((one) => ` ${one} `),
      word,
      fc.constantFrom(
        '**',
        '__',
        '~~',
        '~',
        '`',
        '``',
        '```',
        '~~~',
        '[',
        '](',
        ')',
        '![',
        '](<',
        '>)',
        '[^1]',
        '[^1]: ',
        '[ref]: ',
        '[ref]',
        ']: ',
        '"',
        '<!--',
        '-->',
        '<!-->',
        '<br>',
        '\\',
        '&#35;',
        '&nbsp;',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\n- ',
        '\n* ',
        '\n1. ',
        '\n- [ ] ',
        '\n- [x] ',
        '\n> ',
        '\n    ',
        '\n  ',
        '\n   ',
        '\n\t',
        '\n# ',
        '\n---\n',
        '\n===\n',
        '\n|a|\n|-|\n',
        '\n|a|b|\n|-|-|\n',
        '|',
        ' ',
        ' ',
        '  \n',
        '> [!NOTE]\n> ',
      ),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(''))

/** Where readers differ, or where ours is known to, and it does not matter; each with why. */
const DISPUTED = [
  // A comment that is opened in a quote and not closed: it takes in the quote's end.
  /^[^\n]*>[^\n]*<!--(?![^\n]*-->)/mu,
  // markdown-it takes a sign behind four spaces for the quote going on: nobody indents within a quote on purpose.
  /^(?: {4,}|[ ]*\t)\s*>/mu,
  // A note that is defined in a quote falls away with the quote, wherever GitHub shows it.
  /^\s*>.*\]:/mu,
  // A tag alone on its line ends a table on GitHub, and is one of its rows for markdown-it: what it shows is the same.
  /\|.*\n+ *<[^>\n]*> *$/mu,
  // A table right behind one in a quote: GitHub begins another, markdown-it goes on with the quote's.
  /^\s*>.*\|.*\n(?!\s*>).*\|/mu,
  // A task that begins like another block, or is a heading; a note that is defined in one.
  /\[[ x]\] (?:[#~`]|.*(?:\n.+)*\n *---$)/mu,
  /^ +\[\^\w+\]:/mu,
  // In a list or a quote, what follows a definition without being indented is GitHub's paragraph and our next block: the text is the same.
  /[-*.)\]>] +\[ref\]:/mu,
]

export function isDisputed(markdown: string): boolean {
  return DISPUTED.some((pattern) => pattern.test(markdown))
}

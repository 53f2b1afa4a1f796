/** How lists are joined in each language, and that nothing we say in Chinese has marks or spaces of English. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { atMost, eitherOf, listOf, quoted, sentence, together } from '../src/sentence.ts'
import { inputNames } from '../src/inputs/table.ts'
import { capitalised } from '../src/text.ts'
import { slipsIn } from './chinese.ts'

describe('a list', () => {
  const open = sentence('open', '进行中')
  it.each([
    ['names', [], '', ''],
    ['names', ['a'], 'a', 'a'],
    ['names', ['a', open, 'b'], 'a, open, b', 'a、进行中、b'],
    ['clauses', [open, 'b'], 'open, b', '进行中，b'],
    ['entries', ['a, b', open], 'a, b; open', 'a, b；进行中'],
  ] as const)('of %s: %j', (kind, parts, en, zh) => {
    expect(listOf(parts, kind)).toStrictEqual({ en, zh })
  })

  it('is one of names', () => {
    expect(listOf(['a', 'b'])).toStrictEqual({ en: 'a, b', zh: 'a、b' })
  })

  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a or b', 'a 或 b'],
    [['a', 'b', 'c'], 'a, b or c', 'a、b 或 c'],
    [[quoted('a'), quoted('b')], '"a" or "b"', '“a”或“b”'],
    [[sentence('the title', '标题'), 'b', sentence('the body', '描述')], 'the title, b or the body', '标题、b 或描述'],
  ] as const)('any one of %j', (parts, en, zh) => {
    expect(eitherOf(parts)).toStrictEqual({ en, zh })
  })

  it('that is long tells that there is more', () => {
    expect(atMost(2, ['a', 'b'])).toStrictEqual(['a', 'b'])
    expect(atMost(2, ['a', 'b', 'c'])).toStrictEqual(['a', 'b', '…'])
  })
})

it.each([
  [[], ''],
  [['工作项 7', '未处理'], '工作项 7 未处理'],
  [['工作项 7“支付”', '未处理'], '工作项 7“支付”未处理'],
  [['字段', 'field_x', '已填'], '字段 field_x 已填'],
  [['', '负责人'], '负责人'],
  [['设置', '`since`'], '设置 `since`'],
  [['𠮷', 'a', '𠮷'], '𠮷 a 𠮷'],
  [['a', 'b'], 'ab'],
])('%j together are %j', (parts, told) => {
  expect(together(...parts)).toBe(told)
})

describe('slips of Chinese', () => {
  it.each([
    '仅限 points、owners',
    '环境 production 不在 environments（staging、eu）之内',
    '请设置 `action: rollback`。',
    '节点“a, b”未到达；当前为“x: y”',
    '该节点尚未设置负责人（服务端：Owner Required, please (now)）。',
    '形如 { points: 1, owners: [a, b] } 的映射',
    '最多 120,000 字节，时间如 2026-11-30T18:00+08:00',
    '详见 https://example.com/a?b=(c)',
  ])('none in %s', (zh) => {
    expect(slipsIn(zh)).toStrictEqual([])
  })

  it.each([
    ['日志 ID', '请附 log id 联系技术支持'],
    ['运行器', '检查 runner 与代理'],
    ['密钥', '更新 GitHub 中的 secret。'],
    ['token', '令牌绝不随重定向发送'],
    ['作业', '重新运行 job'],
    ['响应', '没有应答'],
  ])('another word for %s: %s', (term, zh) => {
    expect(slipsIn(zh)).toHaveLength(1)
    expect(slipsIn(zh)[0]).toContain(`not ${term}:`)
  })

  it.each(['plugin_secret 与 job_status', '密钥（secrets）', '`runner`', '附日志 ID', 'Plugin Secret', 'Node.js 24'])(
    'the right word, or a name: %s',
    (zh) => {
      expect(slipsIn(zh)).toStrictEqual([])
    },
  )

  it.each([
    '仅限 points, owners',
    '工作项 1: 未处理',
    '工作项无法处理：1；2; 3',
    '类型 story (需求) 不在其中',
    '设置since',
    '设置`since`',
    '子任务 “联调”',
    '工作项，  未处理',
    '工作项 未处理',
  ])('one in %s', (zh) => {
    expect(slipsIn(zh)).toHaveLength(zh.includes('(') ? 2 : 1)
  })
})

// ---------------------------------------------------------------- all that the sources hold

const SRC = join(import.meta.dirname, '../src')
const SOURCES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true) }
  })

/** Texts as they are written, with `x` for what is put in. */
function textsIn(tree: ts.SourceFile): readonly { readonly node: ts.Node; readonly text: string }[] {
  const texts: { node: ts.Node; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push({ node, text: node.text })
    if (ts.isTemplateExpression(node)) texts.push({ node, text: withHoles(node) })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return texts
}

/** What is put in is Latin or Chinese: it takes on what suits the text around it. */
function withHoles({ head, templateSpans }: ts.TemplateExpression): string {
  return [head, ...templateSpans.map(({ literal }) => literal)]
    .map(({ text }) => text)
    .reduce((before, after) => {
      const touches = /\p{Script=Han}$/u.test(before) || /^\p{Script=Han}/u.test(after)
      return `${before}${touches ? '某' : 'x'}${after}`
    })
}

/** What the vendor writes, and the English half of a sentence, may quote Chinese; a raw text is a pattern. */
function isChinese({ node, text }: { readonly node: ts.Node; readonly text: string }): boolean {
  const { parent } = node
  if (!/\p{Script=Han}/u.test(text) || ts.isTaggedTemplateExpression(parent)) return false
  if (ts.isPropertyAssignment(parent)) return !['err_msg', 'msg', 'en'].includes(parent.name.getText())
  return !(ts.isCallExpression(parent) && parent.expression.getText() === 'sentence' && parent.arguments[0] === node)
}

/** The English half of a sentence. */
function isEnglish({ node }: { readonly node: ts.Node }): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === 'en'
  return ts.isCallExpression(parent) && parent.expression.getText() === 'sentence' && parent.arguments[0] === node
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

describe('the sources', () => {
  // The search reads what others write.
  const ours = SOURCES.filter(({ path }) => !path.startsWith(join('find', 'search')))

  it.each(ours.filter(({ text }) => /\p{Script=Han}/u.test(text)))('$path: Chinese without slips', ({ tree }) => {
    const texts = textsIn(tree).filter(isChinese)
    const slips = texts.flatMap(({ text }) => slipsIn(text.trim()).map((slip) => ({ text, slip })))
    expect(slips).toStrictEqual([])
  })

  // Header lines of HTTP, words of a server, YAML as it is typed.
  const NOT_FOR_A_READER = ['forge/connection.ts', 'forge/replies.ts', 'forge/failures.ts', 'sentence.ts']

  it('join a list for a reader in one place', () => {
    const joining = SOURCES.filter(({ text }) => /\.join\(\s*['"`](?:[,;、，；]|, |; | or | 或 |或)['"`]/u.test(text))
    const paths = joining.map(({ path }) => path.replaceAll('\\', '/')).filter((path) => !/^report\/results/.test(path))
    expect(paths.toSorted()).toStrictEqual(NOT_FOR_A_READER.toSorted())
  })

  const told = ours.flatMap(({ path, tree }) =>
    textsIn(tree)
      .filter(isEnglish)
      .map(({ text }) => ({ path, written: text, shown: capitalised(text.trim(), 'en') })),
  )

  it('call the log ID by one name in English too', () => {
    expect(
      told.filter(({ written }) => /\blog id\b/i.test(written.replaceAll('log ID', '').replaceAll('Log ID', ''))),
    ).toStrictEqual([])
  })

  it.each(inputNames)('begin no sentence with the bare name %s, which would be capitalised', (name) => {
    const [bare, cased] = [new RegExp(`^${name}[ ,]`), new RegExp(`(?:^|[.!?] )${capital(name)}[ ,]`)]
    const wrong = told.filter(
      ({ written, shown }) => cased.test(shown) || (bare.test(written) && !shown.startsWith(name)),
    )
    expect(told.length).toBeGreaterThan(400)
    expect(wrong).toStrictEqual([])
    expect(capitalised(`${name} 需要`, 'zh')).toBe(`${name} 需要`)
  })

  it('ask no language for a mark', () => {
    const asking = SOURCES.filter(({ text }) => /language === 'zh' \? ['"`[]+[,;:、，；：]/u.test(text))
    expect(asking.map(({ path }) => path)).toStrictEqual([])
  })
})

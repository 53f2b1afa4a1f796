/** A structured input's text -> what was written. Plain YAML only, so that nothing written there is lost unnoticed. */
import type * as yaml from 'yaml'
import { type Sentence, sentence } from '../sentence.ts'
import type { Mistake } from './checked.ts'
import { Numeral, type Written } from './written.ts'

export type YamlReading =
  | { readonly kind: 'read'; readonly value: Written }
  | { readonly kind: 'unreadable'; readonly mistakes: readonly Mistake[] }

const YAML = sentence('YAML or JSON', 'YAML 或 JSON')
const NO_PROPERTIES = sentence(
  'YAML without tags, anchors and aliases; text that begins with !, & or * goes in quotes',
  '不含标签（tag）、锚点（anchor）和别名（alias）的 YAML；以 !、& 或 * 开头的文本请加引号',
)
const NO_EMPTY = sentence(
  "a value ([] is an empty list, '' an empty text, null is null)",
  "一个值（空列表写 []，空文本写 ''，空值写 null）",
)

/** Those of the parser's error codes that a person can be told in both languages. */
const EXPLAINED: Readonly<Record<string, { readonly found: Sentence; readonly allowed: Sentence }>> = {
  DUPLICATE_KEY: {
    found: sentence('a key that stands there twice', '重复的键'),
    allowed: sentence('each key once', '每个键只出现一次'),
  },
  MULTIPLE_DOCS: {
    found: sentence('a second document', '第二个文档'),
    allowed: sentence('one document, without ---', '单个文档，不使用 ---'),
  },
  NON_STRING_KEY: {
    found: sentence('a list or a map as a key', '以列表或映射作为键'),
    allowed: sentence('words as keys', '以文本作为键'),
  },
  RESOURCE_EXHAUSTION: { found: sentence('too many levels', '层级过深'), allowed: YAML },
  TAG_RESOLVE_FAILED: { found: sentence('a tag', '标签'), allowed: NO_PROPERTIES },
}

/** The parser is loaded here, by the runs that need it. */
export async function readYaml(text: string): Promise<YamlReading> {
  const parser = await import('yaml')
  // `schema` keeps a %YAML directive from changing what `yes` and `010` mean.
  const document = parser.parseDocument(text, {
    schema: 'core',
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
  })
  // What follows the first is mostly its consequence.
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) return { kind: 'unreadable', mistakes: [explained(error, text)] }

  const mistakes: Mistake[] = []
  const value = written(document.contents, 0, parser, (offset, found, allowed) => {
    mistakes.push(atLine(text, offset, found, allowed))
    return null
  })
  return mistakes.length === 0 ? { kind: 'read', value } : { kind: 'unreadable', mistakes }
}

type Refuse = (offset: number, found: Sentence, allowed: Sentence) => null

/** `from`: where the node would stand if there were one. */
function written(node: yaml.ParsedNode | null, from: number, parser: typeof yaml, refuse: Refuse): Written {
  const offset = node?.range[0] ?? from
  if (node === null || (parser.isScalar(node) && node.type === 'PLAIN' && node.source === '')) {
    return refuse(offset, sentence('no value', '空缺'), NO_EMPTY)
  }
  if (parser.isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    return refuse(offset, sentence('a tag, an anchor or an alias', '标签、锚点或别名'), NO_PROPERTIES)
  }
  if (parser.isSeq(node)) return node.items.map((item) => written(item, offset, parser, refuse))
  if (parser.isScalar(node)) return scalar(node)
  const members = node.items.map(({ key, value }): [string, Written] => {
    const name = written(key, offset, parser, refuse)
    // Other than text only where it was refused.
    return [typeof name === 'string' ? name : '', written(value, key.range[1], parser, refuse)]
  })
  return Object.fromEntries(members)
}

function scalar({ value, source }: yaml.Scalar.Parsed): Written {
  if (typeof value === 'number') return new Numeral(source)
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function explained({ code, message, pos }: yaml.YAMLError, text: string): Mistake {
  const { found, allowed } = EXPLAINED[code] ?? { found: unexplained(message), allowed: YAML }
  return atLine(text, pos[0], found, allowed)
}

function unexplained(message: string): Sentence {
  return sentence(`something unreadable (${message})`, `无法解析的内容（${message}）`)
}

function atLine(text: string, offset: number, found: Sentence, allowed: Sentence): Mistake {
  const line = text.slice(0, offset).split('\n').length
  return {
    found: sentence(`${found.en} in line ${line}`, `${found.zh}（第 ${line} 行）`),
    allowed,
    missing: false,
  }
}

/** A structured input's text -> what was written. Plain YAML only, so that nothing written there is lost unnoticed. */
import type * as yaml from 'yaml'
import { type Sentence, sentence } from '../sentence.ts'
import { type Mistake, read, type Reading } from './readers.ts'

/** A plain number as it was written. User keys have about 19 digits and people don't quote them: more than a JavaScript number holds. */
export interface Numeral {
  readonly numeral: string
}

export type WrittenList = readonly Written[]
export type WrittenMap = ReadonlyMap<string, Written>
export type Written = null | boolean | string | Numeral | WrittenList | WrittenMap

export function isNumeral(value: Written | undefined): value is Numeral {
  return typeof value === 'object' && value !== null && 'numeral' in value
}

export function isList(value: Written | undefined): value is WrittenList {
  return Array.isArray(value)
}

export function isMap(value: Written | undefined): value is WrittenMap {
  return value instanceof Map
}

/** Text, or a number as it was written. */
export function asText(value: Written | undefined): string | undefined {
  if (isNumeral(value)) return value.numeral
  return typeof value === 'string' ? value : undefined
}

/** How a value appears in a message. */
export function shown(value: Written): string {
  return asText(value) ?? JSON.stringify(plain(value))
}

function plain(value: Written): unknown {
  if (isList(value)) return value.map(plain)
  if (isMap(value)) return Object.fromEntries(Array.from(value, ([key, member]) => [key, plain(member)]))
  return asText(value) ?? value
}

// ---------------------------------------------------------------- reading

const YAML = sentence('YAML or JSON', 'YAML 或 JSON')
const NO_PROPERTIES = sentence(
  'YAML without tags, anchors and aliases; text that begins with !, & or * goes in quotes',
  '不含标签（tag）、锚点（anchor）和别名（alias）的 YAML；以 !、& 或 * 开头的文本请加引号',
)
const NO_EMPTY = sentence(
  "a value ([] is an empty list, '' an empty text, null is null)",
  "一个值（空列表写 []，空文本写 ''，空值写 null）",
)
export const HALF = sentence('half of a character (one half of a surrogate pair)', '不完整的字符（半个代理对）')
export const WHOLE = sentence('whole characters', '完整的字符')

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
export async function readYaml(text: string): Promise<Reading<Written>> {
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
  if (error !== undefined) {
    const { found, allowed } = EXPLAINED[error.code] ?? { found: unexplained(error.message), allowed: YAML }
    return { kind: 'wrong', mistakes: [atLine(text, error.pos[0], found, allowed)] }
  }
  const mistakes: Mistake[] = []
  const value = written(document.contents, 0, parser, (offset, found, allowed) => {
    mistakes.push(atLine(text, offset, found, allowed))
    return null
  })
  return mistakes.length === 0 ? read(value) : { kind: 'wrong', mistakes }
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
  if (parser.isScalar(node)) return scalar(node, offset, refuse)
  const members = node.items.map(({ key, value }): [string, Written] => {
    const name = written(key, offset, parser, refuse)
    // Other than text only where it was refused.
    return [typeof name === 'string' ? name : '', written(value, key.range[1], parser, refuse)]
  })
  return new Map(members)
}

function scalar({ value, source }: yaml.Scalar.Parsed, offset: number, refuse: Refuse): Written {
  if (typeof value === 'number') return { numeral: source }
  if (typeof value === 'string') return value.isWellFormed() ? value : refuse(offset, HALF, WHOLE)
  return typeof value === 'boolean' ? value : null
}

function unexplained(message: string): Sentence {
  return sentence(`something unreadable (${message})`, `无法解析的内容（${message}）`)
}

function atLine(text: string, offset: number, found: Sentence, allowed: Sentence): Mistake {
  const line = text.slice(0, offset).split('\n').length
  return {
    path: [],
    found: sentence(`${found.en} in line ${line}`, `${found.zh}（第 ${line} 行）`),
    allowed,
    missing: false,
  }
}

/** A structured input's text -> what was written. Plain YAML only, so that nothing written there is lost unnoticed. */
import type * as yaml from 'yaml'
import { type Sentence, sentence } from '../sentence.ts'
import { NONE, type Place, read, type Reading } from './readers.ts'
import { HALF, Numeral, WHOLE, type Written } from './written.ts'

const YAML = sentence('YAML or JSON', 'YAML 或 JSON')
const NO_PROPERTIES = sentence(
  'YAML without tags, anchors and aliases; text that begins with !, & or * goes in quotes',
  '不含标签（tag）、锚点（anchor）和别名（alias）的 YAML；以 !、& 或 * 开头的文本请加引号',
)
const NO_EMPTY = sentence(
  "a value ([] is an empty list, '' an empty text, null is null)",
  "一个值（空列表写 []，空文本写 ''，空值写 null）",
)

const SLASHES = sentence('a comment with // or /*', '// 或 /* 形式的注释')
const NO_SLASHES = sentence(
  'comments that begin with #; text with // or /* in it goes in quotes',
  '以 # 开头的注释；含 // 或 /* 的文本请加引号',
)
/** A comment of JSON with comments; inside brackets and braces YAML takes it for text, and it would become part of a key or a value. */
const COMMENT = /(?:^|\s)\/[/*]/u

type Explained = readonly [found: Sentence, allowed: Sentence]

/** Those of the parser's error codes that a person can be told in both languages. */
const EXPLAINED: Readonly<Record<string, Explained>> = {
  DUPLICATE_KEY: [sentence('a key that stands there twice', '重复的键'), sentence('each key once', '每个键只出现一次')],
  MULTIPLE_DOCS: [
    sentence('a second document', '第二个文档'),
    sentence('one document, without ---', '单个文档，不使用 ---'),
  ],
  NON_STRING_KEY: [
    sentence('a list or a map as a key', '以列表或映射作为键'),
    sentence('words as keys', '以文本作为键'),
  ],
  RESOURCE_EXHAUSTION: [sentence('too many levels', '层级过深'), YAML],
  TAG_RESOLVE_FAILED: [sentence('a tag', '标签'), NO_PROPERTIES],
}

function unexplained(message: string): Explained {
  return [sentence(`something unreadable (${message})`, `无法解析的内容（${message}）`), YAML]
}

/** The parser is loaded here, by the runs that need it. */
export async function readYaml(text: string, place: Place): Promise<Reading<Written>> {
  const refused: Reading<never>[] = []
  const refuse: Refuse = (offset, { en, zh }, allowed) => {
    const line = text.slice(0, offset).split('\n').length
    refused.push(place.refuse(sentence(`${en} in line ${line}`, `${zh}（第 ${line} 行）`), allowed))
    return null
  }
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
  const value =
    error === undefined
      ? written(document.contents, 0, { parser, refuse, is_json: isJson(text) })
      : refuse(error.pos[0], ...(EXPLAINED[error.code] ?? unexplained(error.message)))
  return refused.length === 0 ? read(value) : NONE
}

type Refuse = (offset: number, found: Sentence, allowed: Sentence) => null

interface Document {
  readonly parser: typeof yaml
  readonly refuse: Refuse
  readonly is_json: boolean
}

/** `from`: where the node would stand if there were one; `in_flow`: inside brackets or braces. */
function written(node: yaml.ParsedNode | null, from: number, document: Document, in_flow = false): Written {
  const { parser, refuse } = document
  const offset = node?.range[0] ?? from
  if (node === null || (parser.isScalar(node) && node.type === 'PLAIN' && node.source === '')) {
    return refuse(offset, sentence('no value', '空缺'), NO_EMPTY)
  }
  if (parser.isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
    return refuse(offset, sentence('a tag, an anchor or an alias', '标签、锚点或别名'), NO_PROPERTIES)
  }
  if (parser.isScalar(node)) {
    const is_comment = in_flow && node.type === 'PLAIN' && COMMENT.test(node.source)
    return is_comment ? refuse(offset, SLASHES, NO_SLASHES) : scalar(node, offset, document)
  }
  const is_flow = in_flow || node.flow === true
  if (parser.isSeq(node)) return node.items.map((item) => written(item, offset, document, is_flow))
  const members = node.items.map(({ key, value }): [string, Written] => {
    const name = written(key, offset, document, is_flow)
    // Other than text only where it was refused.
    return [typeof name === 'string' ? name : '', written(value, key.range[1], document, is_flow)]
  })
  return new Map(members)
}

function scalar({ value, source }: yaml.Scalar.Parsed, offset: number, { refuse, is_json }: Document): Written {
  // Programs write a whole number so (Python's json.dumps); people, a version.
  if (typeof value === 'number') return new Numeral(is_json ? source.replace(/\.0$/, '') : source)
  if (typeof value === 'string') return value.isWellFormed() ? value : refuse(offset, HALF, WHOLE)
  return typeof value === 'boolean' ? value : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

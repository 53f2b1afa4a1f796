/** What is wrong with the inputs, in words: where, what was found, what is allowed; all of it at once. */
import { Failure } from '../failure.ts'
import { Secrets } from '../secrets.ts'
import { quoted, type Sentence, sentence } from '../sentence.ts'
import type { Mistake } from './readers.ts'
import { inputNames, secretNames } from './table.ts'
import { asText, type Found, Numeral } from './written.ts'

/** Characters of a value that a message shows. */
const SHOWN = 80

export interface InputProblem {
  /** The input, with the path inside it: `schedules[1].owners`. */
  readonly input: string
  /** A string is quoted as it was given; a Sentence describes what can't or mustn't be quoted: in English behind `found`, in Chinese by itself. */
  readonly found: Sentence | string
  /** A noun phrase. */
  readonly allowed: Sentence
  /** Nothing was given. */
  readonly missing: boolean
}

export class InputFailure extends Failure {
  /** In the order of `action.yml`. */
  readonly problems: readonly InputProblem[]

  constructor(problems: readonly InputProblem[]) {
    super('wrong_inputs', listed(problems.map(problemSentence)), { remedy: REMEDY })
    this.name = 'InputFailure'
    this.problems = problems
  }
}

const REMEDY = sentence(
  'Correct the inputs under `with:` of this step. Nothing has been sent to Feishu Project.',
  '请修改该步骤 `with:` 中的输入；尚未向飞书项目发送任何请求。',
)

/** One problem as one line. */
export function problemSentence({ input, found, allowed, missing }: InputProblem): Sentence {
  if (missing) {
    return sentence(`${input}: nothing was given; needed: ${allowed.en}.`, `${input}：未填写；需要：${allowed.zh}。`)
  }
  const { en, zh } = typeof found === 'string' ? { ...quoted(found), zh: `填写的是${quoted(found).zh}` } : found
  return sentence(`${input}: found ${en}; allowed: ${allowed.en}.`, `${input}：${zh}；要求：${allowed.zh}。`)
}

function listed(lines: readonly Sentence[]): Sentence {
  const [first, ...more] = lines
  if (first !== undefined && more.length === 0) return first
  return sentence(
    [`${lines.length} mistakes in the inputs:`, ...lines.map(({ en }) => `- ${en}`)].join('\n'),
    [`输入中有 ${lines.length} 处错误：`, ...lines.map(({ zh }) => `- ${zh}`)].join('\n'),
  )
}

/** In the order of `action.yml`, each once: an alias is read wherever it is used. Short, each on one line, without the secrets of 8 characters or more (`secrets.ts`), wherever they were put. */
export function inputFailure(mistakes: readonly Mistake[], texts: ReadonlyMap<string, string>): InputFailure {
  const secrets = new Secrets()
  for (const name of secretNames) secrets.add(texts.get(name) ?? '')
  const rank = ({ path }: Mistake): number => inputNames.indexOf(String(path[0]))
  const inOrder = mistakes.toSorted((one, other) => rank(one) - rank(other))
  const problems = inOrder.map((mistake) => problemOf(mistake, secrets))
  // As a reader sees them: what differs beyond the cut is the same line.
  const each_once = new Map(problems.map((problem) => [problemSentence(problem).en, problem]))
  return new InputFailure([...each_once.values()])
}

function problemOf({ path, found, allowed }: Mistake, secrets: Secrets): InputProblem {
  // Nor do the user name and the password of an address belong here.
  const hide = (text: string): string => secrets.redact(text).replaceAll(/\/\/[^/\s]*@/g, '//***@')
  const hideBoth = ({ en, zh }: Sentence): Sentence => sentence(hide(en), hide(zh))
  const [input = '', ...inside] = path.map((step) => (typeof step === 'number' ? `[${step}]` : shortened(hide(step))))
  const asGiven = (written: Found): string => (secretNames.includes(input) ? '***' : shortened(hide(shown(written))))
  return {
    input: input + inside.map((step) => (step.startsWith('[') ? step : `.${step}`)).join(''),
    found: found === undefined ? NOTHING : isSentence(found) ? hideBoth(found) : asGiven(found),
    allowed: hideBoth(allowed),
    missing: found === undefined,
  }
}

const NOTHING = sentence('nothing', '空')

function isSentence(found: Mistake['found']): found is Sentence {
  return typeof found === 'object' && found !== null && 'en' in found
}

/** As it was written, lists and maps as JSON. */
function shown(written: Found): string {
  const plain = (_key: string, one: unknown): unknown => {
    if (one instanceof Numeral) return one.source
    return one instanceof Map ? Object.fromEntries(one) : one
  }
  return asText(written) ?? JSON.stringify(written, plain)
}

/** What nobody sees stands there by its number: it may be all that is wrong. */
function shortened(text: string): string {
  const one_line = text
    .toWellFormed()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\p{C}\p{Default_Ignorable_Code_Point}]/gu, numberOf)
  const characters = Array.from(one_line)
  return characters.length <= SHOWN ? one_line : `${characters.slice(0, SHOWN - 1).join('')}…`
}

function numberOf(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}

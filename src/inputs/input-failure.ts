/** What is wrong with the inputs, in words: where, what was found, what is allowed; all of it at once. */
import { Failure } from '../failure.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Mistake } from './readers.ts'

/** Characters of a value that a message shows. */
const SHOWN = 80

export interface InputProblem {
  /** The input, with the path inside it: `schedules[1].owners`. */
  readonly input: string
  /** A string is quoted as it was given; a Sentence describes what can't or mustn't be quoted. */
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
  const { en, zh } = typeof found === 'string' ? sentence(`"${found}"`, `“${found}”`) : found
  return sentence(`${input}: found ${en}; allowed: ${allowed.en}.`, `${input}：实际为${zh}；应为：${allowed.zh}。`)
}

function listed(lines: readonly Sentence[]): Sentence {
  const [first, ...more] = lines
  if (first !== undefined && more.length === 0) return first
  return sentence(
    [`${lines.length} mistakes in the inputs:`, ...lines.map(({ en }) => `- ${en}`)].join('\n'),
    [`输入中有 ${lines.length} 处错误：`, ...lines.map(({ zh }) => `- ${zh}`)].join('\n'),
  )
}

interface Secrets {
  /** The inputs that hold one, and are never quoted. */
  readonly names: readonly string[]
  readonly values: readonly string[]
}

/** The problem as it may be shown: short, on one line, without any of the secrets, wherever they were put. */
export function problemOf({ path, found, allowed, missing }: Mistake, { names, values }: Secrets): InputProblem {
  const hide = (text: string): string => hidden(text, values)
  const hideBoth = ({ en, zh }: Sentence): Sentence => sentence(hide(en), hide(zh))
  const [input = '', ...inside] = path.map((step) => (typeof step === 'number' ? `[${step}]` : shortened(hide(step))))
  const quoted = names.includes(input) ? HIDDEN : undefined
  return {
    input: input + inside.map((step) => (step.startsWith('[') ? step : `.${step}`)).join(''),
    found: typeof found === 'string' ? (quoted ?? shortened(hide(found))) : hideBoth(found),
    allowed: hideBoth(allowed),
    missing,
  }
}

const HIDDEN = '***'

/** Shorter ones would turn our own sentences into asterisks; the runner masks them all the same. */
const LEAST_HIDDEN = 8

/** Without the secrets, as they were written and as they stand in JSON, and without the user name and password of an address. */
function hidden(text: string, secrets: readonly string[]): string {
  const forms = secrets.filter(({ length }) => length >= LEAST_HIDDEN).flatMap((one) => [one, inJson(one)])
  // The longest first: one may hold another.
  const longestFirst = forms.toSorted((one, other) => other.length - one.length)
  return longestFirst.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text).replaceAll(/\/\/[^/\s]*@/g, '//***@')
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function shortened(text: string): string {
  const characters = Array.from(
    text
      .toWellFormed()
      .replaceAll(/[\p{C}\s]+/gu, ' ')
      .trim(),
  )
  return characters.length <= SHOWN ? characters.join('') : `${characters.slice(0, SHOWN - 1).join('')}…`
}

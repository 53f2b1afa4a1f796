/** What the runner makes of a step's output: commands, masks, annotations, and the log that a person sees (actions/runner, ActionCommand.cs, OutputManager.cs). */

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
}

export interface StepLog {
  /** Every line that the runner takes for a command. */
  readonly commands: readonly Command[]
  readonly masks: readonly string[]
  readonly annotations: readonly Annotation[]
  /** As GitHub shows it, masks applied. */
  readonly lines: readonly string[]
}

/** Those that the runner acts on; any other `::name::` stays text. */
const REGISTERED = new Set([
  'add-mask',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
  'add-matcher',
  'remove-matcher',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
])

export function readStepLog(output: string, debug: boolean): StepLog {
  const commands: Command[] = []
  const masks: string[] = []
  const annotations: Annotation[] = []
  const lines: string[] = []
  const mask = (text: string): string => masks.reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
  for (const line of linesOf(output)) {
    const command = parseCommand(line)
    if (command === undefined) {
      lines.push(mask(line))
      continue
    }
    commands.push(command)
    if (command.name === 'add-mask')
      masks.push(
        ...command.data
          .split('\n')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      )
    else lines.push(...shown(command, debug).map(mask))
    if (isLevel(command.name)) {
      annotations.push({
        level: command.name,
        title: mask(command.properties['title'] ?? ''),
        message: mask(command.data),
      })
    }
  }
  return { commands, masks, annotations, lines }
}

/** The last one may lack its end. */
function linesOf(output: string): readonly string[] {
  const lines = output.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function isLevel(name: string): name is Annotation['level'] {
  return name === 'notice' || name === 'warning' || name === 'error'
}

const SHOWN: Readonly<Record<string, string>> = {
  group: '▼ ',
  debug: '##[debug]',
  notice: 'Notice: ',
  warning: 'Warning: ',
  error: 'Error: ',
}

function shown({ name, data }: Command, debug: boolean): readonly string[] {
  const prefix = SHOWN[name]
  if (prefix === undefined || (name === 'debug' && !debug)) return []
  return [prefix + data]
}

/** Both forms: `::name key=value::data` at the start of a line, and `##[name key=value]data` anywhere in it. */
export function parseCommand(line: string): Command | undefined {
  return parseForm(NEW_FORM, line) ?? parseForm(OLD_FORM, line)
}

/** What a form escapes differs between its properties and its text. */
interface Form {
  readonly shape: RegExp
  readonly separator: string
  readonly inProperties: Escapes
  readonly inData: Escapes
}

/** In the order in which the runner undoes them. */
type Escapes = readonly (readonly [escaped: string, plain: string])[]

const CR: Escapes[number] = ['%0D', '\r']
const LF: Escapes[number] = ['%0A', '\n']
const PERCENT: Escapes[number] = ['%25', '%']

const NEW_FORM: Form = {
  shape: /^\s*::(?<name>[^\s:]+)(?: (?<properties>[^:]*(?::(?!:)[^:]*)*))?::(?<data>.*)$/s,
  separator: ',',
  inProperties: [CR, LF, ['%3A', ':'], ['%2C', ','], PERCENT],
  inData: [CR, LF, PERCENT],
}

const OLD_ESCAPES: Escapes = [['%3B', ';'], CR, LF, ['%5D', ']'], PERCENT]

const OLD_FORM: Form = {
  shape: /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<data>.*)$/s,
  separator: ';',
  inProperties: OLD_ESCAPES,
  inData: OLD_ESCAPES,
}

function parseForm({ shape, separator, inProperties, inData }: Form, line: string): Command | undefined {
  const found = shape.exec(line)?.groups
  const name = found?.['name']?.toLowerCase()
  if (found === undefined || name === undefined || !REGISTERED.has(name)) return undefined
  const pairs = (found['properties'] ?? '').split(separator).flatMap((pair): [string, string][] => {
    const [, key, value] = /^\s*([^=]+)=(.+?)\s*$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, unescape(value, inProperties)]]
  })
  return { name, properties: Object.fromEntries(pairs), data: unescape(found['data'] ?? '', inData) }
}

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((plain, [escaped, character]) => plain.replaceAll(escaped, character), text)
}

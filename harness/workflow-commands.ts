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
  for (const line of output.split(/\r?\n/).slice(0, -1)) {
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
  const v2 = /^\s*::(?<name>[^\s:]+)(?: (?<properties>[^:]*(?::(?!:)[^:]*)*))?::(?<data>.*)$/s.exec(line)?.groups
  const v1 = /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<data>.*)$/s.exec(line)?.groups
  const found = v2 ?? v1
  const name = found?.['name']?.toLowerCase()
  if (found === undefined || name === undefined || !REGISTERED.has(name)) return undefined
  const separator = v2 === undefined ? ';' : ','
  return { name, properties: parseProperties(found['properties'] ?? '', separator), data: decode(found['data'] ?? '') }
}

function parseProperties(text: string, separator: string): Readonly<Record<string, string>> {
  const pairs = text.split(separator).flatMap((pair): [string, string][] => {
    const [, key, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, decode(value)]]
  })
  return Object.fromEntries(pairs)
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

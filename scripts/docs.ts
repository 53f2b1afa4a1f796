/** Writes the generated parts of the documents: tables of inputs, outputs and faults, the workflow of the READMEs, and docs/err-codes.md. With `--check` it writes nothing and fails where they differ. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { CHINESE } from './contract-zh.ts'
import { errCodesDoc } from './err-codes-doc.ts'
import { reliabilityTable } from './reliability.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Those of `examples/` that the READMEs show whole; the others they link to. */
const SHOWN = ['first-run.yml']

/** Inputs in the groups of the page; in the order of `action.yml`, which a test holds. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'credentials and place': [
    ...['plugin_id', 'plugin_secret', 'plugin_token', 'user_key'],
    ...['project_key', 'work_item_type_key', 'node_id', 'base_url'],
  ],
  'what to do and when': ['action', 'job_status', 'environments', 'since', 'paths', 'hold_while_open'],
  'where work items are named': [
    ...['work_item_id', 'text', 'work_item_sources', 'work_item_pattern', 'work_item_keywords', 'work_item_hosts'],
  ],
  'what to fill in': [
    ...[
      'rollback_reason',
      'node_owners',
      'node_schedule',
      'schedules',
      'fields',
      'role_assignee',
      'timezone',
      'comment',
    ],
  ],
  'what a failure means': ['on_missing', 'fail_on_error', 'warn_on', 'dry_run', 'fail_on_blocked'],
  limits: ['github_token', 'max_work_items', 'request_timeout', 'timeout', 'language'],
}

interface Entry {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

interface Contract {
  readonly inputs: Readonly<Record<string, Entry>>
  readonly outputs: Readonly<Record<string, Entry>>
}

type Parts = Readonly<Record<string, string>>

/** What every generated document should hold, by its path. */
export function documents(): Parts {
  // The file is ours, and a test of its own holds its shape.
  const contract = parse(read('action.yml')) as Contract
  return {
    'README.md': fill(
      read('README.md'),
      workflows((yaml) => yaml),
    ),
    'README.zh-CN.md': fill(read('README.zh-CN.md'), workflows(commentsInChinese)),
    'docs/inputs.md': fill(read('docs/inputs.md'), {
      ...inputsTables(contract, ['Input', 'Default', 'Meaning'], 'required', (_, { description }) => description),
      outputs: outputsTable(contract, ['Output', 'Value'], (_, { description }) => description),
    }),
    'docs/inputs.zh-CN.md': fill(read('docs/inputs.zh-CN.md'), {
      ...inputsTables(contract, ['输入', '默认值', '含义'], '必填', (name) => CHINESE.inputs[name] ?? ''),
      outputs: outputsTable(contract, ['输出', '值'], (name) => CHINESE.outputs[name] ?? ''),
    }),
    'docs/reliability.md': fill(read('docs/reliability.md'), { reliability: reliabilityTable() }),
    'docs/reliability.zh-CN.md': fill(read('docs/reliability.zh-CN.md'), {
      reliability: reliabilityInChinese(reliabilityTable()),
    }),
    'docs/err-codes.md': errCodesDoc(),
  }
}

type Describe = (name: string, entry: Entry) => string

function inputsTables({ inputs }: Contract, head: readonly string[], required: string, describe: Describe): Parts {
  const rowOf = (name: string): readonly string[] => {
    const entry = inputs[name] ?? { description: '' }
    const standard = entry.default === undefined ? '' : `\`${entry.default}\``
    return [`\`${name}\``, entry.required === true ? required : standard, describe(name, entry)]
  }
  return Object.fromEntries(
    Object.entries(GROUPS).map(([group, names]) => [`inputs: ${group}`, table(head, names.map(rowOf))]),
  )
}

function outputsTable({ outputs }: Contract, head: readonly string[], describe: Describe): string {
  return table(
    head,
    Object.entries(outputs).map(([name, entry]) => [`\`${name}\``, describe(name, entry)]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** As the files stand in `examples/`, where `npm run test:workflows` runs them. */
function workflows(tell: (yaml: string) => string): Parts {
  return Object.fromEntries(
    SHOWN.map((file) => [`example ${file}`, `\`\`\`yaml\n${tell(read(`examples/${file}`).trimEnd())}\n\`\`\``]),
  )
}

/** From ` # ` to the line's end; no value of ours holds that. */
const COMMENT = /(?<=^ *# | # ).+$/gm

export function commentsOf(yaml: string): readonly string[] {
  return yaml.match(COMMENT) ?? []
}

function commentsInChinese(yaml: string): string {
  return yaml.replace(COMMENT, (comment) => CHINESE.comments[comment] ?? comment)
}

/** Phrase by phrase, the longest first: some begin with others. */
function reliabilityInChinese(english: string): string {
  const phrases = Object.keys(CHINESE.reliability).toSorted((one, other) => other.length - one.length)
  const any = new RegExp(phrases.map((phrase) => phrase.replace(/[().]/g, '\\$&')).join('|'), 'g')
  return english.replace(any, (phrase) => CHINESE.reliability[phrase] ?? phrase)
}

/** Replaces what stands between `<!-- begin: name -->` and `<!-- end: name -->`. */
function fill(document: string, parts: Parts): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const marked = new RegExp(`(<!-- begin: ${name} -->\n).*?(<!-- end: ${name} -->)`, 's')
    if (!marked.test(text)) throw new Error(`no marks for "${name}"`)
    return text.replace(marked, (_, begin: string, end: string) => `${begin}\n${part}\n\n${end}`)
  }, document)
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function main(): void {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const stale = Object.entries(documents()).filter(([path, text]) => read(path) !== text)
  for (const [path, text] of values.check ? [] : stale) writeFileSync(join(ROOT, path), text)
  for (const [path] of stale) console.log(`${path} ${values.check ? 'is out of date: run npm run docs' : 'written'}`)
  if (values.check && stale.length > 0) process.exitCode = 1
}

if (import.meta.main) main()

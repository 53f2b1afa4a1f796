/** Writes the generated parts of the documents: tables and workflows of both READMEs, and docs/err-codes.md. With `--check` it writes nothing and fails where they differ. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { CHINESE } from './contract-zh.ts'
import { errCodesDoc } from './err-codes-doc.ts'
import { reliabilityTable } from './reliability.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Those of `examples/` that the READMEs show whole; the others they link to. */
const SHOWN = ['merge.yml', 'deploy.yml']

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
    'README.md': fill(read('README.md'), {
      inputs: inputsTable(contract, ['Input', 'Default', 'Meaning'], 'required', (_, { description }) => description),
      outputs: outputsTable(contract, ['Output', 'Value'], (_, { description }) => description),
      reliability: reliabilityTable(),
      ...workflows((yaml) => yaml),
    }),
    'README.zh-CN.md': fill(read('README.zh-CN.md'), {
      inputs: inputsTable(contract, ['输入', '默认值', '含义'], '必填', (name) => CHINESE.inputs[name] ?? ''),
      outputs: outputsTable(contract, ['输出', '值'], (name) => CHINESE.outputs[name] ?? ''),
      reliability: reliabilityInChinese(reliabilityTable()),
      ...workflows(commentsInChinese),
    }),
    'docs/err-codes.md': errCodesDoc(),
  }
}

type Describe = (name: string, entry: Entry) => string

function inputsTable({ inputs }: Contract, head: readonly string[], required: string, describe: Describe): string {
  const rows = Object.entries(inputs).map(([name, entry]) => [
    `\`${name}\``,
    entry.required === true ? required : entry.default === undefined ? '' : `\`${entry.default}\``,
    describe(name, entry),
  ])
  return table(head, rows)
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
    const marked = new RegExp(`(<!-- begin: ${name} -->\n).*?(\n<!-- end: ${name} -->)`, 's')
    if (!marked.test(text)) throw new Error(`no marks for "${name}"`)
    return text.replace(marked, (_, begin: string, end: string) => `${begin}\n${part}\n${end}`)
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

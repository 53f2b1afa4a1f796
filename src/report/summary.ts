/** The job summary: how many, what failed first, what to do, and where each item stands; for a lead who reads nothing else. */
import type { SeenWorkflow } from '../operate/outcome.ts'
import { type Language, listOf, type Sentence } from '../sentence.ts'
import { capitalised, cut } from '../text.ts'
import { htmlText, markdownText } from './escape.ts'
import { BY_GRAVITY, type Item, itemsOf, type Standing, worstOf } from './items.ts'
import * as phrases from './phrases.ts'
import type { Acted, Options, StepResult } from './step-result.ts'
import { isSuccess, rowsOf, tableOf } from './summary-table.ts'
import { graphOf, lineOf } from './workflow-graph.ts'
import * as words from './wording.ts'

/** Bytes. The runner refuses a summary over 1 MiB (AttachmentSizeLimit); other steps write into the same limit of their own. */
export const MOST_OF_TABLES = 700_000
export const MOST_OF_WORKFLOWS = 150_000
export const MOST_OF_NOTES = 100_000

/** UTF-16 units of one paragraph, which escapes may double and UTF-8 treble. */
const MOST_OF_PROSE = 10_000

/** Rows that went well, from which on they fold. */
const MOST_SUCCESSES = 10

const MOST_GRAPHS = 5

/** Items whose workflows are shown unfolded. */
const MOST_UNFOLDED = 5

export function summarise(result: StepResult, verdict: words.Verdict, is_red: boolean, options: Options): string {
  const { language } = options
  const sign = is_red ? words.RED : words.SIGN[verdict]
  return [`### ${sign} ${headline(result, verdict, language)}`, ...paragraphs(result, options), ''].join('\n\n')
}

function headline(result: StepResult, verdict: words.Verdict, language: Language): string {
  const items = itemsOf(result)
  if (items.length === 0) return `${words.PRODUCT[language]}${words.COLON[language]}${words.WORD[verdict][language]}`
  const standings = items.map(worstOf)
  const kinds = ORDER.filter((standing) => standings.includes(standing))
  const [only] = kinds
  const counts =
    items.length === 1 && only !== undefined
      ? [words.WORD[only]]
      : kinds.map((kind) => phrases.counted(standings.filter((other) => other === kind).length, words.WORD[kind]))
  return `${phrases.countOf(items.length)[language]}${words.COLON[language]}${listOf(counts, 'clauses')[language]}`
}

/** Where nothing had to be done, or was. */
const UNTOUCHED: readonly Standing[] = ['unchanged', 'left_alone']

/** What moved first, what was not touched last. */
const ORDER: readonly Standing[] = [
  ...BY_GRAVITY.filter((standing) => !UNTOUCHED.includes(standing)).toReversed(),
  ...UNTOUCHED,
]

function paragraphs(result: StepResult, options: Options): readonly string[] {
  const { language } = options
  switch (result.kind) {
    case 'skipped':
      return prose(result.because, language)
    case 'failed':
      return [...lines(result.failure.sentence, language), ...lines(result.failure.remedy, language)]
    case 'acted':
      return ofItems(result, options)
  }
}

function ofItems(result: Acted, options: Options): readonly string[] {
  const { language } = options
  const items = itemsOf(result)
  const notes = within(
    result.notes.flatMap(({ said }) => prose(said, language)),
    MOST_OF_NOTES,
  ).shown
  if (items.length === 0)
    return [...prose(result.missing?.said, language), ...prose(result.missing?.remedy, language), ...notes]
  return [...prose(result.because, language), ...tables(items, options), ...workflows(items, language), ...notes]
}

function prose(said: Sentence | undefined, language: Language): readonly string[] {
  return said === undefined ? [] : [markdownText(capitalised(cut(said[language], MOST_OF_PROSE), language))]
}

/** A failure's line ends are our own: a paragraph a line. */
function lines(said: Sentence | undefined, language: Language): readonly string[] {
  return said === undefined
    ? []
    : cut(capitalised(said[language], language), MOST_OF_PROSE).split('\n').map(markdownText)
}

/** What somebody has to look at stands in a table of its own, first; what went well needs fewer columns, and folds where it is much. */
function tables(items: readonly Item[], options: Options): readonly string[] {
  const { language } = options
  const rows = rowsOf(items, options)
  const well = rows.filter(isSuccess)
  const folds = well.length > MOST_SUCCESSES
  const { shown, rest } = within(
    rows,
    MOST_OF_TABLES,
    ({ cells }) => Buffer.byteLength(Object.values(cells).join('')) + ROW_BYTES,
  )
  const ill = shown.filter((row) => !isSuccess(row))
  const fine = shown.filter(isSuccess)
  const table = tableOf(fine, language)
  return [
    ...(ill.length === 0 ? [] : [tableOf(ill, language)]),
    ...(fine.length === 0 ? [] : [folds ? fold(phrases.succeeded(fine.length), table, language) : table]),
    ...(rest === 0 ? [] : [markdownText(phrases.rowsLeftOut(rest)[language])]),
  ]
}

/** The tags around the cells of a row. */
const ROW_BYTES = 200

function fold(title: Sentence, inside: string, language: Language): string {
  return `<details><summary>${htmlText(title[language])}</summary>\n\n${inside}\n\n</details>`
}

/** Each item's workflow as it was last seen. */
function workflows(items: readonly Item[], language: Language): readonly string[] {
  let graphs = 0
  const all = items.flatMap(({ work_item_id, type_key, name, outcomes }) => {
    const workflow = lastSeen(outcomes)
    if (workflow === undefined || workflow.marks.length === 0) return []
    const graph = graphs < MOST_GRAPHS ? graphOf(workflow) : undefined
    if (graph !== undefined) graphs += 1
    const title = markdownText([type_key, work_item_id, name ?? ''].join(' '))
    return [graph === undefined ? `${title}${words.COLON[language]}${lineOf(workflow)}` : `${title}\n\n${graph}`]
  })
  const { shown, rest } = within(all, MOST_OF_WORKFLOWS)
  const told = rest === 0 ? shown : [...shown, markdownText(phrases.workflowsLeftOut(rest)[language])]
  return told.length > MOST_UNFOLDED ? [fold(words.workflows, told.join('\n\n'), language)] : told
}

/** Its nodes as the last reading saw them; marked is each that one of the outcomes is about. */
function lastSeen(outcomes: Item['outcomes']): SeenWorkflow | undefined {
  const seen = outcomes.flatMap(({ workflow }) => workflow ?? [])
  const subjects = new Set(
    seen.flatMap(({ marks }) => marks.filter(({ is_subject }) => is_subject).map(({ key }) => key)),
  )
  const last = seen.at(-1)
  return last && { ...last, marks: last.marks.map((mark) => ({ ...mark, is_subject: subjects.has(mark.key) })) }
}

/** As many as there is room for, and how many there is none for. */
export function within<T>(
  all: readonly T[],
  most: number,
  bytesOf: (one: T) => number = (one) => Buffer.byteLength(String(one)) + 2,
): { readonly shown: readonly T[]; readonly rest: number } {
  let bytes = 0
  const end = all.findIndex((one) => (bytes += bytesOf(one)) > most)
  const shown = end === -1 ? all : all.slice(0, end)
  return { shown, rest: all.length - shown.length }
}

/** The job summary: one table, for a lead who reads nothing else. */
import type { Outcome } from '../operate/outcome.ts'
import type { LeftAlone } from '../plan/plan.ts'
import type { Missing } from '../references/missing.ts'
import type { Language } from '../sentence.ts'
import { markdownLink, markdownText, oneLine } from './escape.ts'
import { type Ending, isMissing, type Manner } from './report.ts'
import * as words from './wording.ts'

/** The runner refuses a summary over 1 MiB (AttachmentSizeLimit); other steps write into the same limit of their own. */
const MOST_BYTES = 1_000_000

export function summarise(ending: Ending, verdict: words.Verdict, manner: Manner): string {
  const { language } = manner
  return [
    `### ${words.PRODUCT[language]}: ${words.OUTCOME[verdict][language]}`,
    ...paragraphs(ending, manner),
    '',
  ].join('\n\n')
}

function paragraphs(ending: Ending, manner: Manner): readonly string[] {
  const { language } = manner
  switch (ending.kind) {
    case 'skipped':
      return [markdownText(sentenceCase(ending.because[language]))]
    case 'failed': {
      const { sentence, remedy } = ending.failure
      return [sentence, remedy].flatMap((part) =>
        part === undefined ? [] : part[language].split('\n').map(markdownText),
      )
    }
    case 'acted':
      if (isMissing(ending) && ending.left.length === 0)
        return [...said(ending.missing, language), ...notes(ending, language)]
      return [
        markdownText(sentenceCase(ending.because[language])),
        tableOf(ending, language),
        ...notes(ending, language),
      ]
  }
}

function said({ said, remedy }: Missing, language: Language): readonly string[] {
  return [said, remedy].flatMap((part) => (part === undefined ? [] : markdownText(part[language])))
}

function notes({ notes }: Ending & { kind: 'acted' }, language: Language): readonly string[] {
  return notes.map(({ said }) => markdownText(sentenceCase(said[language])))
}

function tableOf({ outcomes, left }: Ending & { kind: 'acted' }, language: Language): string {
  const head = words.TABLE_HEAD.map((cell) => cell[language])
  const rows = [
    ...outcomes.map((outcome) => outcomeRow(outcome, language)),
    ...left.map((item) => leftRow(item, language)),
  ]
  const lines = [row(head), row(head.map(() => '---'))]
  let bytes = 0
  for (const [index, cells] of rows.entries()) {
    const line = row(cells)
    bytes += Buffer.byteLength(line)
    if (bytes > MOST_BYTES) return [...lines, '', markdownText(words.andMore(rows.length - index)[language])].join('\n')
    lines.push(line)
  }
  return lines.join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function outcomeRow(outcome: Outcome, language: Language): readonly string[] {
  const { node, url, node_name, before, after, kind, reason, refusal, hint } = outcome
  const change = [before, after].map((status) => (status === undefined ? '' : markdownText(status[language])))
  const code = refusal === undefined ? '' : `${refusal.err_code}: `
  return [
    markdownLink(`${node.work_item_type_key} ${node.work_item_id}`, url),
    markdownText(node_name ?? node.node_id),
    change.every((status) => status === '') ? '' : change.map((status) => (status === '' ? '?' : status)).join(' → '),
    words.OUTCOME[kind][language],
    [code + sentenceCase(oneLine(reason[language])), hint?.[language] ?? '']
      .filter((part) => part !== '')
      .map(markdownText)
      .join('<br>'),
  ]
}

function leftRow({ reference, url, because }: LeftAlone, language: Language): readonly string[] {
  const name = [reference.work_item_type, reference.work_item_id].filter((part) => part !== undefined).join(' ')
  return [
    markdownLink(name, url),
    '',
    '',
    words.OUTCOME.left_alone[language],
    markdownText(sentenceCase(because[language])),
  ]
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

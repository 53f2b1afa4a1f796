/** The job summary: one table, for a lead who reads nothing else. */
import type { Outcome } from '../operate/outcome.ts'
import type { LeftAlone } from '../plan/plan.ts'
import type { NodeStatus } from '../domain.ts'
import type { Language, Sentence } from '../sentence.ts'
import { type Ending, type Manner } from './step-result.ts'
import { capitalised, cut } from '../text.ts'
import { markdownLink, markdownText } from './escape.ts'
import { isSameItem } from './forgiven.ts'
import * as words from './wording.ts'

/** Bytes. The runner refuses a summary over 1 MiB (AttachmentSizeLimit); other steps write into the same limit of their own. */
const MOST_OF_TABLE = 800_000
const MOST_OF_WORKFLOWS = 150_000

/** UTF-16 units of one paragraph, which escapes may double and UTF-8 treble. */
const MOST_OF_PROSE = 10_000

export function summarise(ending: Ending, verdict: words.Verdict, manner: Manner): string {
  const { language } = manner
  return [
    `### ${words.PRODUCT[language]}: ${words.OUTCOME[verdict][language]}`,
    ...paragraphs(ending, manner),
    '',
  ].join('\n\n')
}

function paragraphs(ending: Ending, { language }: Manner): readonly string[] {
  switch (ending.kind) {
    case 'skipped':
      return prose(ending.because, language)
    case 'failed':
      return [...lines(ending.failure.sentence, language), ...lines(ending.failure.remedy, language)]
    case 'acted': {
      const notes = ending.notes.flatMap(({ said }) => prose(said, language))
      if (ending.outcomes.length + ending.left.length === 0)
        return [...prose(ending.missing.said, language), ...prose(ending.missing.remedy, language), ...notes]
      return [...prose(ending.because, language), tableOf(ending, language), ...workflows(ending, language), ...notes]
    }
  }
}

function prose(said: Sentence | undefined, language: Language): readonly string[] {
  return said === undefined ? [] : [markdownText(capitalised(cut(said[language], MOST_OF_PROSE)))]
}

/** A failure's line ends are our own: a paragraph a line. */
function lines(said: Sentence | undefined, language: Language): readonly string[] {
  return said === undefined ? [] : cut(capitalised(said[language]), MOST_OF_PROSE).split('\n').map(markdownText)
}

function tableOf({ outcomes, left }: Ending & { kind: 'acted' }, language: Language): string {
  const head = words.TABLE_HEAD.map((cell) => cell[language])
  const rows = [
    ...outcomes.map((outcome) => row(outcomeRow(outcome, language))),
    ...left.map((item) => row(leftRow(item, language))),
  ]
  const shown = within(rows, MOST_OF_TABLE)
  const rest = rows.length - shown.length
  const more = rest === 0 ? [] : ['', markdownText(words.andMore(rest)[language])]
  return [row(head), row(head.map(() => '---')), ...shown, ...more].join('\n')
}

/** Each item's workflow in one line, as it was last seen. */
function workflows({ outcomes }: Ending & { kind: 'acted' }, language: Language): readonly string[] {
  const lines = outcomes.flatMap((outcome) => {
    const latest = outcomes.findLast((other) => other.workflow !== undefined && isSameItem(other, outcome))
    if (outcome !== latest || latest.workflow === undefined) return []
    const marks = latest.workflow.map((mark) => {
      const text = `${markdownText(mark.name)}${SIGN[mark.status]}`
      return mark.is_subject ? `**${text}**` : text
    })
    return [`${markdownText(nameOf(outcome))}: ${marks.join(' → ')}`]
  })
  const shown = within(lines, MOST_OF_WORKFLOWS)
  const rest = lines.length - shown.length
  return rest === 0 ? shown : [...shown, markdownText(words.andMore(rest)[language])]
}

const SIGN: Readonly<Record<NodeStatus, string>> = { completed: ' ✓', in_progress: ' ●', not_arrived: '', unknown: '' }

/** As many as there is room for. */
function within(lines: readonly string[], most: number): readonly string[] {
  let bytes = 0
  const end = lines.findIndex((line) => (bytes += Buffer.byteLength(line) + 1) > most)
  return end === -1 ? lines : lines.slice(0, end)
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function outcomeRow(outcome: Outcome, language: Language): readonly string[] {
  const { node, url, node_name, before, after, kind, foreseen, reason, refusal, hint } = outcome
  const change = [before, after].map((status) => (status === undefined ? '' : markdownText(status[language])))
  const code = refusal === undefined ? '' : `${refusal.err_code}: `
  return [
    markdownLink(nameOf(outcome), url),
    markdownText(node_name ?? node.node_id),
    change.every((status) => status === '') ? '' : change.map((status) => (status === '' ? '?' : status)).join(' → '),
    (foreseen === undefined ? words.OUTCOME[kind] : words.WOULD[foreseen.would])[language],
    [code + capitalised(reason[language]), hint?.[language] ?? '']
      .filter((part) => part !== '')
      .map(markdownText)
      .join('<br>'),
  ]
}

function nameOf({ node, item_name }: Outcome): string {
  const key = `${node.work_item_type_key} ${node.work_item_id}`
  return item_name === undefined ? key : `${key} ${item_name}`
}

function leftRow({ reference, url, because }: LeftAlone, language: Language): readonly string[] {
  const name = [reference.work_item_type, reference.work_item_id].filter((part) => part !== undefined).join(' ')
  return [
    markdownLink(name, url),
    '',
    '',
    words.OUTCOME.left_alone[language],
    markdownText(capitalised(because[language])),
  ]
}

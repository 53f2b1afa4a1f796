/** The rows of the job summary, as HTML: Markdown's own tables let a column shrink to one character of Chinese a line. */
import type { MissingDatum } from '../domain.ts'
import { CALLED } from '../operate/called.ts'
import type { Outcome } from '../operate/outcome.ts'
import { type Language, type Sentence, sentence } from '../sentence.ts'
import { asSentence, explain } from './explanation.ts'
import { capitalised } from '../text.ts'
import { codeUrl } from './annotations.ts'
import { htmlLink, htmlText } from './escape.ts'
import { BY_GRAVITY, type Item, missingOf, type Standing, standingOf } from './items.ts'
import type { Options } from './step-result.ts'
import * as words from './wording.ts'

export interface Row {
  readonly standing: Standing
  readonly cells: { readonly result: string; readonly item: string; readonly reason: string; readonly missing: string }
}

const GOOD: ReadonlySet<Standing> = new Set(['planned', 'rolled_back', 'confirmed', 'met', 'unchanged'])

export function isSuccess({ standing }: Row): boolean {
  return GOOD.has(standing)
}

/** What was left alone is told before what went well, which may fold. */
const ORDER: readonly Standing[] = [...BY_GRAVITY.filter((one) => !GOOD.has(one)), ...GOOD]

/** The gravest first. */
export function rowsOf(items: readonly Item[], options: Options): readonly Row[] {
  return items
    .flatMap((item) =>
      item.left_alone === undefined
        ? item.outcomes.map((outcome) => outcomeRow(item, outcome, options))
        : leftRow(item, item.left_alone, options.language),
    )
    .toSorted((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing))
}

/** The least that a column gets, in em. */
const COLUMNS = [
  ['result', 8],
  ['item', 10],
  ['reason', 18],
  ['missing', 10],
] as const

export function tableOf(rows: readonly Row[], language: Language): string {
  const columns = COLUMNS.filter(([name]) => rows.some(({ cells }) => cells[name] !== ''))
  const heads = rows.every(isSuccess) ? { ...words.HEAD, reason: words.details } : words.HEAD
  const head = columns.map(([name, least]) => `<th align="left" nowrap>${widened(heads[name][language], least)}</th>`)
  const body = rows.map(({ cells }) => {
    const line = columns.map(([name]) => `<td valign="top">${cells[name]}</td>`)
    return `<tr>${line.join('')}</tr>`
  })
  return ['<table>', `<tr>${head.join('')}</tr>`, ...body, '</table>'].join('\n')
}

/**
 * GitHub's sanitiser drops every style, and its style sheet takes a `width` for a mere wish: on a narrow screen a column of Chinese shrinks to
 * one character a line. A head that does not wrap holds it open, and the table scrolls.
 */
function widened(head: string, least: number): string {
  const ems = Array.from(head).reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 1 : 0.55), 0)
  return `${htmlText(head)}${'&emsp;'.repeat(Math.max(0, Math.round(least - ems)))}`
}

function outcomeRow(item: Item, outcome: Outcome, options: Options): Row {
  const { language } = options
  const { node, node_name, url } = outcome
  const standing = standingOf(outcome)
  const result = [`${words.SIGN[standing]} ${htmlText(words.resultOf(outcome)[language])}`, changeOf(outcome, language)]
  return {
    standing,
    cells: {
      result: joined(result),
      item: joined([
        htmlLink(nameOf(item, node.work_item_type_key), url),
        `${words.nounOf(outcome)[language]} ${htmlText(node_name ?? node.node_id)}`,
      ]),
      reason: reasonOf(outcome, options),
      missing: missingList(missingOf(outcome), language),
    },
  }
}

function leftRow(item: Item, because: Sentence, language: Language): Row {
  return {
    standing: 'left_alone',
    cells: {
      result: `${words.SIGN.left_alone} ${words.WORD.left_alone[language]}`,
      item: htmlLink(nameOf(item, item.type_key), item.url),
      reason: htmlText(asSentence(because[language], language)),
      missing: '',
    },
  }
}

function nameOf({ work_item_id, name = '' }: Item, type_key: string): string {
  return [type_key, work_item_id, name].join(' ')
}

function reasonOf(outcome: Outcome, { language, docs_url }: Options): string {
  const { refusal, hint } = outcome
  // The list of what is missing has a column of its own.
  const is_listed = missingOf(outcome).length > 0
  const result = words.resultOf(outcome)[language]
  const told = explain({ ...outcome, hint: is_listed ? (refusal?.hint ?? words.fillItIn) : hint }, language, result)
  const said = [told.what, told.to_do, told.server]
    .filter((part) => part !== '')
    .map((part) => capitalised(part, language))
  const text = htmlText(said.join(language === 'zh' ? '' : ' '))
  if (refusal === undefined) return text
  const code = String(refusal.err_code)
  return `<b>${docs_url === undefined ? code : htmlLink(code, codeUrl(docs_url, refusal.err_code))}</b> ${text}`
}

/** `in progress → completed`; in a dry run what it would become. */
function changeOf(outcome: Outcome, language: Language): string {
  const { before, after, foreseen } = outcome
  if (foreseen?.would === 'move') {
    const change = arrow([before, becomes(outcome)], language)
    return `${change}${language === 'zh' ? '' : ' '}${words.planned[language]}`
  }
  return arrow([before, after], language)
}

function becomes({ action, is_state, node, node_name = node.node_id }: Outcome): Sentence {
  if (is_state) return sentence(node_name, node_name)
  return action === 'rollback' ? words.STATUS.in_progress : words.STATUS.completed
}

/** One status alone where nothing changed, or where only one is known. */
function arrow(statuses: readonly (Sentence | undefined)[], language: Language): string {
  const known = statuses.flatMap((status) => (status === undefined ? [] : htmlText(status[language])))
  return [...new Set(known)].join(' → ')
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('<br>')
}

/** By the names that the user interface shows; the key beside it is what an input takes. */
function missingList(missing: readonly MissingDatum[], language: Language): string {
  if (missing.length === 0) return ''
  const items = missing.map(({ kind, key, name, node }) => {
    const of_node =
      node === undefined ? '' : `${words.node[language]} ${htmlText(node.name ?? node.key)}${words.COLON[language]}`
    const called = key !== undefined && Object.hasOwn(CALLED, key) ? CALLED[key] : undefined
    if (called !== undefined) return `<li>${of_node}${called[language]}</li>`
    const [first = '', second] = [name, key].filter((part) => part !== undefined && part !== '')
    const told = `${of_node}${words.MISSING[kind][language]} ${htmlText(first)}`.trim()
    return `<li>${second === undefined ? told : `${told} <code>${htmlText(second)}</code>`}</li>`
  })
  return `<ul>${items.join('')}</ul>`
}

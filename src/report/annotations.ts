/** Who has to act reads here what happened, why, and what to do, in a sentence or two. */
import type { Refusal } from '../domain.ts'
import type { Failure } from '../failure.ts'
import type { Outcome } from '../operate/outcome.ts'
import { Refused } from '../plan/value-of.ts'
import type { Annotation } from '../ports.ts'
import { type Language, quoted, type Sentence, sentence } from '../sentence.ts'
import { cut, isKey, oneLine, plainLines } from '../text.ts'
import { type Cause, causesOf, type Told } from './causes.ts'
import { asSentence, explain, type Explanation } from './explanation.ts'
import { isFailing, isFailureForgiven, isForgiven } from './forgiven.ts'
import { isBlocked, isMissing, type Item, itemsOf, missingOf } from './items.ts'
import * as phrases from './phrases.ts'
import type { Acted, Note, Options, StepResult } from './step-result.ts'
import * as words from './wording.ts'

/** The runner keeps ten of a level for a step (actions/runner, ExecutionContext.cs). */
const MOST_OF_A_LEVEL = 10

/** The runner cuts a message at 4096 characters; a log ID, or how many more there are, must not be what falls off. */
const MOST_CHARACTERS = 3500
const MOST_OF_A_TITLE = 200
const MOST_OF_A_TAIL = 1000

type Level = Annotation['level']

/** All there is to tell; `tenOfALevel` says what is shown of it. */
export function annotate(result: StepResult, options: Options): readonly Annotation[] {
  const { language } = options
  switch (result.kind) {
    case 'skipped':
      return [annotation('notice', words.WORD.left_alone, [result.because[language]], language)]
    case 'failed':
      return [failure(result.failure, options)]
    case 'acted': {
      const items = itemsOf(result)
      return [
        ...notCommented(items, language),
        ...result.notes.map((note) => noted(note, language)),
        ...missing(result, items, options),
        ...causesOf(items.flatMap((item) => toldOf(item, options))).map((cause) => causeOf(cause, options)),
        ...leftAlone(items, language),
      ]
    }
  }
}

/** Ten of a level at most, the gravest first; the tenth counts the rest. */
export function tenOfALevel(annotations: readonly Annotation[], language: Language): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    const last = all[MOST_OF_A_LEVEL - 1]
    if (all.length <= MOST_OF_A_LEVEL || last === undefined) return all
    const more = phrases.andMore(all.length - MOST_OF_A_LEVEL)[language]
    return [...all.slice(0, MOST_OF_A_LEVEL - 1), { ...last, message: `${last.message}\n${more}` }]
  })
}

/** What is too long loses its end, but never what stands in `tail`, unless that is longer than any is. */
export function annotation(
  level: Level,
  title: Sentence,
  said: readonly (string | undefined)[],
  language: Language,
  tail: readonly (string | undefined)[] = [],
  joint = words.COLON[language],
): Annotation {
  const whole = oneLine(`${words.PRODUCT[language]}${joint}${title[language]}`)
  return { level, title: cut(whole, MOST_OF_A_TITLE), message: textOf(said, tail, language) }
}

function textOf(
  said: readonly (string | undefined)[],
  tail: readonly (string | undefined)[],
  language: Language,
): string {
  // What is to be done does not belong to the last line of a list.
  const space = said[0]?.includes('\n') ? '\n' : language === 'zh' ? '' : ' '
  const joined = (parts: readonly (string | undefined)[]): string =>
    parts
      .flatMap((part) => (part === undefined || part === '' ? [] : asSentence(plainLines(part), language)))
      .join(space)
  const end = cut(joined(tail), MOST_OF_A_TAIL)
  const text = cut(joined(said), MOST_CHARACTERS - end.length)
  return end === '' ? text : `${text}${space}${end}`
}

function failure(failed: Failure, options: Options): Annotation {
  const { language } = options
  const { code, sentence, remedy, category } = failed
  const level = isFailureForgiven(failed, options) ? 'warning' : 'error'
  if (!(failed instanceof Refused)) {
    return annotation(level, words.failedTitle(code, category), [sentence[language], remedy?.[language]], language)
  }
  const { refusal } = failed
  const title = words.refusedTitle(refusal)
  const told = explain({ reason: sentence, hint: remedy, refusal }, language, oneLine(title[language]))
  return refused(level, title, refusal, '', told, options)
}

function noted({ level, said, title = words.note }: Note, language: Language): Annotation {
  return annotation(level, title, [said[language]], language)
}

function missing(result: Acted, items: readonly Item[], { on_missing, language }: Options): readonly Annotation[] {
  if (result.missing === undefined || !isMissing(result) || on_missing === 'ignore') return []
  // Items that were looked at and left alone have a warning each.
  const has_own = items.some(({ outcomes }) => outcomes.some(({ other_type }) => other_type === undefined))
  if (on_missing === 'warn' && has_own) return []
  const level = on_missing === 'fail' ? 'error' : 'warning'
  const { said, remedy } = result.missing
  const title = result.only_checks === true ? words.nothingChecked : words.nothingMoved
  return [annotation(level, title, [said[language], remedy?.[language]], language)]
}

/** One for what failed of an item, and one for each node that is not as one would expect. */
function toldOf(item: Item, options: Options): readonly Told[] {
  const { outcomes } = item
  const failing = outcomes.find(isFailing)
  return outcomes.flatMap((outcome): readonly Told[] => {
    if (isFailing(outcome) && outcome !== failing) return []
    const level = levelOf(outcome, outcomes, options)
    return level === undefined ? [] : [{ level, item, outcome }]
  })
}

function levelOf(outcome: Outcome, of_item: readonly Outcome[], options: Options): Level | undefined {
  if (isFailing(outcome)) return isForgiven(outcome, of_item, options) ? 'warning' : 'error'
  if (isBlocked(outcome)) return options.fail_on_blocked ? 'error' : 'warning'
  // Of another type than this step is for: another step's, perhaps.
  return outcome.other_type === undefined ? LEVELS[outcome.kind] : 'notice'
}

/** Those of whom nothing is said went as they should. */
const LEVELS: Readonly<Partial<Record<Outcome['kind'], Level>>> = {
  unchanged: 'notice',
  planned: 'notice',
  pending: 'warning',
  left_alone: 'warning',
}

function causeOf({ first, items, is_same_node }: Cause, options: Options): Annotation {
  const { level, item, outcome } = first
  const { language } = options
  const ids = items.map(({ work_item_id }) => work_item_id)
  const all = phrases.itemsOfOne(ids, shown(item, language))
  const where = phrases.atNode(all, words.nounOf(outcome), is_same_node ? nodeOf(outcome) : undefined)[language]
  const begin = `${oneLine(where)}${words.COLON[language]}`
  const { refusal, log_id = '' } = outcome
  if (refusal !== undefined && isFailing(outcome)) {
    const title = titleOf(outcome, refusal)
    const told = explain(outcome, language, oneLine(title[language]))
    return refused(level, title, { ...refusal, log_id }, begin, told, options)
  }
  const title = words.titleOf(outcome)
  const told = explain(outcome, language, title[language])
  // That something is missing is clear from the list of it.
  const is_listed = isBlocked(outcome) && missingOf(outcome).length > 0 && told.to_do !== ''
  const said = saidOf(begin, is_listed ? { ...told, what: '' } : told)
  return annotation(level, title, said, language, [loggedAs(log_id, language)])
}

function refused(
  level: Level,
  title: Sentence,
  refusal: Refusal,
  begin: string,
  told: Explanation,
  options: Options,
): Annotation {
  const { language, docs_url } = options
  const { err_code, log_id } = refusal
  const code = docs_url === undefined ? undefined : phrases.readMore(codeUrl(docs_url, err_code))[language]
  const tail = [loggedAs(log_id, language), code]
  const joint = ` ${err_code}${words.COLON[language]}`
  return annotation(level, title, saidOf(begin, told), language, tail, joint)
}

/** The server's title tells what it refused; where only a read was refused, or we know more, that is not what happened. */
function titleOf(outcome: Outcome, refusal: Refusal): Sentence {
  if (outcome.title !== undefined || outcome.kind === 'unverified') return words.titleOf(outcome)
  return words.refusedTitle(refusal)
}

/** Where the page of error codes tells of this one. */
export function codeUrl(docs_url: string, err_code: number): string {
  return `${docs_url}#${err_code}`
}

function saidOf(begin: string, { what, to_do, server }: Explanation): readonly string[] {
  return what === '' ? [`${begin}${to_do}`, server] : [`${begin}${what}`, to_do, server]
}

function loggedAs(log_id: string, language: Language): string | undefined {
  return oneLine(log_id) === '' ? undefined : phrases.logId(oneLine(log_id))[language]
}

function shown({ work_item_id, name, url }: Item, language: Language): string {
  const quoted = name === undefined ? '' : language === 'zh' ? `“${name}”` : ` "${name}"`
  const address = url === undefined ? '' : language === 'zh' ? `（${url}）` : ` (${url})`
  return oneLine(`${work_item_id}${quoted}${address}`)
}

function nodeOf({ node: { node_id }, node_name = node_id }: Outcome): Sentence {
  if (node_name !== node_id) return sentence(`${node_id} (${node_name})`, `${node_id}（${node_name}）`)
  // What is no key is a name, and would run into the words around it.
  return isKey(node_id) ? sentence(node_id, node_id) : quoted(node_id)
}

/** They moved all the same. */
function notCommented(items: readonly Item[], language: Language): readonly Annotation[] {
  const failed = items.flatMap((item) =>
    item.outcomes.flatMap(({ comment_failed }) =>
      comment_failed === undefined ? [] : [{ item, because: comment_failed }],
    ),
  )
  return [...Map.groupBy(failed, ({ because }) => because[language]).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const ids = [...new Set(group.map(({ item }) => item.work_item_id))]
    const all = phrases.itemsOfOne(ids, shown(first.item, language))[language]
    const said = oneLine(`${all}${words.COLON[language]}${first.because[language]}`)
    return [annotation('warning', words.notCommented, [said], language)]
  })
}

/** Those that nothing was tried with, by the reason. */
function leftAlone(items: readonly Item[], language: Language): readonly Annotation[] {
  const left = items.flatMap((item) => (item.left_alone === undefined ? [] : { item, because: item.left_alone }))
  return [...Map.groupBy(left, ({ because }) => because[language]).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const ids = group.map(({ item }) => item.work_item_id)
    const all = phrases.itemsOfOne(ids, shown(first.item, language))
    const said = phrases.areLeftAlone(ids.length, all, first.because)[language]
    return [annotation('notice', words.WORD.left_alone, [oneLine(said)], language)]
  })
}

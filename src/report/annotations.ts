/** Who has to act reads here what happened, why, and what to do, in a sentence or two. */
import type { Failure } from '../failure.ts'
import type { Outcome } from '../operate/outcome.ts'
import type { LeftAlone } from '../plan/plan.ts'
import type { Annotation } from '../ports.ts'
import { type Refusal, Refused } from '../domain.ts'
import type { Language } from '../sentence.ts'
import { type Ending, isBlocked, isMissing, type Manner, type Note } from './step-result.ts'
import { capitalised, cut, oneLine, plainLines } from '../text.ts'
import { isFailing, isFailureForgiven, isForgiven, isSameItem } from './forgiven.ts'
import * as words from './wording.ts'

/** The runner keeps ten of a level for a step (actions/runner, ExecutionContext.cs). */
const MOST_OF_A_LEVEL = 10

/** The runner cuts a message at 4096 characters; a log id, or how many more there are, must not be what falls off. */
const MOST_CHARACTERS = 3500
const MOST_OF_A_TITLE = 200

type Level = Annotation['level']

export function annotate(ending: Ending, manner: Manner): readonly Annotation[] {
  return limit(annotationsOf(ending, manner), manner.language)
}

function annotationsOf(ending: Ending, manner: Manner): readonly Annotation[] {
  const { language } = manner
  switch (ending.kind) {
    case 'skipped':
      return [annotation('notice', words.leftAlone[language], { said: [ending.because[language]] }, language)]
    case 'failed':
      return [failure(ending.failure, manner)]
    case 'acted':
      return [
        ...ending.notes.map((note) => noted(note, language)),
        ...missing(ending, manner),
        ...items(ending.outcomes, manner),
        ...ending.left.map((item) => leftAlone(item, language)),
      ]
  }
}

function failure(failed: Failure, manner: Manner): Annotation {
  const { language } = manner
  const { sentence, remedy, category } = failed
  const level = isFailureForgiven(failed, manner) ? 'warning' : 'error'
  const said = [sentence[language], remedy?.[language]]
  if (failed instanceof Refused) {
    const { refusal } = failed
    return refused(level, refusal, { said, log_id: refusal.log_id }, language)
  }
  return annotation(level, words.FAILED[category][language], { said }, language)
}

function noted({ level, said }: Note, language: Language): Annotation {
  return annotation(level, words.note[language], { said: [said[language]] }, language)
}

function missing(ending: Ending & { kind: 'acted' }, { on_missing, language }: Manner): readonly Annotation[] {
  if (!isMissing(ending) || on_missing === 'ignore') return []
  // Items that were looked at and left alone have a warning each.
  if (on_missing === 'warn' && ending.outcomes.some(({ other_type }) => other_type === undefined)) return []
  const level = on_missing === 'fail' ? 'error' : 'warning'
  const { said, remedy } = ending.missing
  return [annotation(level, words.nothingMoved[language], { said: [said[language], remedy?.[language]] }, language)]
}

/** One annotation an item for what failed, and one for each node that is not as one would expect. */
function items(outcomes: readonly Outcome[], manner: Manner): readonly Annotation[] {
  return outcomes.flatMap((outcome) => {
    if (!isFailing(outcome)) return expected(outcome, manner)
    const first = outcomes.find((other) => isFailing(other) && isSameItem(other, outcome))
    if (outcome !== first) return []
    const level = isForgiven(outcome, outcomes, manner) ? 'warning' : 'error'
    return [failing(level, outcome, manner.language)]
  })
}

function expected(outcome: Outcome, { fail_on_blocked, language }: Manner): readonly Annotation[] {
  const blocked = fail_on_blocked ? 'error' : 'warning'
  // Of another type than this step is for: another step's, perhaps.
  const usual = outcome.other_type !== undefined ? 'notice' : LEVELS[outcome.kind]
  const level = isBlocked(outcome) ? blocked : usual
  return level === undefined
    ? []
    : [annotation(level, titleOf(outcome, language), messageOf(outcome, language), language)]
}

/** Those of whom nothing is said went as they should. */
const LEVELS: Readonly<Partial<Record<Outcome['kind'], Level>>> = {
  unchanged: 'notice',
  planned: 'notice',
  pending: 'warning',
  left_alone: 'warning',
}

function failing(level: Level, outcome: Outcome, language: Language): Annotation {
  const { refusal } = outcome
  const message = messageOf(outcome, language)
  if (refusal !== undefined) return refused(level, refusal, message, language)
  return annotation(level, titleOf(outcome, language), message, language)
}

function refused(level: Level, { err_code, title }: Refusal, message: Message, language: Language): Annotation {
  return annotation(level, `${err_code}: ${title}`, message, language, ' ')
}

/** The outcome's word without its sign. */
function titleOf({ kind, foreseen }: Outcome, language: Language): string {
  const word = (foreseen === undefined ? words.OUTCOME[kind] : words.WOULD[foreseen.would])[language]
  return word.slice(word.indexOf(' ') + 1)
}

interface Message {
  readonly said: readonly (string | undefined)[]
  readonly log_id?: string | undefined
}

function messageOf(outcome: Outcome, language: Language): Message {
  const { node, url, node_name, reason, hint, log_id } = outcome
  const item = `${node.work_item_id}${url === undefined ? '' : ` (${url})`}`
  const name = node_name === undefined || node_name === node.node_id ? node.node_id : `${node.node_id} (${node_name})`
  // All of it is, or quotes, what strangers wrote: none of its line ends is ours.
  const said = [words.nodeOfItem(item, name, reason[language])[language], hint?.[language]]
  return { said: said.map((part) => part && oneLine(part)), log_id }
}

function leftAlone({ reference, url, because }: LeftAlone, language: Language): Annotation {
  const item = `${reference.work_item_id}${url === undefined ? '' : ` (${url})`}`
  const said = [oneLine(words.itemIsLeftAlone(item, because[language])[language])]
  return annotation('notice', words.leftAlone[language], { said }, language)
}

function annotation(level: Level, title: string, message: Message, language: Language, joint = ': '): Annotation {
  const whole = oneLine(`${words.PRODUCT[language]}${joint}${title}`)
  return { level, title: cut(whole, MOST_OF_A_TITLE), message: textOf(message, language) }
}

/** What is too long loses its end, but never the log id. */
function textOf({ said, log_id }: Message, language: Language): string {
  const space = language === 'zh' ? '' : ' '
  const text = said
    .flatMap((part) => (part === undefined || part === '' ? [] : asSentence(plainLines(part), language)))
    .join(space)
  if (log_id === undefined || log_id === '') return cut(text, MOST_CHARACTERS)
  const end = `${space}${asSentence(`Log id: ${oneLine(log_id)}`, language)}`
  return cut(text, MOST_CHARACTERS - end.length) + end
}

function asSentence(text: string, language: Language): string {
  const begun = capitalised(text)
  return /[.!?。！？]$/u.test(text) ? begun : `${begun}${language === 'zh' ? '。' : '.'}`
}

/** Ten of a level at most; the tenth counts the rest. */
function limit(annotations: readonly Annotation[], language: Language): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level)
    const last = all[MOST_OF_A_LEVEL - 1]
    if (all.length <= MOST_OF_A_LEVEL || last === undefined) return all
    const more = words.andMore(all.length - MOST_OF_A_LEVEL)[language]
    return [...all.slice(0, MOST_OF_A_LEVEL - 1), { ...last, message: `${last.message}\n${more}` }]
  })
}

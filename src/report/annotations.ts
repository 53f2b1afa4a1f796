/** Who has to act reads here what happened, why, and what to do, in a sentence or two. */
import type { Failure } from '../failure.ts'
import type { Outcome } from '../operate/outcome.ts'
import type { LeftAlone } from '../plan/plan.ts'
import { type Annotation, type Refusal, Refused } from '../ports.ts'
import type { Language } from '../sentence.ts'
import { oneLine, plainLines } from './escape.ts'
import { isFailing, isFailureForgiven, isForgiven, isSameItem } from './forgiven.ts'
import { type Ending, isMissing, type Manner } from './report.ts'
import * as words from './wording.ts'

/** The runner keeps ten of a level for a step (actions/runner, ExecutionContext.cs). */
const MOST_OF_A_LEVEL = 10

/** The runner cuts a message at 4096 characters; a log id must not be what falls off. */
const MOST_CHARACTERS = 3500

type Level = Annotation['level']

export function annotate(ending: Ending, manner: Manner): readonly Annotation[] {
  return limit(annotationsOf(ending, manner), manner.language)
}

function annotationsOf(ending: Ending, manner: Manner): readonly Annotation[] {
  const { language } = manner
  switch (ending.kind) {
    case 'skipped':
      return [toAnnotation('notice', words.leftAlone[language], [ending.because[language]], language)]
    case 'failed':
      return [failure(ending.failure, manner)]
    case 'acted':
      return [
        ...ending.notes.map(({ level, said }) => toAnnotation(level, words.note[language], [said[language]], language)),
        ...missing(ending, manner),
        ...items(ending.outcomes, manner),
        ...ending.left.map((item) => leftAlone(item, language)),
      ]
  }
}

function failure(failed: Failure, manner: Manner): Annotation {
  const { language } = manner
  const { sentence, remedy, whose } = failed
  const level = isFailureForgiven(failed, manner) ? 'warning' : 'error'
  const said = [sentence[language], remedy?.[language]]
  if (failed instanceof Refused) return refused(level, failed.refusal, said, language)
  return toAnnotation(level, words.FAILED[whose][language], said, language)
}

function missing(ending: Ending & { kind: 'acted' }, { on_missing, language }: Manner): readonly Annotation[] {
  if (!isMissing(ending) || on_missing === 'ignore') return []
  const level = on_missing === 'fail' ? 'error' : 'warning'
  const { said, remedy } = ending.missing
  return [toAnnotation(level, words.nothingMoved[language], [said[language], remedy?.[language]], language)]
}

/** One annotation an item for what failed, and one for each node that is not as one would expect. */
function items(outcomes: readonly Outcome[], manner: Manner): readonly Annotation[] {
  const failed = new Set<string>()
  return outcomes.flatMap((outcome) => {
    if (!isFailing(outcome)) return expected(outcome, manner.language)
    const item = `${outcome.node.project_key}/${outcome.node.work_item_id}`
    if (failed.has(item)) return []
    failed.add(item)
    return [failing(outcome, manner)]
  })
}

function expected(outcome: Outcome, language: Language): readonly Annotation[] {
  const level = LEVELS[outcome.kind]
  if (level === undefined) return []
  return [
    toAnnotation(level, withoutSign(words.OUTCOME[outcome.kind][language]), sentencesOf(outcome, language), language),
  ]
}

/** Those of whom nothing is said went as they should. */
const LEVELS: Readonly<Partial<Record<Outcome['kind'], Level>>> = {
  unchanged: 'notice',
  pending: 'warning',
  left_alone: 'warning',
}

function failing(outcome: Outcome, { fail_on_error, language }: Manner): Annotation {
  const { refusal, kind } = outcome
  const said = sentencesOf(outcome, language)
  const level = fail_on_error ? 'error' : 'warning'
  if (refusal !== undefined) return refused(level, refusal, said, language)
  return toAnnotation(level, withoutSign(words.OUTCOME[kind][language]), said, language)
}

function refused(
  level: Level,
  { err_code, title }: Refusal,
  said: readonly (string | undefined)[],
  language: Language,
): Annotation {
  return toAnnotation(level, `${err_code}: ${title}`, said, language, ' ')
}

function sentencesOf(outcome: Outcome, language: Language): readonly (string | undefined)[] {
  const { node, url, node_name, reason, hint, log_id } = outcome
  const item = `${node.work_item_id}${url === undefined ? '' : ` (${url})`}`
  const name = node_name === undefined || node_name === node.node_id ? node.node_id : `${node.node_id} (${node_name})`
  return [
    words.nodeOfItem(item, name, reason[language])[language],
    hint?.[language],
    log_id === undefined || log_id === '' ? undefined : `Log id: ${log_id}`,
  ]
}

function leftAlone({ reference, url, because }: LeftAlone, language: Language): Annotation {
  const item = `${reference.work_item_id}${url === undefined ? '' : ` (${url})`}`
  return toAnnotation(
    'notice',
    words.leftAlone[language],
    [words.itemIsLeftAlone(item, because[language])[language]],
    language,
  )
}

function toAnnotation(
  level: Level,
  title: string,
  said: readonly (string | undefined)[],
  language: Language,
  joint = ': ',
): Annotation {
  const message = said
    .filter((part) => part !== undefined && part !== '')
    .map((part) => asSentence(plainLines(part ?? ''), language))
    .join(language === 'zh' ? '' : ' ')
  return { level, title: oneLine(`${words.PRODUCT[language]}${joint}${title}`).slice(0, 200), message: cut(message) }
}

function asSentence(text: string, language: Language): string {
  // An input or a node keeps its name.
  const begun = /^[a-z]+[ ,]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
  return /[.!?。！？]$/u.test(text) ? begun : `${begun}${language === 'zh' ? '。' : '.'}`
}

function withoutSign(text: string): string {
  return text.slice(text.indexOf(' ') + 1)
}

function cut(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
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

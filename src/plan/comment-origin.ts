/** What a comment says of where a move comes from: pull request (number and address, never its title), commit, environment, and the run to look at. One line; empty where nothing of it is told. */
import type { Event, RunContext } from '../event/event.ts'
import type { Change } from '../find/task.ts'
import { type Language, listOf, sentence } from '../sentence.ts'
import { shaOf, short, withRun } from './rollback-reason.ts'

/** `changes`: those that name the item; the last one decided. One that lists what others did moved it only where there is no other. */
export function composeCommentOrigin(
  event: Event,
  run: RunContext,
  changes: readonly Change[],
  language: Language,
): string {
  const is_listed_alone = changes.every(({ lists_others }) => lists_others === true)
  const last = changes.findLast(
    ({ number, lists_others }) => number !== undefined && (is_listed_alone || lists_others !== true),
  )
  const commit = (changes.at(-1)?.sha ?? shaOf(event, run)).slice(0, 12)
  const environment = 'deployment' in event ? short(event.deployment.environment) : ''
  const parts = [
    ...(last?.number === undefined ? [] : [pullRequest(last.number, last.url)]),
    ...(commit === '' ? [] : [sentence(`commit ${commit}`, `提交 ${commit}`)]),
    ...(environment === '' ? [] : [sentence(`environment ${environment}`, `环境 ${environment}`)]),
  ]
  const { en, zh } = listOf(parts, 'clauses')
  return withRun(parts.length === 0 ? '' : sentence(`${en}.`, `${zh}。`)[language], run)
}

function pullRequest(number: number, url: string | undefined) {
  const [en, zh] = url === undefined || url === '' ? ['', ''] : [` (${url})`, `（${url}）`]
  return sentence(`pull request #${number}${en}`, `PR #${number}${zh}`)
}

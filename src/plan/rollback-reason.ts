/**
 * The reason that a roll-back leaves in the work item: which event, which commit, by whom, and the run to look at, as far as they are told:
 * another CI tells none of them. One line of at most 600 characters.
 */
import type { State } from '../event/decide.ts'
import type { Event, RunContext } from '../event/event.ts'
import type { Want } from '../find/task.ts'
import { asSeen, capitalised, cut } from '../text.ts'
import { type Language, listOf, type Sentence, sentence } from '../sentence.ts'

/** UTF-16 units of one name: a long one must not push out what follows. */
const LONGEST_NAME = 60

/** Of the inputs. */
interface Told {
  readonly language: Language
  readonly job_status?: State | undefined
}

export function composeRollbackReason(
  event: Event,
  run: RunContext,
  { language, job_status }: Told,
  want: Want,
): string {
  const told = withCause(eventWords(event), job_status, want)
  const where = whereItRan(event, run)
  const { en, zh } = where.length === 0 ? told : goingOn(told, listOf(where, 'clauses'))
  return withRun(sentence(`${en}.`, `${zh}。`)[language], run)
}

/** An explicit roll-back may follow a job that failed for reasons of its own. */
function withCause({ en, zh }: Sentence, job_status: State | undefined, want: Want): Sentence {
  if (want.do !== 'rollback') return sentence(en, zh)
  if (want.takes_back) return sentence(`Taken back by a merged revert: ${en}`, `被已合并的还原（revert）撤回：${zh}`)
  if (want.by === 'auto' && job_status === 'failure') return sentence(`The job failed. ${en}`, `作业失败。${zh}`)
  return sentence(en, zh)
}

function goingOn(before: Sentence, after: Sentence): Sentence {
  return sentence(`${before.en}. ${capitalised(after.en, 'en')}`, `${before.zh}。${after.zh}`)
}

function whereItRan(event: Event, run: RunContext): readonly Sentence[] {
  const commit = shaOf(event, run).slice(0, 12)
  const actor = short(run.actor)
  return [
    ...placeOf(short(run.workflow), short(run.repository)),
    ...(commit === '' ? [] : [sentence(`commit ${commit}`, `提交 ${commit}`)]),
    ...(actor === '' ? [] : [sentence(`by ${actor}`, `触发者 ${actor}`)]),
  ]
}

function placeOf(workflow: string, repository: string): readonly Sentence[] {
  if (workflow === '') return repository === '' ? [] : [sentence(`repository ${repository}`, `仓库 ${repository}`)]
  const [en, zh] = repository === '' ? ['', ''] : [` in ${repository}`, `（${repository}）`]
  return [sentence(`workflow ${workflow}${en}`, `工作流 ${workflow}${zh}`)]
}

/** What is told, and the page of the run behind it, where there is one. */
export function withRun(told: string, { run_url }: RunContext): string {
  return [told, run_url].filter((part) => part !== '').join(' ')
}

/** `GITHUB_SHA` of a `workflow_run` is the tip of the default branch, not what that run ran on. */
export function shaOf(event: Event, { sha }: RunContext): string {
  switch (event.kind) {
    case 'workflow_run':
      return event.run.sha
    case 'deployment':
    case 'deployment_status':
      return event.deployment.sha
    default:
      return sha
  }
}

/** Under another CI; the vendor takes no roll-back without a reason. */
const NO_EVENT = sentence('Rolled back by a CI job', '由 CI 作业回滚')

function eventWords(event: Event): Sentence {
  switch (event.kind) {
    case 'pull_request': {
      const { number, state } = event.pull_request
      if (state === 'merged') return sentence(`Pull request #${number} was merged`, `拉取请求 #${number} 已合并`)
      const activity = short(event.activity)
      return sentence(`Pull request #${number} was ${activity}`, `拉取请求 #${number}：${activity}`)
    }
    case 'deployment_status': {
      const [environment, state] = [short(event.deployment.environment), short(event.state)]
      return sentence(`Deployment to ${environment}: ${state}`, `部署到 ${environment}：${state}`)
    }
    case 'workflow_run': {
      const [workflow, conclusion] = [short(event.run.workflow), short(event.conclusion)]
      if (conclusion === '') return sentence(`Run of ${workflow}`, `工作流 ${workflow} 的运行`)
      return sentence(`Run of ${workflow} ended with ${conclusion}`, `工作流 ${workflow} 的运行以 ${conclusion} 结束`)
    }
    case 'review':
    case 'after_merge':
    case 'other': {
      const name = short(event.name)
      return name === '' ? NO_EVENT : sentence(`Event ${name}`, `事件 ${name}`)
    }
    case 'push':
    case 'merge_group':
    case 'deployment':
    case 'release':
      return sentence(`Event ${event.kind}`, `事件 ${event.kind}`)
  }
}

/** A name as strangers may choose it, on one line and short. */
export function short(name: string): string {
  return cut(asSeen(name), LONGEST_NAME)
}

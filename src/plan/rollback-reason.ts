/** The reason that a roll-back leaves in the work item: which event, which commit, by whom, and the run to look at. One line of at most 600 characters. */
import type { Event, RunContext } from '../event/event.ts'
import { asSeen, cut } from '../text.ts'
import { type Language, type Sentence, sentence } from '../sentence.ts'

/** UTF-16 units of one name: a long one must not push out what follows. */
const LONGEST_NAME = 60

/** `takes_back`: a merged revert is why. */
export function composeRollbackReason(
  event: Event,
  run: RunContext,
  language: Language = 'en',
  takes_back = false,
): string {
  const [workflow, repository, actor] = [short(run.workflow), short(run.repository), short(run.actor)]
  const commit = shaOf(event, run).slice(0, 12)
  const words = eventWords(event)
  const told = takes_back
    ? sentence(`Taken back by a merged revert: ${words.en}`, `被已合并的还原（revert）撤回：${words.zh}`)
    : words
  const reason = sentence(
    `${told.en}. Workflow ${workflow} in ${repository}, commit ${commit}, by ${actor}.`,
    `${told.zh}。工作流 ${workflow}（${repository}），提交 ${commit}，操作者 ${actor}。`,
  )
  return `${reason[language]} ${run.run_url}`
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
    case 'other':
      return sentence(`Event ${short(event.name)}`, `事件 ${short(event.name)}`)
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

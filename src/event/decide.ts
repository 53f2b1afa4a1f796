/** Event + job status + action -> confirm, roll back, require, or leave alone and why. */
import { Failure } from '../failure.ts'
import type { ForgePullRequest } from '../forge-port.ts'
import { listOf, type Sentence, sentence } from '../sentence.ts'
import type { Event, Push } from './event.ts'

/** From best to worst: the worse of the event's own state and the job's decides. */
const STATES = ['success', 'skipped', 'cancelled', 'failure'] as const
export type State = (typeof STATES)[number]

export type Decision =
  | { readonly do: 'confirm' | 'rollback'; readonly because: Sentence; readonly by: 'auto' | 'input' }
  /** Reads only: is it completed? */
  | { readonly do: 'require'; readonly because: Sentence }
  | { readonly do: 'nothing'; readonly because: Sentence }

/** A decision that asks something of the work items. */
export type Acting = Exclude<Decision, { readonly do: 'nothing' }>

/** Nobody but the event and the job's status chose it. */
export function isByAuto(decision: Acting): boolean {
  return decision.do !== 'require' && decision.by === 'auto'
}

export interface Asked {
  readonly action: 'auto' | 'confirm' | 'rollback' | 'require'
  readonly job_status?: State | undefined
  /** Deployments to others are left alone; none: all count. */
  readonly environments: readonly string[]
}

/** The event's own word: a state, or why it is none of ours. */
type OwnState =
  { readonly state: State; readonly because: Sentence } | { readonly state: 'none'; readonly because: Sentence }

/** Throws a {@link Failure} where `auto` has nothing to decide by: that would be green for good, with nothing done. */
export function decide(event: Event, asked: Asked): Decision {
  const elsewhere = otherEnvironment(event, asked.environments)
  if (elsewhere !== undefined) return { do: 'nothing', because: elsewhere }
  if (asked.action !== 'auto') return decideExplicit(event, asked.action)
  if ('name' in event && event.name === '') throw noEvent()
  const own = ownState(event)
  if (own.state === 'none') return { do: 'nothing', because: own.because }
  const job = asked.job_status ?? 'success'
  if (STATES.indexOf(job) > STATES.indexOf(own.state)) return act(job, jobSentence(job))
  return act(own.state, own.because)
}

function noEvent(): Failure {
  return new Failure(
    'wrong_inputs',
    sentence(
      'action: found auto; needed: confirm, rollback or require, since there is no event to decide by (GITHUB_EVENT_NAME is empty)',
      'action：填写的是 auto；需要：confirm、rollback 或 require，因为没有可供判断的事件（GITHUB_EVENT_NAME 为空）',
    ),
    {
      remedy: sentence(
        'Set action. Nothing has been sent to Feishu Project.',
        '请设置 action；尚未向飞书项目发送任何请求。',
      ),
    },
  )
}

function otherEnvironment(event: Event, environments: readonly string[]): Sentence | undefined {
  if (!('deployment' in event) || environments.length === 0) return undefined
  const { environment } = event.deployment
  // GitHub's names of environments are not case sensitive.
  if (environments.some((allowed) => allowed.toLowerCase() === environment.toLowerCase())) return undefined
  const { en, zh } = listOf(environments)
  return sentence(
    `the environment ${environment} is not in environments (${en})`,
    `环境 ${environment} 不在 environments（${zh}）之内`,
  )
}

function decideExplicit(event: Event, action: 'confirm' | 'rollback' | 'require'): Decision {
  const abandoned = 'pull_request' in event ? unconfirmable(action, event.pull_request) : undefined
  if (abandoned !== undefined) return { do: 'nothing', because: abandoned }
  const because = sentence(`the input action is ${action}`, `输入 action 为 ${action}`)
  return action === 'require' ? { do: action, because } : { do: action, by: 'input', because }
}

/** Why this pull request is left alone whoever asks for a confirm, if it is. */
export function unconfirmable(action: Asked['action'], { number, state }: ForgePullRequest): Sentence | undefined {
  return action === 'confirm' && state === 'closed' ? closedUnmerged(number) : undefined
}

function act(state: State, because: Sentence): Decision {
  if (state === 'success') return { do: 'confirm', by: 'auto', because }
  if (state === 'failure') return { do: 'rollback', by: 'auto', because }
  return { do: 'nothing', because }
}

function jobSentence(job: State): Sentence {
  return sentence(`the job status is ${job}`, `作业状态为 ${job}`)
}

function closedUnmerged(number: number): Sentence {
  return sentence(`pull request #${number} was closed without merging`, `拉取请求 #${number} 未合并即被关闭`)
}

function ownState(event: Event): OwnState {
  switch (event.kind) {
    case 'pull_request':
      return pullRequestState(event.activity, event.pull_request)
    case 'deployment_status':
      return deploymentState(event.state, event.deployment.environment)
    case 'workflow_run':
      return workflowRunState(event.conclusion, event.triggered_by, event.run.workflow)
    case 'push':
      return pushState(event.push)
    case 'release':
      return releaseState(event.activity)
    case 'after_merge':
      return afterMerge(event.name)
    case 'review':
      return { state: 'none', because: inACheck(nothingMerged(event.name)) }
    case 'merge_group':
      return { state: 'none', because: inACheck(nothingMerged(event.kind)) }
    case 'other':
      return { state: 'none', because: nothingMerged(event.name) }
    case 'deployment':
      return { state: 'none', because: nothingMerged(event.kind) }
  }
}

function afterMerge(name: string): OwnState {
  return { state: 'success', because: sentence(`the event is ${name}`, `事件为 ${name}`) }
}

function pushState({ ref, deleted, created, brings_commits }: Push): OwnState {
  if (deleted) return { state: 'none', because: sentence('the push deleted a branch or tag', '该推送删除了分支或标签') }
  if (created && ref.startsWith('refs/heads/') && !brings_commits)
    return {
      state: 'none',
      because: sentence('the push created a branch without new commits', '该推送创建了分支，但没有新的提交'),
    }
  return afterMerge('push')
}

/** Taking a release back confirms nothing. */
function releaseState(activity: string): OwnState {
  if (activity !== 'deleted' && activity !== 'unpublished') return afterMerge('release')
  return { state: 'none', because: sentence(`the release was ${activity}`, `该发布的事件动作为 ${activity}`) }
}

function nothingMerged(name: string): Sentence {
  return sentence(
    `only merged code counts for auto, and ${name} does not tell that anything was merged or deployed`,
    `auto 只处理已合并的代码，而 ${name} 事件并不表明有代码已合并或已部署`,
  )
}

/** Where a check may stand: under auto it would do nothing and be green for good. */
function inACheck({ en, zh }: Sentence): Sentence {
  return sentence(
    `${en}; for a check before the merge, set \`action: require\`, or \`action: confirm\` with \`dry_run: true\``,
    `${zh}；如需在合并前检查，请设置 \`action: require\`，或 \`action: confirm\` 加 \`dry_run: true\``,
  )
}

function pullRequestState(activity: string, { number, state }: ForgePullRequest): OwnState {
  if (activity !== 'closed') {
    return {
      state: 'none',
      because: inACheck(
        sentence(
          `only merged code counts for auto, and pull request #${number} was ${activity}, not merged`,
          `auto 只处理已合并的代码，而本次事件是拉取请求 #${number} 的 ${activity}，不是合并`,
        ),
      ),
    }
  }
  if (state !== 'merged') return { state: 'none', because: closedUnmerged(number) }
  return { state: 'success', because: sentence(`pull request #${number} was merged`, `拉取请求 #${number} 已合并`) }
}

const DEPLOYMENT_STATES: ReadonlyMap<string, State> = new Map([
  ['success', 'success'],
  ['failure', 'failure'],
  ['error', 'failure'],
])

function deploymentState(state: string, environment: string): OwnState {
  return {
    state: DEPLOYMENT_STATES.get(state) ?? 'none',
    because: sentence(`the deployment to ${environment} reports ${state}`, `部署到 ${environment} 的状态为 ${state}`),
  }
}

const CONCLUSIONS: ReadonlyMap<string, State> = new Map([
  ['success', 'success'],
  ['failure', 'failure'],
  ['timed_out', 'failure'],
  ['startup_failure', 'failure'],
])

/** A run of this event tested what was not merged yet. */
export function runsBeforeMerge(event: string): boolean {
  return event.startsWith('pull_request') || event === 'merge_group'
}

function workflowRunState(conclusion: string, triggeredBy: string, workflow: string): OwnState {
  if (runsBeforeMerge(triggeredBy)) {
    return {
      state: 'none',
      because: sentence(
        `only merged code counts for auto, and the run of ${workflow} was triggered by ${triggeredBy}`,
        `auto 只处理已合并的代码，而 ${workflow} 的这次运行由 ${triggeredBy} 触发`,
      ),
    }
  }
  const said = conclusion === '' ? sentence('no conclusion yet', '尚无结论') : sentence(conclusion, conclusion)
  return {
    state: CONCLUSIONS.get(conclusion) ?? 'none',
    because: sentence(`the run of ${workflow} ended with: ${said.en}`, `${workflow} 的运行结果为：${said.zh}`),
  }
}

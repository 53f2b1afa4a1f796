/** What each look-up looks for, as a sentence has it, and the permissions that it needs, all at once. */
import type { Call } from '../ports.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { cut } from '../text.ts'
import type { LookUp, Permission } from './failures.ts'

/**
 * Deployments and runs are looked for to read the commits and pull requests since, so their permissions are named together: nobody has to
 * add one line after the other.
 */
const NEEDS = {
  commits: ['contents', 'pull-requests'],
  contents: ['contents'],
  deployments: ['contents', 'deployments', 'pull-requests'],
  pull_requests: ['pull-requests'],
  runs: ['actions', 'contents', 'pull-requests'],
} as const satisfies Readonly<Record<string, readonly Permission[]>>

const lookUp = (needs: keyof typeof NEEDS, en: string, zh: string, call: Call): LookUp => ({
  needs: NEEDS[needs],
  sought: sentence(en, zh),
  call,
})

/** A SHA by its first ten digits; other names whole, within reason. */
export function short(ref: string): string {
  return /^[0-9a-f]{40,64}$/i.test(ref) ? ref.slice(0, 10) : cut(ref, 100)
}

export const sought = {
  pullRequest: (number: number, call: Call) =>
    lookUp('pull_requests', `pull request #${number}`, `拉取请求 #${number}`, call),
  pullRequestsOf: (shas: readonly string[], call: Call) => {
    const [first = '', second] = shas
    return second === undefined
      ? lookUp('commits', `the pull requests of commit ${short(first)}`, `提交 ${short(first)} 的拉取请求`, call)
      : lookUp('commits', `the pull requests of ${shas.length} commits`, `${shas.length} 个提交的拉取请求`, call)
  },
  commitsOf: (number: number, call: Call) =>
    lookUp('pull_requests', `the commits of pull request #${number}`, `拉取请求 #${number} 的提交`, call),
  commit: (ref: string, call: Call) => lookUp('contents', `commit ${short(ref)}`, `提交 ${short(ref)}`, call),
  between: (base: string, head: string, call: Call) =>
    lookUp(
      'commits',
      `the commits between ${short(base)} and ${short(head)}`,
      `${short(base)} 与 ${short(head)} 之间的提交`,
      call,
    ),
  deployments: (environment: string, call: Call) => {
    const name = cut(environment, 100)
    return lookUp('deployments', `the deployments to environment ${name}`, `环境 ${name} 的部署`, call)
  },
  runs: (workflow: string, branch: string | undefined, call: Call) => {
    const [on, zh] = branch === undefined ? ['', ''] : [` on branch ${short(branch)}`, `在分支 ${short(branch)} 上`]
    return lookUp('runs', `the runs of workflow ${short(workflow)}${on}`, `工作流 ${short(workflow)} ${zh}的运行`, call)
  },
  run: (id: number, call: Call) => lookUp('runs', `workflow run ${id}`, `工作流运行 ${id}`, call),
  releases: (call: Call) => lookUp('contents', 'the releases', '版本发布', call),
  open: (base: string, call: Call) =>
    lookUp(
      'pull_requests',
      `the open pull requests to ${short(base)}`,
      `目标分支为 ${short(base)} 的未合并拉取请求`,
      call,
    ),
  filesOfPullRequest: (number: number, call: Call) =>
    lookUp('pull_requests', `the files of pull request #${number}`, `拉取请求 #${number} 的文件`, call),
  filesOfCommit: (sha: string, call: Call) =>
    lookUp('contents', `the files of commit ${short(sha)}`, `提交 ${short(sha)} 的文件`, call),
}

export function noneAmong(count: number): Sentence {
  return sentence(`none of the last ${count} is the one`, `最近 ${count} 个中都没有`)
}

export function more(count: number): Sentence {
  return sentence(`there are more than ${count}`, `超过 ${count} 个`)
}

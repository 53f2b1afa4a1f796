/** What is said of ranges: where one starts, and what keeps it from starting. */
import { Failure } from '../failure.ts'
import { type Sentence, sentence, together } from '../sentence.ts'
import { shortSha } from './lookups.ts'

export function noRun(): Failure {
  return new Failure(
    'wrong_inputs',
    sentence(
      '`since: last_success` needs a run of GitHub Actions, and GITHUB_RUN_ID tells none',
      '`since: last_success` 需要在 GitHub Actions 中运行，而 GITHUB_RUN_ID 没有给出运行编号',
    ),
    { remedy: sentence('Set `since` to a tag, a branch or a SHA.', '请将 `since` 设为标签、分支或提交 SHA。') },
  )
}

export function tooMany(base: string, head: string, cause: Failure): Failure {
  return new Failure(
    'forge_too_much',
    sentence(
      `There are more than 1,000 commits between ${base} and ${head}.`,
      `${base} 与 ${head} 之间的提交超过 1,000 个。`,
    ),
    {
      remedy: sentence(
        `Set \`since: ${head}\` for one run to start from here, or a commit closer to it; name older work items by work_item_id.`,
        `请在一次运行中设置 \`since: ${head}\` 以从此处开始，或填更近的提交；更早的工作项请用 work_item_id 指定。`,
      ),
      cause,
    },
  )
}

const SET_ANOTHER = sentence(
  'Set `since` to a tag, branch or SHA of this repository from which this commit descends.',
  '请将 `since` 设为本仓库中该提交之前的标签、分支或提交 SHA。',
)

export function noSuchRef(ref: string, head: string): Failure {
  return new Failure(
    'no_such_ref',
    sentence(
      `\`since\` names ${ref}, and this repository has no tag, branch or commit of that name to compare ${head} with.`,
      `\`since\` 指定的 ${ref} 不存在：本仓库中没有该标签、分支或提交，无法与 ${head} 比较。`,
    ),
    { remedy: SET_ANOTHER },
  )
}

/** A force push may have taken it away. */
export function noSuchHead(ref: string, head: string): Failure {
  return new Failure(
    'no_such_ref',
    sentence(
      `The commit ${head}, up to which changes count from ${ref} on, is not in this repository any more.`,
      `从 ${ref} 开始计入变更，但截止的提交 ${head} 已不在本仓库中。`,
    ),
    {
      remedy: sentence('Run the workflow for a commit that is still there.', '请针对仍然存在的提交运行该工作流。'),
    },
  )
}

export function noCommonHistory(ref: string, head: string): Failure {
  return new Failure(
    'no_common_history',
    sentence(
      `\`since\` names ${ref}, which has no history in common with ${head}.`,
      `\`since\` 指定的 ${ref} 与 ${head} 没有共同历史。`,
    ),
    { remedy: SET_ANOTHER },
  )
}

export function named(ref: string): Sentence {
  return sentence(`the commit that \`since\` names (${ref})`, `\`since\` 指定的提交（${ref}）`)
}

export function deployed(environment: string, sha: string): Sentence {
  const short = shortSha(sha)
  return sentence(
    `the last deployment to ${environment} (${short})`,
    `上次成功部署到 ${environment} 的提交（${short}）`,
  )
}

export function ran(workflow: string, sha: string): Sentence {
  const short = shortSha(sha)
  return sentence(`the last successful run of ${workflow} (${short})`, `${workflow} 上次成功运行的提交（${short}）`)
}

export function released(tag: string): Sentence {
  return sentence(`the release ${tag}`, `发布 ${tag}`)
}

export function passedOver(name: Sentence): Sentence {
  return sentence(
    `${name.en} is passed over: its commit is gone or has no history in common with this one`,
    `${together('已跳过', name.zh)}：该提交已不存在，或与当前提交没有共同历史`,
  )
}

export function nothingEarlier(head: string): Sentence {
  const short = shortSha(head)
  return sentence(
    `nothing earlier was found to count from, so only the changes of commit ${short} count`,
    `没有找到更早的起点，因此只计入提交 ${short} 自身的变更`,
  )
}

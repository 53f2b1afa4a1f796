/** Why no work item was found, or none counts. */
import { type Sentence, sentence } from '../sentence.ts'
import type { Where } from './task.ts'

/** `1 commit`, `2 commits`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

export interface Missing {
  readonly said: Sentence
  readonly remedy?: Sentence | undefined
}

export const saidNone = sentence('#none says that there is no work item', '#none 表明没有对应的工作项')

export const allLeftAlone: Missing = {
  said: sentence('No work item was moved: all that are named are left alone', '没有流转任何工作项：所指明的均未处理'),
}

/** A gate moves nothing anyway. */
export const noneChecked: Missing = {
  said: sentence('No work item was checked: all that are named are left alone', '未检查任何工作项：所指明的均未处理'),
}

/** Ready to follow "because". */
export const onlyReverts = sentence(
  'there are only reverts here, and they name no work item',
  '此处只有还原（revert），且没有指明工作项',
)

/** Of a branch that was put back to an older commit, say. */
export const nothingNew = sentence('the push brought no new commits to the branch', '该推送没有给分支带来新的提交')

export function notMergedInto(branch: string): Sentence {
  return sentence(
    `only merged code counts for auto, and no pull request was merged into ${branch} by this push`,
    `auto 只处理已合并的代码，而该推送没有将拉取请求合并到 ${branch}`,
  )
}

export function ownChangesAlone(name: string): Sentence {
  return sentence(
    `a failure rolls back only the event's own changes, and ${name} has none`,
    `失败时只回滚事件自身的变更，而 ${name} 没有自身的变更`,
  )
}

/** `action`: what `auto` chose, which an input may ask for as well. */
export function notOnDefaultBranch(count: number, action: string): Sentence {
  return sentence(
    `${counted(count, 'commit')} without a merged pull request ${count === 1 ? 'is' : 'are'} not on the default branch, so auto leaves ${count === 1 ? 'it' : 'them'} alone: set \`action: ${action}\` to count ${count === 1 ? 'it' : 'them'}`,
    `${count} 个没有已合并拉取请求的提交不在默认分支上，auto 未处理：如需计入，请设置 \`action: ${action}\``,
  )
}

export function namelessCommits(count: number): Sentence {
  return sentence(
    `${counted(count, 'commit')} without a pull request ${count === 1 ? 'names' : 'name'} no work item`,
    `${count} 个没有拉取请求的提交没有指明工作项`,
  )
}

export function notSearched(where: Where, name: Sentence, because: 'text' | 'pattern'): Sentence {
  const place = WHERE[where]
  if (because === 'text') {
    return sentence(
      `${place.en} (${name.en}) could not be searched, so what it may name is not counted`,
      `${place.zh}（${name.zh}）未能完成搜索，其中可能指明的工作项未计入`,
    )
  }
  return sentence(
    `${place.en} (${name.en}) could not be searched with work_item_pattern, so what only that may find is not counted`,
    `未能用 work_item_pattern 搜索${place.zh}（${name.zh}），仅靠它才能找到的工作项未计入`,
  )
}

const WHERE: Readonly<Record<Where, Sentence>> = {
  input: sentence('the input work_item_id', '输入 work_item_id'),
  title: sentence('the title of the pull request', '拉取请求标题'),
  body: sentence('the description of the pull request', '拉取请求描述'),
  branch: sentence('the branch name of the pull request', '拉取请求分支名'),
  commit: sentence('a commit message', '提交说明'),
  release: sentence('the release', '发布说明'),
  text: sentence('the input text', '输入 text'),
}

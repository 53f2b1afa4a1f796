/** Why no work item was found, and where to name one. */
import type { Event } from '../event/event.ts'
import { eitherOf, type Sentence, sentence } from '../sentence.ts'
import type { Where } from './task.ts'
import type { Source } from './texts.ts'

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

/** Where was looked, and for what. */
export interface Looked {
  readonly work_item_sources: readonly Source[]
  readonly work_item_pattern?: string
}

const SOURCES: Readonly<Record<Source, Sentence>> = {
  title: sentence('the title', '标题'),
  body: sentence('the description', '描述'),
  branch: sentence('the branch name', '分支名'),
  commits: sentence('a commit message', '提交说明'),
}

/** Sources that an event of this kind has; the others have them all. */
const HAS: Readonly<Partial<Record<Event['kind'], readonly Source[]>>> = {
  pull_request: ['title', 'body', 'branch'],
  review: ['title', 'body', 'branch'],
  merge_group: ['title', 'body', 'branch'],
  release: ['title', 'body'],
}

function nameOne(has: readonly Source[] | undefined, { work_item_sources, work_item_pattern }: Looked): Sentence {
  const places = work_item_sources.filter((source) => has?.includes(source) ?? true)
  const { en, zh } = eitherOf(places.map((source) => SOURCES[source]))
  const form =
    work_item_pattern === undefined
      ? sentence('m- and its ID such as m-123456', ' m- 加工作项 ID（如 m-123456）')
      : sentence('what work_item_pattern matches', ' work_item_pattern 所匹配的写法')
  if (places.length === 0)
    return sentence(
      'Add a source to work_item_sources that this event has, or set work_item_id.',
      '请在 work_item_sources 中加入该事件具有的来源，或设置 work_item_id。',
    )
  return sentence(
    `Put the work item's page address, or ${form.en}, into ${en}; or set work_item_id.`,
    `请在${zh}中写上工作项页面地址，或${form.zh}；也可以设置 work_item_id。`,
  )
}

/** `text`: it was searched instead of the event's. `in_range`: what was searched is more than the event itself. */
export interface Searched extends Looked {
  readonly is_text: boolean
  readonly in_range: boolean
}

export function nothingNamed(event: Event, looked: Searched): Missing {
  if (looked.is_text)
    return {
      said: sentence('No work item is named in the input text', '输入 text 中没有指明工作项'),
      remedy: nameInText(looked),
    }
  if (looked.in_range)
    return {
      said: sentence(`No work item is named in ${RANGE.en}`, `${RANGE.zh}中没有指明工作项`),
      remedy: nameOne(undefined, looked),
    }
  if (event.kind === 'after_merge' || event.kind === 'other')
    return {
      said: sentence(
        `The event ${event.name} carries no text that could name a work item`,
        `事件 ${event.name} 不带可指明工作项的文本`,
      ),
      remedy: sentence('Set work_item_id, text or since.', '请设置 work_item_id、text 或 since。'),
    }
  return {
    said: sentence(`No work item is named in ${PLACES[event.kind].en}`, `${PLACES[event.kind].zh}中没有指明工作项`),
    remedy: nameOne(HAS[event.kind], looked),
  }
}

function nameInText({ work_item_pattern }: Looked): Sentence {
  if (work_item_pattern !== undefined)
    return sentence(
      'Put what work_item_pattern matches into text; or set work_item_id.',
      '请在 text 中写上 work_item_pattern 所匹配的写法；也可以设置 work_item_id。',
    )
  return sentence(
    "Put the work item's page address, or m- and its ID such as m-123456, into text; or set work_item_id.",
    '请在 text 中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456）；也可以设置 work_item_id。',
  )
}

const PULL_REQUEST = sentence('the pull request', '拉取请求')
const RANGE = sentence('the commits of this range and their pull requests', '该范围内的提交及其拉取请求')

const PLACES: Readonly<Record<Exclude<Event['kind'], 'after_merge' | 'other'>, Sentence>> = {
  pull_request: PULL_REQUEST,
  review: PULL_REQUEST,
  merge_group: PULL_REQUEST,
  push: sentence('the pushed commits and their pull requests', '推送的提交及其拉取请求'),
  deployment: RANGE,
  deployment_status: RANGE,
  workflow_run: RANGE,
  release: sentence('the release', '发布说明'),
}

/** Ready to follow "because". */
export const onlyReverts = sentence(
  'what takes work back names no work item here',
  '此处只有还原（revert），且没有指明工作项',
)

/** Of a branch that was put back to an older commit, say. */
export const nothingNew = sentence('the push brought no new commits to the branch', '该推送没有给分支带来新的提交')

export function notMergedInto(branch: string): Sentence {
  return sentence(
    `only merged code counts for auto, and no pull request was merged into ${branch} by this push`,
    `对 auto 而言只有已合并的代码才算数，而该推送没有将拉取请求合并到 ${branch}`,
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

/** Why no work item was found, and where to name one. */
import type { Event } from '../event/event.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Where } from './find-references.ts'
import type { Source } from './gather-texts.ts'

export interface Missing {
  readonly said: Sentence
  readonly remedy?: Sentence | undefined
}

export const saidNone = sentence('#none says that there is no work item', '#none 表明没有对应的工作项')

export const allLeftAlone: Missing = {
  said: sentence('No work item was moved: all that are named are left alone', '未处理任何工作项：所指明的均不予处理'),
}

export const secrets = {
  fork: sentence(
    'GitHub gives no secrets to pull requests from forks: use the event pull_request_target with types: [closed] for them',
    'GitHub 不向来自 fork 的拉取请求提供机密：请改用 types: [closed] 的 pull_request_target 事件',
  ),
  dependabot: sentence(
    "GitHub gives the repository's Actions secrets to none of Dependabot's runs: add them to the Dependabot secrets if these shall move work items",
    'GitHub 不向 Dependabot 触发的运行提供仓库的 Actions 机密：如需流转工作项，请将其添加到 Dependabot secrets',
  ),
} as const

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

function nameOne(event: Event, { work_item_sources, work_item_pattern }: Looked): Sentence {
  const places = work_item_sources.filter((source) => source !== 'commits' || event.kind === 'push')
  const [en, zh] = [places.map((source) => SOURCES[source].en), places.map((source) => SOURCES[source].zh)]
  const form =
    work_item_pattern === undefined
      ? sentence('m- and its ID such as m-123456', ' m- 加工作项 ID（如 m-123456）')
      : sentence('what work_item_pattern matches', ' work_item_pattern 所匹配的写法')
  return sentence(
    `Put the work item's page address, or ${form.en}, into ${list(en, ', ', ' or ')}; or set work_item_id.`,
    `请在${list(zh, '、', '或')}中写上工作项页面地址，或${form.zh}；也可以设置 work_item_id。`,
  )
}

function list(names: readonly string[], comma: string, or: string): string {
  return [names.slice(0, -1).join(comma), ...names.slice(-1)].filter((part) => part !== '').join(or)
}

export function nothingNamed(event: Event, looked: Looked): Missing {
  if (event.kind === 'after_merge' || event.kind === 'other') {
    return {
      said: sentence(
        `The event ${event.name} carries no text that could name a work item`,
        `事件 ${event.name} 不带可指明工作项的文本`,
      ),
      remedy: sentence('Set work_item_id.', '请设置 work_item_id。'),
    }
  }
  return {
    said: sentence(`No work item is named in ${PLACES[event.kind].en}`, `${PLACES[event.kind].zh}中没有指明工作项`),
    remedy: nameOne(event, looked),
  }
}

const PULL_REQUEST = sentence('the pull request', '拉取请求')
const DEPLOYED = sentence('the merged pull requests that this concerns', '此次涉及的已合并拉取请求')

const PLACES: Readonly<Record<Exclude<Event['kind'], 'after_merge' | 'other'>, Sentence>> = {
  pull_request: PULL_REQUEST,
  review: PULL_REQUEST,
  merge_group: PULL_REQUEST,
  push: sentence('the pushed commits and their pull requests', '推送的提交及其拉取请求'),
  deployment: DEPLOYED,
  deployment_status: DEPLOYED,
  workflow_run: DEPLOYED,
  release: sentence('the release', '发布说明'),
}

export function unsearched(where: Where, because: 'text' | 'pattern'): Sentence {
  const place = WHERE[where]
  if (because === 'text') {
    return sentence(
      `${place.en} took more than a second to search, so what it may name is not counted`,
      `${place.zh}在一秒内未能搜索完毕，其中可能指明的工作项未计入`,
    )
  }
  return sentence(
    `${place.en} took more than a second to search with work_item_pattern, so what only that may find is not counted`,
    `用 work_item_pattern 搜索${place.zh}超过一秒，仅靠它才能找到的工作项未计入`,
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

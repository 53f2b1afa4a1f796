/** Where to name a work item, where none was found. Loaded by the runs that found none. */
import type { Event } from '../event/event.ts'
import { eitherOf, type Sentence, sentence } from '../sentence.ts'
import type { ItemHosts } from '../work-item/item-url.ts'
import type { Missing } from './missing.ts'
import type { SearchText } from './search/searched.ts'
import type { Source } from './texts.ts'
import { uncounted } from './uncounted.ts'

/** Where was looked, and for what. */
export interface Looked {
  readonly work_item_sources: readonly Source[]
  readonly work_item_pattern?: string | undefined
  readonly work_item_keywords: readonly string[]
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

const MATCHING = sentence(
  'what work_item_pattern matches with nothing but digits in its group id',
  ' work_item_pattern 所匹配的写法（分组 id 只含数字）',
)

/** Without one of them what is put there is left alone. */
function afterKeyword({ work_item_keywords }: Looked): Sentence {
  return work_item_keywords.length === 0
    ? sentence('', '')
    : sentence(' behind a word of work_item_keywords', '，前面加上 work_item_keywords 中的词语')
}

function nameOne(has: readonly Source[] | undefined, looked: Looked): Sentence {
  const { work_item_sources, work_item_pattern } = looked
  const places = work_item_sources.filter((source) => has?.includes(source) ?? true)
  const after = afterKeyword(looked)
  const { en, zh } = eitherOf(places.map((source) => SOURCES[source]))
  const form =
    work_item_pattern === undefined
      ? sentence('m- and its ID such as m-123456', ' m- 加工作项 ID（如 m-123456）')
      : MATCHING
  if (places.length === 0)
    return sentence(
      'Add a source to work_item_sources that this event has, or set work_item_id.',
      '请在 work_item_sources 中加入该事件具有的来源，或设置 work_item_id。',
    )
  return sentence(
    `Put the work item's page address, or ${form.en},${after.en} into ${en}; or set work_item_id.`,
    `请在${zh}中写上工作项页面地址，或${form.zh}${after.zh}；也可以设置 work_item_id。`,
  )
}

/** `text`: it was searched instead of the event's. `in_range`: what was searched is more than the event itself. */
export interface Searched extends Looked {
  readonly is_text: boolean
  readonly in_range: boolean
  readonly work_item_hosts: ItemHosts
}

export function nothingNamed(event: Event, looked: Searched, texts: readonly SearchText[]): Missing {
  const { said, remedy } = whereToName(event, looked)
  const known = { hosts: looked.work_item_hosts, has_pattern: looked.work_item_pattern !== undefined }
  const why = uncounted(texts, known)
  if (why === undefined) return { said, remedy }
  return { said, remedy: sentence(`${why.en} ${remedy.en}`, `${why.zh}${remedy.zh}`) }
}

function whereToName(event: Event, looked: Searched): Missing & { readonly remedy: Sentence } {
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

function nameInText(looked: Looked): Sentence {
  const after = afterKeyword(looked)
  if (looked.work_item_pattern !== undefined)
    return sentence(
      `Put ${MATCHING.en}${after.en} into text; or set work_item_id.`,
      `请在 text 中写上${MATCHING.zh}${after.zh}；也可以设置 work_item_id。`,
    )
  return sentence(
    `Put the work item's page address, or m- and its ID such as m-123456,${after.en} into text; or set work_item_id.`,
    `请在 text 中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456）${after.zh}；也可以设置 work_item_id。`,
  )
}

const PULL_REQUEST = sentence('the pull request', '拉取请求')
const RANGE = sentence('the commits of this range and their pull requests', '该区间内的提交及其拉取请求')

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

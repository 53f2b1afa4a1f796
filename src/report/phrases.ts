/** Sentences of the report that hold numbers, IDs or names. */
import { atMost, listOf, type Sentence, sentence, together } from '../sentence.ts'

/** IDs of a group that are listed one by one. */
const MOST_IDS = 20

/** The items that one annotation is about; `only`: how the only one is shown. */
export function itemsOfOne(ids: readonly string[], only: string): Sentence {
  if (ids.length === 1) return sentence(`Work item ${only}`, `工作项 ${only}`)
  const { en, zh } = listOf(atMost(MOST_IDS, ids))
  return sentence(`${ids.length} work items (${en})`, `${ids.length} 个工作项（${zh}）`)
}

/** `noun`: what it is, a node or a state. */
export function atNode(items: Sentence, noun: Sentence, called: Sentence | undefined): Sentence {
  if (called === undefined) return items
  return sentence(`${items.en}, ${noun.en} ${called.en}`, `${items.zh}，${together(noun.zh, called.zh)}`)
}

export function areLeftAlone(count: number, items: Sentence, because: Sentence): Sentence {
  return sentence(
    `${items.en} ${count === 1 ? 'is' : 'are'} left alone: ${because.en}`,
    `${together(items.zh, '未处理')}：${because.zh}`,
  )
}

export function andMore(count: number): Sentence {
  return sentence(
    `And ${count} more: see the job summary and the output results.`,
    `另有 ${count} 条：见作业摘要和输出 results。`,
  )
}

/** Of the job summary itself, which has no room for them. */
export function rowsLeftOut(count: number): Sentence {
  return sentence(`And ${count} more: see the output results.`, `另有 ${count} 条：见输出 results。`)
}

export function workflowsLeftOut(count: number): Sentence {
  return sentence(`And ${count} more that there is no room for.`, `另有 ${count} 个，因篇幅所限未列出。`)
}

export function countOf(items: number): Sentence {
  return sentence(`${items} work item${items === 1 ? '' : 's'}`, `${items} 个工作项`)
}

/** One of the counts in a headline. */
export function counted(count: number, word: Sentence): Sentence {
  return sentence(`${count} ${word.en}`, `${count} 个${word.zh}`)
}

/** What is folded away. */
export function succeeded(count: number): Sentence {
  return sentence(`${count} more row${count === 1 ? '' : 's'} that went well`, `其余 ${count} 行均正常`)
}

export function resultsAreCut(left_out: number): Sentence {
  if (left_out === 0) {
    return sentence(
      'The output results holds at most 120,000 bytes: its sentences are cut.',
      '输出 results 最多 120,000 字节：其中的句子已截断。',
    )
  }
  return sentence(
    `The output results holds at most 120,000 bytes: its sentences are cut, and the last ${left_out === 1 ? 'object is' : `${left_out} objects are`} left out.`,
    `输出 results 最多 120,000 字节：其中的句子已截断，并省略了最后 ${left_out} 个对象。`,
  )
}

export const resultsAreCutTitle = sentence('results is cut', 'results 已截断')
export const readResultsFile = sentence(
  'The file that results_file names holds all of it.',
  '完整内容见 results_file 所指的文件。',
)

export const outputsNotWrittenTitle = sentence('the outputs could not be written', '无法写入输出')

export function outputsNotWritten(names: readonly string[], because: string): Sentence {
  const { en, zh } = listOf(names)
  return sentence(
    `These outputs could not be written: ${en} (${because}). Later steps would decide without them, so this step fails. What was moved stays moved.`,
    `无法写入以下输出：${zh}（${because}）。后续步骤会缺少这些输出，因此本步骤失败；已流转的节点不受影响。`,
  )
}

export const resultsFileNotWrittenTitle = sentence('results_file could not be written', '无法写入 results_file')

export function resultsFileNotWritten(because: string): Sentence {
  return sentence(
    `The file for results_file could not be written (${because}): the output is empty.`,
    `无法写入 results_file 对应的文件（${because}）：该输出为空。`,
  )
}

export function server(message: string): Sentence {
  return sentence(`(Server: ${message})`, `（服务端：${message}）`)
}

export function refusedAs(message: string): Sentence {
  return sentence(`Feishu Project refused it: ${message}`, `飞书项目拒绝了请求：${message}`)
}

export function logId(log_id: string): Sentence {
  return sentence(`Log ID: ${log_id}`, `日志 ID：${log_id}`)
}

export function readMore(url: string): Sentence {
  return sentence(`More: ${url}`, `详见 ${url}`)
}

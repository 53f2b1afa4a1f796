/** Sentences of the report that hold numbers, IDs or names: one and several, in both languages. */
import { describe, expect, it } from 'vitest'
import * as phrases from '../../src/report/phrases.ts'
import { type Sentence, sentence } from '../../src/sentence.ts'

const WHY = sentence('it is held', '暂缓')
const NODE = sentence('node', '节点')

describe('a sentence', () => {
  const SAID: readonly [Sentence, string, string][] = [
    [phrases.itemsOfOne(['1'], '1 "Pay"'), 'Work item 1 "Pay"', '工作项 1 "Pay"'],
    [phrases.itemsOfOne(['1', '2'], ''), '2 work items (1, 2)', '2 个工作项（1、2）'],
    [phrases.atNode(WHY, NODE, undefined), WHY.en, WHY.zh],
    [phrases.atNode(WHY, NODE, sentence('doing', 'doing')), 'it is held, node doing', '暂缓，节点 doing'],
    [phrases.areLeftAlone(1, sentence('A', '甲'), WHY), 'A is left alone: it is held', '甲未处理：暂缓'],
    [phrases.areLeftAlone(2, sentence('A', '1'), WHY), 'A are left alone: it is held', '1 未处理：暂缓'],
    [
      phrases.andMore(3),
      'And 3 more: see the job summary and the output results.',
      '另有 3 条：见作业摘要和输出 results。',
    ],
    [phrases.rowsLeftOut(3), 'And 3 more: see the output results.', '另有 3 条：见输出 results。'],
    [phrases.workflowsLeftOut(3), 'And 3 more that there is no room for.', '另有 3 个，因篇幅所限未列出。'],
    [phrases.countOf(1), '1 work item', '1 个工作项'],
    [phrases.countOf(2), '2 work items', '2 个工作项'],
    [phrases.counted(2, sentence('confirmed', '已完成')), '2 confirmed', '2 个已完成'],
    [phrases.succeeded(1), '1 more row that went well', '其余 1 行均正常'],
    [phrases.succeeded(12), '12 more rows that went well', '其余 12 行均正常'],
    [
      phrases.resultsAreCut(0),
      'The output results holds at most 120,000 bytes: its sentences are cut.',
      '输出 results 最多 120,000 字节：其中的句子已截断。',
    ],
    [
      phrases.resultsAreCut(1),
      'The output results holds at most 120,000 bytes: its sentences are cut, and the last object is left out.',
      '输出 results 最多 120,000 字节：其中的句子已截断，并省略了最后 1 个对象。',
    ],
    [
      phrases.resultsAreCut(4),
      'The output results holds at most 120,000 bytes: its sentences are cut, and the last 4 objects are left out.',
      '输出 results 最多 120,000 字节：其中的句子已截断，并省略了最后 4 个对象。',
    ],
    [
      phrases.outputsNotWritten(['a', 'b'], 'EIO'),
      'These outputs could not be written: a, b (EIO). Later steps would decide without them, so this step fails. What was moved stays moved.',
      '无法写入以下输出：a、b（EIO）。后续步骤会缺少这些输出，因此本步骤失败；已流转的节点不受影响。',
    ],
    [
      phrases.resultsFileNotWritten('EIO'),
      'The file for results_file could not be written (EIO): the output is empty.',
      '无法写入 results_file 对应的文件（EIO）：该输出为空。',
    ],
    [phrases.server('no'), '(Server: no)', '（服务端：no）'],
    [phrases.refusedAs('no'), 'Feishu Project refused it: no', '飞书项目拒绝了请求：no'],
    [phrases.logId('L1'), 'Log ID: L1', '日志 ID：L1'],
    [phrases.readMore('https://a.example'), 'More: https://a.example', '详见 https://a.example'],
  ]
  it.each(SAID)('%j', (said, en, zh) => expect(said).toStrictEqual({ en, zh }))
})

it('of many items lists twenty, and tells that there are more', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`)
  expect(phrases.itemsOfOne(ids(20), '').en).toMatch(/^20 work items \(1, .*, 20\)$/)
  expect(phrases.itemsOfOne(ids(21), '').en).toMatch(/^21 work items \(1, .*, 20, …\)$/)
})

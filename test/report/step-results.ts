/** Complete results of a step to tell about; a test overrides what it is about. */
import { Failure, type FailureCode } from '../../src/failure.ts'
import type { Done, Mark, Outcome, OutcomeKind, SeenWorkflow } from '../../src/operate/outcome.ts'
import type { NodeStatus, Refusal } from '../../src/domain.ts'
import type { Acted, Options, StepResult } from '../../src/report/report.ts'
import { type Sentence, sentence } from '../../src/sentence.ts'

export const OPTIONS: Options = {
  node_id: ['doing', 'testing'],
  on_missing: 'warn',
  fail_on_error: true,
  warn_on: [],
  fail_on_blocked: false,
  language: 'en',
}

export const REFUSAL: Refusal = {
  kind: 'missing',
  carried_out: 'surely_not',
  err_code: 20038,
  title: 'Required Field Is Not Set',
  message: 'Milestone due time is required',
  hint: sentence('Set its due date, then run the step again.', '请先设置节点截止时间，然后重新运行该步骤。'),
  log_id: '2026112200000001',
}

const REFUSED = {
  reason: sentence(REFUSAL.message, REFUSAL.message),
  hint: REFUSAL.hint,
  refusal: REFUSAL,
  log_id: REFUSAL.log_id,
}

export function outcome(kind: OutcomeKind, more: Partial<Outcome> = {}, work_item_id = '123456'): Outcome {
  return {
    item_name: undefined,
    node: { project_key: 'shop', work_item_type_key: 'story', work_item_id, node_id: 'doing' },
    url: `https://project.feishu.cn/shop/story/detail/${work_item_id}`,
    action: kind === 'rolled_back' ? 'rollback' : 'confirm',
    kind,
    reason: sentence(`it is ${kind}`, `结果是 ${kind}`),
    attempts: kind === 'not_tried' ? 0 : 1,
    ...(kind === 'refused' ? REFUSED : {}),
    ...more,
  }
}

const CHANGE = { mentions: [], changes: [] } as const

/** An item that nothing was tried with. */
export function leftAlone(
  work_item_id = '654321',
  more: { url?: string | undefined; because?: Sentence; project_key?: string; work_item_type?: string } = {},
): Done {
  const {
    url = `https://project.feishu.cn/other/issue/detail/${work_item_id}`,
    because = sentence('its space other is not in project_key (shop)', '其空间 other 不在 project_key（shop）之内'),
    project_key = 'other',
    work_item_type = 'issue',
  } = more
  const known = 'url' in more && more.url === undefined ? {} : { url, project_key, work_item_type }
  const reference = { work_item_id, ...known }
  const mentions = [{ where: 'body', raw: url, reference }] as const
  const want = { do: 'confirm', by: 'auto', takes_back: false } as const
  return { ...CHANGE, mentions, work_item_id, want, left_alone: because, outcomes: [] }
}

/** The nodes of an item stand together. */
export function task(outcomes: readonly [Outcome, ...Outcome[]]): Done {
  const [{ node, url, item_name, action }] = outcomes
  return {
    ...CHANGE,
    work_item_id: node.work_item_id,
    want: action === 'require' ? { do: action } : { do: action, by: 'auto', takes_back: false },
    step: {
      item: node,
      url,
      item_name,
      type_is_tried: false,
      nodes: outcomes.map((outcome) => outcome.node.node_id),
      request: { do: 'require' },
      may_be_gone: false,
      comment: undefined,
    },
    outcomes,
  }
}

const MISSING = {
  said: sentence('No work item is named in the pull request', '拉取请求中没有指明工作项'),
  remedy: sentence('Put m-123456 into the title.', '请在标题中写上 m-123456。'),
}

/** Outcomes of one item, by its ID, become one task. */
export function acted(outcomes: readonly Outcome[], left: readonly Done[] = []): Acted {
  const because = sentence('pull request #7 was merged', '拉取请求 #7 已合并')
  const by_item = Map.groupBy(outcomes, ({ node }) => node.work_item_id)
  const tasks = [...by_item.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [task([first, ...more])],
  )
  return { kind: 'acted', because, tasks: [...tasks, ...left], notes: [], missing: MISSING }
}

/** `开始 ✓`: completed, `开发 ●`: in progress, `测试`: not arrived; `*` before the one that was moved. `A>B`: connected, by names. */
export function workflow(nodes: string, connections: string): SeenWorkflow {
  const marks = nodes.split(',').map((each): Mark => {
    const [, star, name = '', sign] = /^(\*?)(.*?) ?([✓●]?)$/u.exec(each.trim()) ?? []
    return { key: name, name, status: SIGNED[sign ?? ''] ?? 'not_arrived', is_subject: star === '*' }
  })
  const pairs = connections.split(',').flatMap((each) => {
    const [from, to] = each.trim().split('>')
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  return { marks, connections: pairs }
}

const SIGNED: Readonly<Record<string, NodeStatus>> = { '✓': 'completed', '●': 'in_progress' }

export const SKIPPED: StepResult = {
  kind: 'skipped',
  because: sentence('pull request #7 was closed without merging', '拉取请求 #7 未合并即被关闭'),
}

export function failed(code: FailureCode): StepResult {
  const what = sentence('plugin_secret is missing', '缺少 plugin_secret')
  return {
    kind: 'failed',
    failure: new Failure(code, what, { remedy: sentence('Set it.', '请设置该输入。') }),
  }
}

/** Texts that strangers may choose, each against some place where text is shown. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['a command', '::error::injected'],
  ['an old command', '##[error]injected'],
  ['lines and a command', 'one\ntwo\r\n::set-output name=outcome::confirmed'],
  ['pipes', 'a | b \\| c \\\\| d'],
  ['a delimiter row', '| --- | --- |'],
  ['code', '`code` ``|``'],
  ['a link', '[click](https://evil.example/)'],
  ['an image', '![pixel](https://evil.example/p.png)'],
  ['HTML', '<img src=x onerror=alert(1)> <!-- --> </table>'],
  ['an autolink', '<https://evil.example/>'],
  ['a definition', '[a]: https://evil.example/ "t"'],
  ['a footnote and emphasis', '[^1] ~~gone~~ **bold** _it_ # head'],
  ['character references', '&lt;b&gt; &#124; &amp;'],
  ['a heading', '# head'],
  ['a bullet', '- item'],
  ['a task', '- [x] task'],
  ['a number with a stop', '1. item'],
  ['a number with a bracket', '1) item'],
  ['a quote', '> quote'],
  ['an indented line', '    indented'],
  ['a fence', '~~~'],
  ['a break', '***'],
  ['a backslash at the end', 'end\\'],
  ['mathematics and an emoji', '$x$ :smile:'],
  ['marks of direction', 'safe \u202e txet desrever \u2066 isolate \u200f'],
  ['the Arabic letter mark', 'safe \u061c mark'],
  ['other line ends', 'one\u2028two\u2029three\u0085four\u000bfive'],
  ['control characters', 'nul \u0000 escape \u001b[31m'],
]

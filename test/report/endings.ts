/** Complete endings to tell about; a test overrides what it is about. */
import { Failure, type FailureCode } from '../../src/failure.ts'
import type { Outcome, OutcomeKind } from '../../src/operate/outcome.ts'
import type { LeftAlone } from '../../src/plan/plan.ts'
import type { Refusal } from '../../src/domain.ts'
import type { Missing } from '../../src/find/missing.ts'
import type { Ending, Manner } from '../../src/report/report.ts'
import { sentence } from '../../src/sentence.ts'

export const MANNER: Manner = {
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

export function leftAlone(work_item_id = '654321', more: Partial<LeftAlone> = {}): LeftAlone {
  return {
    reference: { work_item_id, project_key: 'other', work_item_type: 'issue' },
    url: `https://project.feishu.cn/other/issue/detail/${work_item_id}`,
    action: 'confirm',
    because: sentence('its space other is not in project_key (shop)', '其空间 other 不在 project_key（shop）之内'),
    ...more,
  }
}

const MISSING: Missing = {
  said: sentence('No work item is named in the pull request', '拉取请求中没有指明工作项'),
  remedy: sentence('Put m-123456 into the title.', '请在标题中写上 m-123456。'),
}

export function acted(outcomes: readonly Outcome[], left: readonly LeftAlone[] = []): Ending {
  const because = sentence('pull request #7 was merged', '拉取请求 #7 已合并')
  return { kind: 'acted', because, outcomes, left, notes: [], missing: MISSING }
}

export const SKIPPED: Ending = {
  kind: 'skipped',
  because: sentence('pull request #7 was closed without merging', '拉取请求 #7 未合并即被关闭'),
}

export function failed(code: FailureCode): Ending {
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

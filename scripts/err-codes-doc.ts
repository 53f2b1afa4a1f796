/** Writes docs/err-codes.md: the catalogue of refusals, a heading for each code. */
import { writeFileSync } from 'node:fs'
import { ERR_CODES, type Asked, type ErrCode, type Source } from '../src/feishu/err-code-catalogue.ts'
import type { RefusalKind } from '../src/domain.ts'
import type { Sentence } from '../src/sentence.ts'

interface Group {
  readonly title: Sentence
  /** What the action does about it by itself. */
  readonly itself: Sentence
}

/** In the order of the page: what a reader looks for most stands first. */
const GROUPS: Readonly<Record<RefusalKind, Group>> = {
  missing: {
    title: { en: 'Data has to be filled in first', zh: '必填信息未填写' },
    itself: {
      en: 'The action asks once for everything that is still missing, and lists it with the names that the UI shows.',
      zh: '本 Action 会一次查出全部缺失项，并按界面上的名称列出。',
    },
  },
  not_arrived: {
    title: { en: "The node's turn has not come", zh: '节点未到达' },
    itself: {
      en: 'Right after its own confirm of a node before it, the action waits, reads and tries once more; otherwise it is refused.',
      zh: '若刚刚完成了前置节点，本 Action 会等待、重新查询并再试一次；否则按失败处理。',
    },
  },
  already: {
    title: { en: 'It is so already', zh: '已是目标状态' },
    itself: {
      en: 'The action reads the node; if it is as was asked, the outcome is unchanged and the step stays green.',
      zh: '本 Action 会重新查询节点；若确已是目标状态，结果记为 unchanged，步骤保持成功。',
    },
  },
  permission: {
    title: { en: 'The plugin or the user may not', zh: '插件或操作者没有权限' },
    itself: { en: 'Not retried.', zh: '不重试。' },
  },
  configuration: {
    title: { en: 'Something is set up wrongly', zh: '配置有误' },
    itself: { en: 'Not retried.', zh: '不重试。' },
  },
  bad_input: {
    title: { en: "The step's inputs don't fit", zh: '输入不正确' },
    itself: { en: 'Not retried.', zh: '不重试。' },
  },
  no_such_item: {
    title: { en: 'No such work item', zh: '工作项不存在' },
    itself: {
      en: 'The type of a bare ID is looked up; if that finds nothing, it is refused.',
      zh: '对于仅有 ID 的引用，本 Action 会查找其类型；查找无果则按失败处理。',
    },
  },
  no_such_node: {
    title: { en: 'No such node', zh: '节点不存在' },
    itself: {
      en: 'The action takes node_id for a name and looks it up; if that finds nothing, it lists every node.',
      zh: '本 Action 会把 node_id 当作节点名称查找；查找无果则列出全部节点。',
    },
  },
  other_flow: {
    title: { en: 'A state flow where nodes were meant, or the reverse', zh: '节点流与状态流不符' },
    itself: {
      en: 'For a state flow the action takes node_id for the state to move to.',
      zh: '对于状态流工作项，本 Action 会把 node_id 当作目标状态进行流转。',
    },
  },
  terminated: {
    title: { en: 'The work item has been terminated', zh: '工作项已被终止' },
    itself: { en: 'Not retried.', zh: '不重试。' },
  },
  policy: {
    title: { en: 'A rule of the space forbids it', zh: '被空间规则拦截' },
    itself: { en: 'Not retried.', zh: '不重试。' },
  },
  busy: {
    title: { en: 'Somebody else moves it just now', zh: '正在被他人流转或服务繁忙' },
    itself: {
      en: 'The action waits at least 2 seconds, reads, and sends again, five attempts at most.',
      zh: '本 Action 会等待至少 2 秒，重新读取后再次发送，最多 5 次。',
    },
  },
  rate: {
    title: { en: 'Too many requests', zh: '请求过于频繁' },
    itself: {
      en: 'The action waits as long as the server says, 60 seconds at most, and sends again for as long as timeout lasts: no item is given up for it.',
      zh: '本 Action 会按服务端要求等待（最长 60 秒）后再次发送，在 timeout 之内不会因此放弃任何工作项。',
    },
  },
  repeated: {
    title: { en: 'This write was seen before', zh: '写操作重复' },
    itself: {
      en: 'The action reads the node; if it has not moved, it sends once more with a new key.',
      zh: '本 Action 会重新查询节点；若未流转，则使用新的幂等串再发送一次。',
    },
  },
  token: {
    title: { en: 'The token is not or no longer good', zh: 'token 无效' },
    itself: {
      en: 'A token got with plugin_id and plugin_secret is renewed once; a plugin_token given as input is not.',
      zh: '由 plugin_id 和 plugin_secret 换取的 token 会更新一次；直接传入的 plugin_token 不会。',
    },
  },
  unknown: {
    title: { en: 'The server does not say why', zh: '原因不明' },
    itself: {
      en: 'The node is read, and what is seen is what is said. Codes that this page does not list are treated alike and shown as the server sent them.',
      zh: '重新读取节点，以读到的结果为准。未列入本页的错误码同样处理，并原样显示。',
    },
  },
}

const ON: Readonly<Record<Asked, Sentence>> = {
  confirm: { en: 'on confirm', zh: '完成时' },
  rollback: { en: 'on rollback', zh: '回滚时' },
  read: { en: 'on reading', zh: '查询时' },
}

const FROM: Readonly<Record<Source, string>> = { operate: '[1]', general: '[2]', notes: '[3]' }

const HEAD = `<!-- Generated from src/feishu/err-code-catalogue.ts by scripts/err-codes-doc.ts: change it there. -->

# Error codes · 错误码

What Feishu Project answers when it refuses, what that means, and what to do. The annotation, the job summary and the outputs
\`err_code\` and \`err_msg\` of a failed step name the code, and each code has a heading here. Where one code stands for several
things, the server's text tells them apart; \`{…}\` stands for a name.

飞书项目拒绝请求时返回的错误码、含义与处理办法。失败步骤的注解、作业摘要以及输出 \`err_code\`、\`err_msg\` 会给出错误码，
本页按错误码分节。同一错误码对应多种情况时，以服务端返回的文字区分；\`{…}\` 代表具体名称。
`

const FOOT = `## Sources · 来源

* [1] The vendor's page 节点完成/回滚, which lists the refusals of one call. · 官方页面，列出该接口的错误码。
* [2] The vendor's page Open API 错误码, which lists the general ones. · 官方页面，列出通用错误码。
* [3] Notes that third parties published; not confirmed by the vendor. · 第三方公开笔记，未经官方证实。

[1]: https://project.feishu.cn/b/helpcenter/1p8d7djs/48ft4i1k
[2]: https://project.feishu.cn/b/helpcenter/1p8d7djs/5aueo3jr
`

export function errCodesDoc(): string {
  const by_code = Map.groupBy(ERR_CODES, ({ err_code }) => err_code)
  return [HEAD, kinds(), CODES, ...[...by_code].map(([code, entries]) => section(code, entries)), FOOT].join('\n')
}

/** What the action does about a refusal by itself. */
function kinds(): string {
  const rows = Object.entries(GROUPS).map(([kind, { title, itself }]) =>
    line([`\`${kind}\``, both(title), both(itself)]),
  )
  return `## Kinds of refusals · 拒绝的类别

${line(['Kind · 类别', 'What it is · 含义', 'What the action does by itself · 本 Action 的处理'])}
${line(['---', '---', '---'])}
${rows.join('\n')}
`
}

const CODES = `## Codes · 错误码
`

/** A heading for each code, since annotations link to it. */
function section(code: number, entries: readonly ErrCode[]): string {
  const head = [
    'The server says · 服务端返回',
    'Meaning · 含义',
    'What to do · 处理办法',
    'Kind · 类别',
    'Source · 来源',
  ]
  return [`### ${code}`, '', line(head), line(head.map(() => '---')), ...entries.map(row), ''].join('\n')
}

function row(entry: ErrCode): string {
  return line([said(entry), both(entry.meaning), both(entry.remedy), `\`${entry.kind}\``, FROM[entry.source]])
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function said({ asked, err_msg, msg }: ErrCode): string {
  if (err_msg === '') return '`(text not known)`'
  const texts = [err_msg, msg].flatMap((text) => (text === undefined ? [] : [`\`${text.replaceAll('|', '\\|')}\``]))
  const when = asked === undefined ? [] : [`(${ON[asked].en} · ${ON[asked].zh})`]
  return [...texts, ...when].join('<br>')
}

function both({ en, zh }: Sentence): string {
  return `${en}<br>${zh}`
}

if (import.meta.main) writeFileSync(new URL('../docs/err-codes.md', import.meta.url), errCodesDoc())

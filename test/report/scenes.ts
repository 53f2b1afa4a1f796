/** Six runs as they really are told, from the server's own refusals to the stage's own sentences: `npm run pictures` draws them. */
import type { MissingDatum } from '../../src/domain.ts'
import { type RefusedAnswer, toRefusal } from '../../src/feishu/err-codes.ts'
import * as flows from '../../src/operate/flow-messages.ts'
import * as nodes from '../../src/operate/node-messages.ts'
import * as dry from '../../src/operate/dry-run-messages.ts'
import * as say from '../../src/operate/messages.ts'
import { sayMissing, withHint } from '../../src/operate/missing-data.ts'
import { type Outcome, refusedWith, type SeenWorkflow } from '../../src/operate/outcome.ts'
import type { Acted } from '../../src/report/report.ts'
import { type Language, type Sentence, sentence } from '../../src/sentence.ts'
import { acted, leftAlone, outcome, workflow } from './step-results.ts'

export const SCENES = { one, mixed, 'dry-run': dryRun, branching, 'rolled-back': rolledBack, gate } satisfies Readonly<
  Record<string, (language: Language) => Acted>
>

/** In an English space nodes, fields and items have English names. */
type Named = (text: Sentence) => string

function namesIn(language: Language): Named {
  return (text) => text[language]
}

const NAME = {
  start: sentence('Start', '开始'),
  review: sentence('Review', '评审'),
  design: sentence('Design', '设计'),
  develop: sentence('Development', '开发'),
  front: sentence('Front end', '前端开发'),
  back: sentence('Back end', '后端开发'),
  test: sentence('Testing', '测试'),
  release: sentence('Release', '发布'),
} as const

/** A chain up to its end; the node of this place is the one that was moved. */
function chain(name: Named, completed: number, subject: number): SeenWorkflow {
  const names = [NAME.start, NAME.develop, NAME.test, NAME.release].map(name)
  const marks = names.map((each, index) => {
    const sign = index < completed ? ' ✓' : index === completed ? ' ●' : ''
    return `${index === subject ? '*' : ''}${each}${sign}`
  })
  return workflow(
    marks.join(','),
    names
      .slice(1)
      .map((each, index) => `${names[index] ?? ''}>${each}`)
      .join(','),
  )
}

const OPEN = say.STATUS.in_progress
const DONE = say.STATUS.completed

type More = Partial<Outcome>

function completed(name: Named): More {
  return {
    node_name: name(NAME.develop),
    before: OPEN,
    after: DONE,
    reason: say.verified('confirm'),
    workflow: chain(name, 2, 1),
  }
}

function open(name: Named): More {
  return { node_name: name(NAME.develop), before: OPEN, after: OPEN, workflow: chain(name, 1, 1) }
}

function refused(name: Named, answer: Omit<RefusedAnswer, 'log_id'>, missing: readonly MissingDatum[] = []): More {
  const refusal = toRefusal({ ...answer, log_id: '20261128031500192168001042A3F7' }, 'confirm')
  if (missing.length === 0) return { ...open(name), ...refusedWith(refusal) }
  return { ...open(name), ...refusedWith(refusal), hint: withHint(refusal.hint, sayMissing(missing, 'nodes')), missing }
}

function one(language: Language): Acted {
  const name = namesIn(language)
  const item_name = name(sentence('Export orders as CSV', '订单支持导出 CSV'))
  return acted([outcome('confirmed', { ...completed(name), item_name }, '6300034462')])
}

const TITLES: readonly Sentence[] = [
  sentence('Export orders as CSV', '订单支持导出 CSV'),
  sentence('Coupons for returning customers', '老客户优惠券'),
  sentence('Remember the delivery address', '记住收货地址'),
  sentence('Dark mode on the settings page', '设置页支持深色模式'),
  sentence('Refund without a receipt', '无凭证退款'),
  sentence('Faster start of the product list', '商品列表首屏提速'),
  sentence('Search by order number', '按订单号搜索'),
  sentence('Invoices in two languages', '双语发票'),
  sentence('Stock alerts by e-mail', '库存邮件提醒'),
]

const OWNER: MissingDatum = { kind: 'owner', key: 'owner' }
const NO_OWNER = { err_code: 20038, err_msg: 'Person in charge is required', msg: 'Owner Required' }

function mixed(language: Language): Acted {
  const name = namesIn(language)
  const fine = TITLES.map((title, index) =>
    outcome('confirmed', { ...completed(name), item_name: name(title) }, `63000344${60 + index}`),
  )
  const fields: readonly MissingDatum[] = [
    OWNER,
    { kind: 'schedule', key: 'due_time' },
    { kind: 'field', key: 'field_5f2c1a', name: name(sentence('Test report', '测试报告')) },
  ]
  const at_review = [
    { id: '1', state_key: 'review', name: name(NAME.review), status: 'in_progress', owners: [], confirmers: [] },
  ] as const
  const failing = [
    outcome(
      'refused',
      { ...refused(name, NO_OWNER, fields), item_name: name(sentence('Split large parcels', '大件包裹拆分')) },
      '6300034471',
    ),
    outcome(
      'refused',
      {
        ...refused(name, {
          err_code: 20018,
          err_msg: 'Node ID Not Exist In Workflow',
          msg: 'Node ID Not Exist In Workflow',
        }),
        title: nodes.noSuchNodeTitle('doing'),
        reason: nodes.noSuchNode('doing'),
        hint: nodes.nodesAre(at_review, 'doing'),
        node_name: undefined,
        before: undefined,
        after: undefined,
        workflow: undefined,
        item_name: name(sentence('Choose a data store', '数据库选型')),
      },
      '6300034472',
    ),
    outcome(
      'refused',
      {
        ...refused(name, { err_code: 10001, err_msg: 'No Permission', msg: 'No Permission' }),
        item_name: name(sentence('Change the price list', '调整价目表')),
      },
      '6300034473',
    ),
  ]
  return acted([...fine, ...failing], [leftAlone('654321')])
}

function dryRun(language: Language): Acted {
  const name = namesIn(language)
  const missing: readonly MissingDatum[] = [
    OWNER,
    { kind: 'schedule', key: 'estimate_end_date' },
    { kind: 'field', key: 'field_5f2c1a', name: name(sentence('Test report', '测试报告')) },
    { kind: 'sub_task', name: name(sentence('Write the release notes', '撰写发布说明')) },
  ]
  const foreseen = (
    would: 'move' | 'unchanged' | 'blocked',
    reason: Sentence,
    lacking: readonly MissingDatum[] = [],
  ) => ({
    ...open(name),
    reason,
    foreseen: { would, missing: lacking },
    attempts: 0,
  })
  const [first, second, third] = TITLES
  return acted([
    outcome('planned', { ...foreseen('move', dry.wouldMove(0)), item_name: first && name(first) }, '6300034460'),
    outcome(
      'planned',
      {
        ...foreseen('blocked', dry.wouldBeBlocked, missing),
        hint: sayMissing(missing, 'nodes'),
        item_name: second && name(second),
      },
      '6300034461',
    ),
    outcome(
      'planned',
      {
        ...foreseen('unchanged', say.alreadyCompleted({ action: 'confirm' })),
        before: DONE,
        after: DONE,
        workflow: chain(name, 2, 1),
        item_name: third && name(third),
      },
      '6300034462',
    ),
  ])
}

function branching(language: Language): Acted {
  const name = namesIn(language)
  const [start, design, front, back, test, release] = [
    NAME.start,
    NAME.design,
    NAME.front,
    NAME.back,
    NAME.test,
    NAME.release,
  ].map(name)
  const seen = workflow(
    `${start} ✓,${design} ✓,*${front} ✓,${back} ●,${test},${release}`,
    `${start}>${design},${design}>${front},${design}>${back},${front}>${test},${back}>${test},${test}>${release}`,
  )
  const item_name = name(sentence('Pay by instalments', '支持分期付款'))
  const more = { ...completed(name), node_name: front, workflow: seen, item_name }
  return acted([outcome('confirmed', more, '6300034480')])
}

function rolledBack(language: Language): Acted {
  const name = namesIn(language)
  const [first, second, third] = TITLES
  const back = { node_name: name(NAME.develop), before: DONE, after: OPEN, workflow: chain(name, 1, 1) }
  const reason = say.verified('rollback')
  const beyond = say.workWentOn(name(NAME.test))
  const result = acted([
    outcome('rolled_back', { ...back, reason, item_name: first && name(first) }, '6300034460'),
    outcome('rolled_back', { ...back, reason, item_name: second && name(second) }, '6300034461'),
    outcome(
      'left_alone',
      {
        ...back,
        action: 'rollback',
        after: DONE,
        reason: beyond,
        hint: say.rollBackExplicitly,
        workflow: chain(name, 3, 1),
        item_name: third && name(third),
      },
      '6300034462',
    ),
  ])
  const because = sentence('the deployment to production reports failure', '部署到 production 的状态为 failure')
  return { ...result, because }
}

function gate(language: Language): Acted {
  const name = namesIn(language)
  const [first, second] = TITLES
  const present = [
    { id: '2', state_key: 'doing', name: name(NAME.develop), status: 'in_progress', owners: [], confirmers: [] },
  ] as const
  const result = acted([
    outcome(
      'met',
      { ...completed(name), before: undefined, action: 'require', reason: flows.met, item_name: first && name(first) },
      '6300034460',
    ),
    outcome(
      'unmet',
      {
        ...open(name),
        before: undefined,
        action: 'require',
        reason: flows.unmet(present),
        hint: flows.finishIt,
        item_name: second && name(second),
      },
      '6300034461',
    ),
  ])
  return { ...result, because: sentence('pull request #7 is open', '拉取请求 #7 打开中') }
}

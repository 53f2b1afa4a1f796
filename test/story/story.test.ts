/** The story, told on doors in memory: one transcript a scenario, of all that passes through the doors and what is reported of it. */
import { describe, expect, it } from 'vitest'
import { closedPullRequest, exampleOf, fromFork, mergedPullRequest, pushOf } from '../../harness/payloads.ts'
import { Failure } from '../../src/failure.ts'
import { sentence } from '../../src/sentence.ts'
import { pr } from '../find/memory-forge.ts'
import { CUSTOM, pageOf as page, type Scene, SHOP_ID, tell, type Told } from './world.ts'

/** The doors, then the report: the outcome, red or green, each result, each annotation. */
function transcript({ doors, report }: Told, is_loaded_late = false): readonly string[] {
  const results = JSON.parse(report.outputs.results) as Record<string, string>[]
  return [
    ...(is_loaded_late ? byItem(doors) : doors),
    `= ${report.outputs.outcome}${report.failed ? ', red' : ''}`,
    ...results.map(({ work_item_id, node_id, outcome, would }) =>
      [work_item_id, node_id, outcome, ...(would === undefined ? [] : [would])].join(' '),
    ),
    ...report.annotations.map(({ level, title }) => `${level}: ${title}`),
  ]
}

/** Item by item, where each run of calls for items stands. */
function byItem(calls: readonly string[]): readonly string[] {
  const itemOf = (call: string): string => /^(?:confirm|lacks|read|rollback|states) (\d+)/.exec(call)?.[1] ?? ''
  const runs: string[][] = []
  for (const [index, call] of calls.entries()) {
    const goes_on = itemOf(call) !== '' && itemOf(calls[index - 1] ?? '') !== ''
    if (goes_on) runs.at(-1)?.push(call)
    else runs.push([call])
  }
  return runs.flatMap((run) => [...Map.groupBy(run, itemOf).values()].flat())
}

function said({ report }: Told): string {
  return report.annotations.map(({ message }) => message).join('\n')
}

interface Row {
  readonly name: string
  readonly body: string
  readonly scene?: Scene
  readonly tells: readonly string[]
  /** Something is loaded late, which puts one item behind another: only the calls for one item have an order. */
  readonly is_loaded_late?: true
  /** Words of the annotations. */
  readonly says?: readonly string[]
}

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const ME = 'act as 7000000000000000002'
const FAILED = { job_status: 'failure' }
const dry = { dry_run: 'true' }
const several = { work_item_type_key: 'story, issue' }

const ORDINARY: readonly Row[] = [
  {
    name: 'a merge confirms',
    body: page('101'),
    tells: ['open 1', ME, 'confirm 101 doing', 'read 101', 'close', '= confirmed', '101 doing confirmed'],
  },
  {
    name: 'a failure rolls back, and looks first',
    body: page('118'),
    scene: { inputs: FAILED },
    tells: [
      ...['open 1', ME, 'read 118', 'rollback+rollback_reason 118 doing', 'read 118', 'close'],
      ...['= rolled_back', '118 doing rolled_back'],
    ],
  },
  {
    name: 'several nodes, in order',
    body: page('101'),
    scene: { inputs: { node_id: 'doing, test' } },
    tells: [
      ...['open 1', ME, 'confirm 101 doing', 'read 101', 'confirm 101 test', 'read 101', 'close'],
      ...['= confirmed', '101 doing confirmed', '101 test confirmed'],
    ],
  },
  {
    name: 'a bug moves to its state, whatever its digits',
    body: page('201', 'issue'),
    scene: { inputs: { node_id: 'RESOLVED', work_item_type_key: 'issue' } },
    tells: [
      ...['open 1', ME, 'confirm 201 RESOLVED', 'states 201', 'transition 9223372036854775807 201', 'states 201'],
      ...['close', '= confirmed', '201 RESOLVED confirmed'],
    ],
  },
  {
    name: 'the same item in two ways is one',
    body: '',
    scene: { inputs: { work_item_id: `101, ${page('101')}` } },
    tells: ['open 1', ME, 'confirm 101 doing', 'read 101', 'close', '= confirmed', '101 doing confirmed'],
  },
  {
    name: 'a push: its commits, and the pull requests that they came with',
    body: '',
    scene: {
      event_name: 'push',
      payload: pushOf([{ id: SHA, message: 'Checkout m-101111' }]),
      forge: { pull_requests: [pr(7, { title: page('101') })], associated: [{ [SHA]: [7] }] },
      inputs: { work_item_sources: 'title' },
    },
    tells: [
      ...[`forge: pullRequestsOf ${SHA}`, 'open 1', ME, 'confirm 101 doing', 'read 101', 'close'],
      ...['= confirmed', '101 doing confirmed'],
    ],
  },
]

const LOOKED_UP: readonly Row[] = [
  {
    name: 'two spaces in one run, bare IDs in the first',
    is_loaded_late: true,
    body: `${page('401', 'story', 'lab')} #m-10001 #9223372036854775807`,
    scene: {
      inputs: { project_key: 'shop, lab', work_item_type_key: 'story, userstory' },
      items: { 10001: { space: 'shop', type: 'story', name: '短号', doing: 'in_progress' } },
    },
    tells: [
      'open 3',
      ME,
      'types lab',
      'types shop',
      `find 10001 9223372036854775807 in shop among story ${CUSTOM}`,
      ...['confirm 401 doing', 'read 401', 'confirm 10001 doing', 'read 10001'],
      ...['confirm 9223372036854775807 doing', 'read 9223372036854775807', 'names 401', 'close', '= confirmed'],
      ...['401 doing confirmed', '10001 doing confirmed', '9223372036854775807 doing confirmed'],
    ],
  },
  {
    name: 'a space by its other name',
    body: page('101', 'story', SHOP_ID),
    tells: [
      ...['open 1', ME, 'spaces shop', 'confirm 101 doing', 'read 101', 'close'],
      ...['= confirmed', '101 doing confirmed'],
    ],
  },
  {
    name: 'a bare ID that is not there is tried all the same: the server says what is wrong with it',
    body: 'm-99999',
    scene: { inputs: several },
    tells: [
      ...['open 1', ME, 'find 99999 in shop among story issue', 'confirm 99999 doing', 'types shop'],
      ...[`find 99999 in shop among story issue ${CUSTOM}`, 'names 99999', 'close'],
      ...['= failed, red', '99999 doing refused', 'error: Feishu Project 30005: No Permission'],
    ],
  },
  {
    name: 'one that the input names is a mistake, and the others are not moved either',
    body: '',
    scene: { inputs: { ...several, work_item_id: '101, 99999' } },
    tells: [
      ...['open 2', ME, 'find 101 99999 in shop among story issue', 'close'],
      ...['= failed, red', 'error: Feishu Project: work item not allowed'],
    ],
    says: ['99999: ', 'no such work item'],
  },
  {
    name: 'one that was tried is looked up, and left alone if it is of another type',
    body: 'm-20001',
    scene: { items: { 20001: { space: 'shop', type: 'issue', name: '缺陷', state: 'OPEN' } } },
    tells: [
      ...[
        'open 1',
        ME,
        'confirm 20001 doing',
        'types shop',
        `find 20001 in shop among story issue ${CUSTOM}`,
        'names 20001',
        'close',
      ],
      ...['= skipped', '20001 doing left_alone'],
      ...['warning: Feishu Project: nothing was moved', 'notice: Feishu Project: left alone'],
    ],
    says: ['its type issue is not in work_item_type_key (story)'],
  },
  {
    name: 'one that was tried and is nowhere: the refusal stands',
    body: 'm-99999',
    tells: [
      ...[
        'open 1',
        ME,
        'confirm 99999 doing',
        'types shop',
        `find 99999 in shop among story issue ${CUSTOM}`,
        'names 99999',
        'close',
      ],
      ...['= failed, red', '99999 doing refused', 'error: Feishu Project 30005: No Permission'],
    ],
  },
  {
    name: 'people by e-mail, the one it acts as among them, in one request',
    body: page('101'),
    scene: { inputs: { user_key: 'lin@example.com', node_owners: 'Lin@example.com, 7000000000000000002' } },
    tells: [
      ...['open 1', 'users lin@example.com Lin@example.com', 'act as 7000000000000000001'],
      ...['confirm+node_owners 101 doing', 'read 101', 'close', '= confirmed', '101 doing confirmed'],
    ],
  },
  {
    name: 'a user token acts as its user',
    body: page('101'),
    scene: { inputs: { plugin_id: '', plugin_secret: '', user_key: '', plugin_token: 'u-1' } },
    tells: ['open 1', 'confirm 101 doing', 'read 101', 'close', '= confirmed', '101 doing confirmed'],
  },
  {
    name: 'owners whom a roll-back by auto does not carry are not asked for',
    body: page('118'),
    scene: { inputs: { ...FAILED, node_owners: 'nobody@example.com' } },
    tells: [
      ...['open 1', ME, 'read 118', 'rollback+rollback_reason 118 doing', 'read 118', 'close'],
      ...['= rolled_back', '118 doing rolled_back'],
    ],
  },
]

const NOTHING: readonly Row[] = [
  {
    name: 'closed without merging: no door is opened',
    body: '',
    scene: { payload: closedPullRequest({ body: page('101') }) },
    tells: ['= skipped', 'notice: Feishu Project: left alone'],
    says: ['closed without merging'],
  },
  {
    name: 'no work item is named',
    body: 'nothing here',
    tells: ['= skipped', 'warning: Feishu Project: nothing was moved'],
    says: ['No work item is named in the pull request'],
  },
  {
    name: 'no work item is named, which shall fail',
    body: 'nothing here',
    scene: { inputs: { on_missing: 'fail' } },
    tells: ['= skipped, red', 'error: Feishu Project: nothing was moved'],
  },
  {
    name: 'there is none, and the author says so',
    body: `${page('101')} #none`,
    tells: ['= skipped', 'notice: Feishu Project: left alone'],
    says: ['#none'],
  },
  {
    name: 'none is introduced: nobody is looked up for them',
    body: page('101'),
    scene: { inputs: { work_item_keywords: 'fixes', user_key: 'lin@example.com', on_missing: 'ignore' } },
    tells: ['open 1', 'close', '= skipped', '101 doing left_alone', 'notice: Feishu Project: left alone'],
    says: ['no word of work_item_keywords introduces it'],
  },
  {
    name: 'another space',
    body: page('401', 'story', 'lab'),
    scene: { inputs: { on_missing: 'ignore' } },
    tells: ['open 1', ME, 'close', '= skipped', '401 doing left_alone', 'notice: Feishu Project: left alone'],
    says: ['its space lab is not in project_key (shop)'],
  },
  {
    name: 'a text that cannot be searched in time counts as missing, and the warning names the input',
    body: `${page('101')} ${'a'.repeat(60)}!`,
    scene: { inputs: { work_item_pattern: '(?<id>(?:a+)+)$' } },
    tells: [
      ...['open 1', ME, 'confirm 101 doing', 'read 101', 'close'],
      ...['= confirmed', '101 doing confirmed', 'warning: Feishu Project: note'],
    ],
    says: ['work_item_pattern'],
  },
]

const revert = { payload: mergedPullRequest({ title: 'Revert "Checkout"', body: page('118') }) }

const REVERTS: readonly Row[] = [
  {
    name: 'rolls back what its text names',
    body: '',
    scene: revert,
    tells: [
      ...['open 1', ME, 'read 118', 'rollback+rollback_reason 118 doing', 'read 118', 'close'],
      ...['= rolled_back', '118 doing rolled_back', 'notice: Feishu Project: note'],
    ],
    says: ['A merged revert takes back what was confirmed: 118 is to be rolled back'],
  },
  {
    name: 'rolls back what the input names as well',
    body: '',
    scene: { ...revert, inputs: { work_item_id: '118' } },
    tells: [
      ...['open 1', ME, 'read 118', 'rollback+rollback_reason 118 doing', 'read 118', 'close'],
      ...['= rolled_back', '118 doing rolled_back', 'notice: Feishu Project: note'],
    ],
    says: ['A merged revert takes back what was confirmed: 118 is to be rolled back'],
  },
  {
    name: 'is left alone where the input says confirm: no mistake, and nothing is asked',
    body: '',
    scene: { ...revert, inputs: { work_item_id: '118', action: 'confirm', on_missing: 'ignore' } },
    tells: ['open 1', 'close', '= skipped', '118 doing left_alone', 'notice: Feishu Project: left alone'],
    says: ['pull request #2 is a revert, and action is confirm'],
  },
]

const DRY: readonly Row[] = [
  {
    name: 'of a confirm',
    body: `${page('101')} ${page('102')} ${page('118')}`,
    is_loaded_late: true,
    scene: { inputs: dry },
    tells: [
      ...[
        'open 3',
        ME,
        'read 101',
        'lacks 101 doing',
        'read 102',
        'lacks 102 doing',
        'read 118',
        'names 101 102 118',
        'close',
        '= planned',
      ],
      ...['101 doing planned move', '102 doing planned blocked', '118 doing planned unchanged'],
      'notice: Feishu Project: would move',
      "warning: Feishu Project: can't be moved yet",
      'notice: Feishu Project: would be unchanged',
    ],
  },
  {
    name: 'of what the inputs supply',
    body: page('102'),
    scene: { inputs: { ...dry, node_owners: 'lin@example.com' } },
    tells: [
      ...['open 1', 'users lin@example.com', ME, 'read 102', 'lacks 102 doing', 'names 102', 'close', '= planned'],
      ...['102 doing planned move', 'notice: Feishu Project: would move'],
    ],
  },
  {
    name: 'of an explicit roll-back',
    body: page('119'),
    scene: { inputs: { ...dry, action: 'rollback' } },
    tells: [
      ...['open 1', ME, 'read 119', 'names 119', 'close', '= planned'],
      ...['119 doing planned move', 'notice: Feishu Project: would move'],
    ],
  },
  {
    name: 'of a roll-back by auto that leaves the node alone',
    body: page('119'),
    scene: { inputs: { ...dry, ...FAILED } },
    tells: [
      ...['open 1', ME, 'read 119', 'names 119', 'close', '= skipped'],
      ...['119 doing left_alone', 'warning: Feishu Project: left alone'],
    ],
  },
  {
    name: 'of a roll-back by auto that takes the successor back as well',
    body: page('119'),
    scene: { inputs: { ...dry, ...FAILED, node_id: 'doing, test' } },
    tells: [
      ...['open 1', ME, 'read 119', 'read 119', 'names 119', 'close', '= planned'],
      ...['119 test planned move', '119 doing planned move'],
      ...['notice: Feishu Project: would move', 'notice: Feishu Project: would move'],
    ],
  },
  {
    name: 'of a state',
    body: page('201', 'issue'),
    scene: { inputs: { ...dry, node_id: '已解决', work_item_type_key: 'issue' } },
    tells: [
      ...['open 1', ME, 'read 201', 'states 201', 'lacks 201 RESOLVED', 'names 201', 'close', '= planned'],
      ...['201 RESOLVED planned move', 'notice: Feishu Project: would move'],
    ],
  },
  {
    name: 'of an unknown node is refused',
    body: page('101'),
    scene: { inputs: { ...dry, node_id: '验收' } },
    tells: [
      'open 1',
      ME,
      'read 101',
      'names 101',
      'close',
      '= failed, red',
      '101 验收 refused',
      'error: Feishu Project: no such node "验收"',
    ],
    says: ['doing (开发, in progress)'],
  },
]

const gate = { ...dry, fail_on_blocked: 'true', action: 'confirm' }
const opened = exampleOf('pull_request', { pull_request: { body: page('102') } }, { action: 'opened' })

const GATES: readonly Row[] = [
  {
    name: 'is red for what is blocked, whatever else is forgiven',
    body: '',
    scene: { payload: opened, inputs: { ...gate, fail_on_error: 'false' } },
    tells: [
      ...['open 1', ME, 'read 102', 'lacks 102 doing', 'names 102', 'close', '= planned, red'],
      ...['102 doing planned blocked', "error: Feishu Project: can't be moved yet"],
    ],
    says: ['owner'],
  },
  {
    name: 'is red where it could not look',
    body: '',
    scene: { payload: opened, inputs: gate, faults: { read: 'unreachable' } },
    tells: [
      ...['open 1', ME, 'read 102', 'close', '= failed, red'],
      ...['102 doing unreachable', 'error: Feishu Project: unreachable'],
    ],
  },
  {
    name: 'is red where it may not look',
    body: '',
    scene: { payload: opened, inputs: gate, faults: { lacks: 'refused' } },
    tells: [
      ...['open 1', ME, 'read 102', 'lacks 102 doing', 'names 102', 'close', '= failed, red'],
      ...['102 doing refused', 'error: Feishu Project 10001: No Permission'],
    ],
  },
  {
    name: 'is green where that is forgiven',
    body: '',
    scene: { payload: opened, inputs: { ...gate, warn_on: 'unreachable' }, faults: { read: 'unreachable' } },
    tells: [
      ...['open 1', ME, 'read 102', 'close', '= failed'],
      ...['102 doing unreachable', 'warning: Feishu Project: unreachable'],
    ],
  },
]

const REFUSED: readonly Row[] = [
  {
    name: 'for missing data: all of it is asked for',
    body: page('102'),
    tells: [
      ...['open 1', ME, 'confirm 102 doing', 'lacks 102 doing', 'names 102', 'close', '= failed, red'],
      ...['102 doing refused', 'error: Feishu Project 20038: No Permission'],
    ],
    says: ['Owner Required', 'node_owners', 'L1'],
  },
  {
    name: 'of which the other items are no part',
    is_loaded_late: true,
    body: `${page('102')} ${page('101')}`,
    tells: [
      ...[
        'open 2',
        ME,
        'confirm 102 doing',
        'lacks 102 doing',
        'confirm 101 doing',
        'read 101',
        'names 102 101',
        'close',
      ],
      ...['= partial, red', '102 doing refused', '101 doing confirmed', 'error: Feishu Project 20038: No Permission'],
    ],
  },
  {
    name: 'too many items: none is moved',
    body: `${page('101')} ${page('102')}`,
    scene: { inputs: { max_work_items: '1' } },
    tells: ['open 2', ME, 'close', '= failed, red', 'error: Feishu Project: too many work items'],
    says: ['max_work_items'],
  },
  {
    name: 'stopped before it began: not tried',
    body: page('101'),
    scene: { stopped: true },
    tells: [
      ...['open 1', ME, 'close', '= failed, red'],
      ...['101 doing not_tried', 'error: Feishu Project: not tried'],
    ],
    says: ['the step was cancelled'],
  },
]

const LOOK_UP_FAILS: readonly Row[] = [
  {
    name: 'types out of reach: nothing is moved, and the connection is closed',
    body: page('9223372036854775807', 'userstory'),
    scene: { faults: { types: 'unreachable' } },
    tells: ['open 1', ME, 'types shop', 'close', '= failed, red', 'error: Feishu Project: unreachable'],
    says: ['did not answer'],
  },
  {
    name: 'items refused, with the code of the server',
    body: 'm-10001',
    scene: { inputs: several, faults: { find: 'refused' } },
    tells: [
      ...['open 1', ME, 'find 10001 in shop among story issue', 'close'],
      ...['= failed, red', 'error: Feishu Project 10001: No Permission'],
    ],
    says: ['No permission to look', 'Give the plugin the permission', 'L1'],
  },
  {
    name: 'the same, forgiven',
    body: 'm-10001',
    scene: { inputs: { ...several, warn_on: '10001' }, faults: { find: 'refused' } },
    tells: [
      ...['open 1', ME, 'find 10001 in shop among story issue', 'close'],
      ...['= failed', 'warning: Feishu Project 10001: No Permission'],
    ],
  },
  {
    name: 'a person whom nobody knows: named, and nothing is moved',
    body: page('101'),
    scene: { inputs: { role_assignee: 'PM: [nobody@example.com, lin@example.com]' } },
    tells: [
      ...['open 1', 'users nobody@example.com lin@example.com', 'close'],
      ...['= failed, red', 'error: Feishu Project: no such user'],
    ],
    says: ['No user has the e-mail address nobody@example.com', 'No work item was touched'],
  },
  {
    name: 'GitHub, for a text that there is no going on without: no connection is opened',
    body: '',
    scene: {
      event_name: 'push',
      payload: pushOf([{ id: SHA, message: 'm-10001' }]),
      forge: {
        fails: { pullRequestsOf: new Failure('forge_permission', sentence('Resource not accessible', '无权访问')) },
      },
    },
    tells: [`forge: pullRequestsOf ${SHA}`, '= failed, red', 'error: Feishu Project: a permission is missing'],
    says: ['Resource not accessible'],
  },
  {
    name: 'GitHub, for a text that the payload has in an older form: a notice',
    body: page('101'),
    scene: {
      context: { attempt: 2 },
      forge: {
        fails: { pullRequest: new Failure('forge_no_answer', sentence('GitHub did not answer', 'GitHub 没有响应')) },
      },
    },
    tells: [
      ...['forge: pullRequest 2', 'open 1', ME, 'confirm 101 doing', 'read 101', 'close'],
      ...['= confirmed', '101 doing confirmed', 'notice: Feishu Project: note'],
    ],
    says: ['GitHub did not answer'],
  },
]

const NO_EVENT: readonly Row[] = [
  {
    name: 'that GitHub does not send',
    body: '',
    scene: { payload: { action: 'closed' } },
    tells: ['= failed, red', 'error: Feishu Project: the event file could not be read'],
    says: ['not a pull_request payload', '"pull_request" is missing'],
  },
  {
    name: 'that cannot be read',
    body: '',
    scene: { payload: new Failure('event_file', sentence('no event file', '没有事件文件')) },
    tells: ['= failed, red', 'error: Feishu Project: the event file could not be read'],
    says: ['No event file'],
  },
]

const noSecrets = { plugin_id: '', plugin_secret: '' }
const fork = fromFork(mergedPullRequest({ body: page('101') }))
const SECRETS: readonly Row[] = [
  {
    name: 'of a fork: a notice that names the way',
    body: '',
    scene: { payload: fork, inputs: { ...noSecrets, user_key: '' } },
    tells: ['= skipped', 'notice: Feishu Project: left alone'],
    says: ['pull_request_target'],
  },
  {
    name: "of Dependabot's runs",
    body: page('101'),
    scene: { inputs: noSecrets, context: { actor: 'dependabot[bot]' } },
    tells: ['= skipped', 'notice: Feishu Project: left alone'],
    says: ['Dependabot'],
  },
  {
    name: 'of a fork where the event has them',
    body: '',
    scene: { payload: fork, inputs: noSecrets, event_name: 'pull_request_target' },
    tells: ['= failed, red', 'error: Feishu Project: wrong inputs: nothing was sent'],
    says: ['plugin_secret: nothing was given'],
  },
  {
    name: 'of a fork, beside another mistake: both are told',
    body: '',
    scene: { payload: fork, inputs: { ...noSecrets, on_missing: 'no' } },
    tells: ['= failed, red', 'error: Feishu Project: wrong inputs: nothing was sent'],
    says: ['plugin_secret: nothing was given', 'on_missing: found "no"'],
  },
  {
    name: 'anywhere else',
    body: page('101'),
    scene: { inputs: noSecrets },
    tells: ['= failed, red', 'error: Feishu Project: wrong inputs: nothing was sent'],
    says: ['plugin_secret: nothing was given'],
  },
  {
    name: 'and an event that cannot be read: the inputs are told',
    body: '',
    scene: { inputs: noSecrets, payload: new Failure('event_file', sentence('no event file', '没有事件文件')) },
    tells: ['= failed, red', 'error: Feishu Project: wrong inputs: nothing was sent'],
    says: ['plugin_secret: nothing was given'],
  },
]

const BUG = new TypeError('undefined is not a work item')
const waiting = {
  pull_requests: [pr(12, { state: 'open', base_ref: 'master', body: page('101') })],
}
const alone = ['= skipped', 'notice: Feishu Project: left alone']
const note = 'notice: Feishu Project: note'

/** Held, taken back, contained and #none are no reason for a warning, nor for red; to know nothing is. */
const NOTHING_TO_MOVE: readonly Row[] = [
  { name: '#none', body: '#none', tells: alone, says: ['#none says that there is no work item'] },
  { name: '#none, where missing fails', body: '#none', scene: { inputs: { on_missing: 'fail' } }, tells: alone },
  { name: '#none with require', body: '#none', scene: { inputs: { action: 'require' } }, tells: alone },
  {
    name: 'nothing named with require',
    body: '',
    scene: { inputs: { action: 'require' } },
    tells: ['= skipped, red', 'error: Feishu Project: nothing could be checked'],
  },
  {
    name: 'held by another open pull request',
    body: page('101'),
    scene: { inputs: { hold_while_open: 'true', on_missing: 'fail' }, forge: waiting },
    tells: ['forge: open master', 'open 1', 'close', '= skipped', '101 doing left_alone', alone[1] ?? ''],
    says: ['still open: #12'],
  },
  {
    name: 'a revert under an explicit confirm',
    body: '',
    scene: { ...revert, inputs: { action: 'confirm', on_missing: 'fail' } },
    tells: ['open 1', 'close', '= skipped', '118 doing left_alone', alone[1] ?? ''],
    says: ['is a revert, and action is confirm'],
  },
  {
    name: 'a revert with require',
    body: '',
    scene: { ...revert, inputs: { action: 'require' } },
    tells: ['open 1', 'close', '= skipped', '118 doing left_alone', alone[1] ?? ''],
  },
  {
    name: 'contained already, with require',
    body: '',
    scene: {
      event_name: 'workflow_dispatch',
      payload: {},
      inputs: { action: 'require', since: 'v1' },
      forge: { compared: { [`v1...${SHA}`]: { status: 'behind', commits: [] } } },
    },
    tells: [`forge: compare v1 ${SHA}`, '= skipped', note],
    says: ['already contains commit ec26c3e57c'],
  },
  {
    name: 'no path matches, where missing fails',
    body: page('101'),
    scene: { inputs: { paths: 'src/**', on_missing: 'fail' } },
    tells: ['forge: files #2', '= skipped', note],
  },
]

const RANGE: Scene = {
  event_name: 'push',
  payload: pushOf([{ id: SHA, message: `${page('102')} ${page('101')}` }]),
  inputs: { since: 'last_success', work_item_sources: 'commits', warn_on: '20038' },
  forge: {
    runs: [{ id: 1, sha: 'old', event: 'push', branch: 'main' }],
    compared: {
      [`old...${SHA}`]: { status: 'ahead', commits: [{ sha: SHA, message: `${page('102')} ${page('101')}` }] },
      [`main...${SHA}`]: { status: 'behind', commits: [] },
      [`master...${SHA}`]: { status: 'behind', commits: [] },
    },
  },
}

const BUGS: readonly Row[] = [
  {
    name: 'before anything is known',
    body: page('101'),
    scene: { faults: { open: BUG } },
    tells: ['open 1', '= failed, red', 'error: Feishu Project: the action itself failed'],
    says: ['undefined is not a work item', 'please report it'],
  },
  {
    name: 'in a look-up: the connection is closed all the same',
    body: page('9223372036854775807', 'userstory'),
    scene: { faults: { types: BUG }, inputs: { fail_on_error: 'false' } },
    tells: ['open 1', ME, 'types shop', 'close', '= failed, red', 'error: Feishu Project: the action itself failed'],
  },
  {
    name: 'that throws no error at all',
    body: page('101'),
    scene: { faults: { open: 'unreachable' } },
    tells: ['open 1', '= failed, red', 'error: Feishu Project: the action itself failed'],
    says: ['The action itself failed: unreachable.'],
  },
  {
    name: 'that one item meets: the others move',
    is_loaded_late: true,
    body: `${page('101')} ${page('118')}`,
    scene: { faults: { lacks: BUG }, inputs: dry },
    tells: [
      ...['open 2', ME, 'read 101', 'lacks 101 doing', 'read 118', 'names 101 118', 'close', '= partial, red'],
      ...['101 doing unverified', '118 doing planned unchanged'],
      ...['error: Feishu Project: not verified', 'notice: Feishu Project: would be unchanged'],
    ],
    says: ['which is a bug (see the log)'],
  },
]

const CHAPTERS: Readonly<Record<string, readonly Row[]>> = {
  'the ordinary case': ORDINARY,
  'names are looked up': LOOKED_UP,
  'nothing to do': NOTHING,
  'a revert': REVERTS,
  'nothing to move': NOTHING_TO_MOVE,
  'a dry run': DRY,
  'a gate': GATES,
  'a refusal': REFUSED,
  'a look-up that fails': LOOK_UP_FAILS,
  'an event': NO_EVENT,
  'missing secrets': SECRETS,
  'a bug': BUGS,
}

describe.each(Object.entries(CHAPTERS))('%s', (_, rows) => {
  it.each(rows)('$name', async ({ body, scene, tells, is_loaded_late, says = [] }) => {
    const told = await tell(body, scene)
    expect(transcript(told, is_loaded_late)).toStrictEqual(tells)
    for (const words of says) expect(said(told)).toContain(words)
  })
})

describe('a range that counts runs', () => {
  const BEHIND = 'did not move here, or may not have: 102.'
  it('tells what a green run leaves behind', async () => {
    const told = await tell('', RANGE)
    expect(told.report.failed).toBe(false)
    expect(told.report.outputs.outcome).toBe('partial')
    expect(said(told)).toContain(BEHIND)
    expect(said(told)).not.toContain('101 again')
  })

  it.each([
    ['a red run, which does not count', { warn_on: '' }],
    ['a range that starts at a ref', { since: 'old' }],
    ['a run that moved everything', { node_id: 'test' }],
  ])('not %s', async (_, inputs) => {
    const items = 'node_id' in inputs ? { 102: { space: 'shop', type: 'story', name: '' } } : {}
    const told = await tell('', { ...RANGE, items, inputs: { ...RANGE.inputs, ...inputs } })
    expect(told.doors).toContain('close')
    expect(said(told)).not.toContain('again')
  })
})

describe('the log', () => {
  it('shows the look-ups in a group of their own, and then one for each item', async () => {
    const { groups } = await tell('m-10001', {
      inputs: several,
      items: { 10001: { space: 'shop', type: 'story', name: '', doing: 'in_progress' } },
    })
    expect(groups).toStrictEqual(['Look-ups (1)', 'story 10001 in shop (3)'])
  })

  it('shows the look-ups of a run that fails over them', async () => {
    const { groups } = await tell('m-10001', { inputs: several, faults: { find: 'refused' } })
    expect(groups).toStrictEqual(['Look-ups (1)'])
  })

  it('shows none where there were none', async () => {
    expect((await tell(page('101'))).groups).toStrictEqual(['story 101 in shop (3)'])
  })
})

describe('the language', () => {
  it('of what is wrong with the inputs is theirs, if that can be read', async () => {
    expect(said(await tell('', { inputs: { language: 'zh', node_id: '' } }))).toContain('node_id：未填写')
    expect(said(await tell('', { inputs: { language: 'fr', node_id: '' } }))).toContain('node_id: nothing was given')
    expect(said(await tell('', { inputs: { language: '', node_id: '' } }))).toContain('node_id: nothing was given')
  })

  it('of what became of an item is that of the input', async () => {
    const told = await tell('nothing here', { inputs: { language: 'zh' } })
    expect(said(told)).toContain('没有指明工作项')
  })
})

/** From event and inputs to what is asked of each item, the decision included: what a team meets, as rows. */
import { describe, expect, it } from 'vitest'
import { type Asked, decide } from '../../src/event/decide.ts'
import type { Event } from '../../src/event/event.ts'
import { Failure } from '../../src/failure.ts'
import type { ForgePullRequest } from '../../src/forge-port.ts'
import { sentence } from '../../src/sentence.ts'
import { commit, type Memory, pr } from './memory-forge.ts'
import { ahead, BEHIND, type Case, COMMITS_ALONE, DEPLOYMENT, DISPATCH, files, look, merged, push } from './scene.ts'

type Scene = Omit<Case, 'decision'> & { readonly asked?: Partial<Asked> }

/** `10001 confirm`, …; what `find` says where nothing is asked; or that the event was left alone before that. */
async function tell({ asked, ...scene }: Scene): Promise<{ readonly said: string; readonly notes: readonly string[] }> {
  const environments = scene.inputs?.environments ?? []
  const decision = decide(scene.event, { action: 'auto', job_status: 'success', environments, ...asked })
  if (decision.do === 'nothing') return { said: 'left alone', notes: [] }
  const { tasks, kind, notes } = await look({ ...scene, decision })
  const nothing = kind === 'found' ? 'missing' : kind
  return { said: tasks.length === 0 ? nothing : tasks.join(', '), notes }
}

/** Name, scene, what is asked, a part of each note. */
type Row = readonly [string, Scene, string, (readonly string[])?]

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows.map(([name, scene, expected, notes = []]) => ({ name, scene, expected, notes })))(
      '$name',
      async ({ scene, expected, notes }) => {
        const told = await tell(scene)
        expect(told.said).toBe(expected)
        expect(told.notes).toHaveLength(notes.length)
        notes.forEach((part, index) => expect(told.notes[index]).toContain(part))
      },
    )
  })
}

const failed = { job_status: 'failure' } as const
const cancelled = { job_status: 'cancelled' } as const
const skipped = { job_status: 'skipped' } as const
const confirm = { action: 'confirm' } as const
const rollback = { action: 'rollback' } as const
const require = { action: 'require' } as const

const feature = pr(12, { title: 'feat: pay', body: 'm-10001' })
const PAID = '0123456789abcdef0123456789abcdef01234567'
const ONE = { commits: [commit(PAID, 'x')] }
const MERGED = commit('sha-12', 'Merge pull request #12 from acme/pay\n\nPay', { parents: ['before', 'a'] })
/** Pull requests that were merged, and the commits that they came with. */
function forge(associated: Readonly<Record<string, readonly number[]>>, ...pull_requests: ForgePullRequest[]): Memory {
  return { associated: [associated], pull_requests }
}

table('a push', [
  [
    'several pull requests and lone commits, each for itself',
    {
      event: push([commit('sha-1'), commit('x', 'fix m-30003'), commit('sha-2')]),
      memory: forge({ 'sha-1': [1], 'sha-2': [2] }, pr(1, { body: 'm-10001' }), pr(2, { head_ref: 'm-20002-x' })),
    },
    '10001 confirm, 30003 confirm, 20002 confirm',
  ],
  [
    'a lone commit that says #none silences itself alone',
    { event: push([commit('x', 'chore #none m-30003'), commit('y', 'm-10001')]) },
    '10001 confirm',
  ],
  [
    '#none in one commit of a pull request holds for that message alone',
    {
      event: push([commit('a', 'chore m-30003 #none'), commit('sha-1', 'm-10001')]),
      memory: forge({ a: [1], 'sha-1': [1] }, pr(1)),
    },
    '10001 confirm',
  ],
  [
    '#none in its body silences all of its commits',
    {
      event: push([commit('a', 'm-30003'), commit('sha-1', 'm-10001')]),
      memory: forge({ a: [1], 'sha-1': [1] }, pr(1, { body: '#none' })),
    },
    'none_said',
  ],
  [
    '#none of one pull request does not excuse another that names nothing',
    {
      event: push([commit('sha-1'), commit('sha-2')]),
      memory: forge({ 'sha-1': [1], 'sha-2': [2] }, pr(1, { body: '#none' }), pr(2)),
    },
    'missing',
  ],
  [
    'a merge whose branch tried and took back: the pull request gives the direction',
    {
      event: push([
        commit('a', 'try m-10001'),
        commit('b', 'Revert "try m-10001"\n\nThis reverts commit a.'),
        commit('sha-1', 'Merge pull request #1 from acme/pay\n\nPay'),
      ]),
      memory: forge({ a: [1], b: [1], 'sha-1': [1] }, pr(1, { title: 'Pay' })),
    },
    '10001 confirm',
  ],
  [
    'a feature and its revert, squashed, in one push',
    {
      event: push([commit('sha-12', 'feat: pay (#12)'), commit('sha-13', 'Revert "feat: pay (#12)" (#13)')]),
      memory: forge(
        { 'sha-12': [12], 'sha-13': [13] },
        feature,
        pr(13, { title: 'Revert "feat: pay"', body: 'Reverts acme/shop#12', head_ref: 'revert-12-pay' }),
      ),
    },
    '10001 rollback',
  ],
  [
    'the same where the feature is merged after its revert',
    {
      event: push([commit('sha-13', 'Revert "m-10001"'), commit('sha-12', 'm-10001 again')]),
      memory: forge({ 'sha-12': [12], 'sha-13': [13] }, feature, pr(13, { title: 'Revert "m-10001"' })),
    },
    '10001 confirm',
  ],
  [
    'a feature, its revert and the revert of that',
    {
      event: push([commit('a', 'm-10001'), commit('b', 'Revert "m-10001"'), commit('c', 'Revert "Revert "m-10001""')]),
    },
    '10001 confirm',
  ],
  [
    'a squashed revert that names its item in the reverted description alone',
    {
      event: push([commit('sha-13', 'Revert "feat: pay (#12)" (#13)')]),
      memory: forge({ 'sha-13': [13] }, feature, pr(13, { title: 'Revert "feat: pay (#12)"', head_ref: 'x' })),
    },
    '10001 rollback',
  ],
  [
    'a revert without a pull request, by the commit that it names',
    {
      event: push([commit('b', 'Revert "feat: pay"\n\nThis reverts commit aaaaaaa1.')]),
      memory: { commits: [commit('aaaaaaa1', 'feat: pay\n\nm-10001')] },
    },
    '10001 rollback',
  ],
  [
    'that line without such a subject turns nothing',
    { event: push([commit('b', 'm-10001 back to the old cart\n\nThis reverts commit aaaaaaa1.')]) },
    '10001 confirm',
  ],
  [
    'the number inside the quotes before the commit that it names',
    {
      event: push([commit('b', 'Revert "feat: pay (#12)"\n\nThis reverts commit aaaaaaa1.')]),
      memory: { pull_requests: [feature], commits: [commit('aaaaaaa1', 'm-20002')] },
    },
    '10001 rollback',
  ],
  [
    'the commit, where that number is an issue',
    {
      event: push([commit('b', 'Revert "feat: pay (#12)"\n\nThis reverts commit aaaaaaa1.')]),
      memory: { commits: [commit('aaaaaaa1', 'm-20002')] },
    },
    '20002 rollback',
  ],
  [
    'a number of a tracker elsewhere, as Gitea writes it',
    {
      event: push([commit('b', 'Merge pull request \'Revert "x"\' (!13) from undo into main\n\nReverts #12')]),
      inputs: COMMITS_ALONE,
      memory: { pull_requests: [feature], commits: [commit('sha-12', 'x m-10001')] },
    },
    '10001 rollback',
  ],
  [
    'several commits in one revert',
    {
      event: push([
        commit('aaaaaaa1', 'one m-10001'),
        commit('aaaaaaa2', 'two m-20002'),
        commit('b', 'Revert "one" and "two"\n\nThis reverts commit aaaaaaa2.\nThis reverts commit aaaaaaa1.'),
      ]),
      memory: { commits: [commit('aaaaaaa1', 'one m-10001'), commit('aaaaaaa2', 'two m-20002')] },
    },
    '10001 rollback, 20002 rollback',
  ],
  [
    'one of several that is gone is told, and the others count',
    {
      event: push([commit('b', 'Revert "x"\n\nThis reverts commit aaaaaaa2.\nThis reverts commit aaaaaaa1.')]),
      memory: { commits: [commit('aaaaaaa1', 'one m-10001')] },
    },
    '10001 rollback',
    ['warning: commit aaaaaaa2, which commit b reverts, could not be read'],
  ],
  [
    'the button of Gitea, by the commit',
    {
      event: push([commit('b', `revert ${PAID}\n\nrevert feat: pay`)]),
      memory: { commits: [commit(PAID, 'feat: pay\n\nm-10001')] },
    },
    '10001 rollback',
  ],
  [
    'the button of Gitea on a revert',
    {
      event: push([commit('b', `revert ${PAID}\n\nrevert Revert "pay"\n\nThis reverts commit aaaaaaa1.`)]),
      memory: {
        commits: [
          commit(PAID, 'Revert "pay"\n\nThis reverts commit aaaaaaa1.'),
          commit('aaaaaaa1', 'feat: pay\n\nm-10001'),
        ],
      },
    },
    '10001 confirm',
  ],
  [
    'a conventional revert with the line of git',
    { event: push([commit('b', `revert(pay): m-10001\n\nThis reverts commit ${PAID}.`)]), memory: ONE },
    '10001 rollback',
  ],
  [
    'a conventional revert without it is any work',
    { event: push([commit('b', 'revert: m-10001 keeps the old cart')]), memory: ONE },
    '10001 confirm',
  ],
  [
    'a merge, whose commits alone name the item, and its revert',
    {
      event: push([commit('a', 'pay m-10001'), MERGED, commit('sha-13', 'Revert "Pay" (#13)')]),
      memory: {
        ...forge(
          { a: [12], 'sha-12': [12], 'sha-13': [13] },
          pr(12),
          pr(13, { title: 'Revert "Pay"', body: 'Reverts #12' }),
        ),
        commits_of: { 12: ['a'] },
        commits: [commit('a', 'pay m-10001'), MERGED],
      },
    },
    '10001 rollback',
  ],
  [
    'the same where the forge does not tell its commits',
    {
      event: push([commit('sha-13', 'Revert "Pay (#12)"')]),
      memory: {
        pull_requests: [pr(12, { body: 'm-20002' })],
        fails: { commitsOf: new Failure('forge_refused', sentence('Refused', '被拒绝')) },
      },
    },
    '20002 rollback',
    ['warning: pull request #12, which commit sha-13 reverts, could be read only in part: the messages of its commits'],
  ],
  [
    'a squashed one: its own commits are gone',
    {
      event: push([commit('sha-13', 'Revert "Pay (#12)"')]),
      memory: {
        pull_requests: [pr(12)],
        commits_of: { 12: ['a'] },
        commits: [commit('a', 'try m-20002'), commit('sha-12', 'Pay (#12)\n\nm-10001', { parents: ['y'] })],
      },
    },
    '10001 rollback',
  ],
  [
    'a rebased one: its own commits are what was pushed',
    {
      event: push([commit('b', 'Revert "Pay (#12)"')]),
      memory: {
        pull_requests: [pr(12)],
        commits_of: { 12: ['a', 'z'] },
        commits: [commit('a', 'try m-10001'), commit('z', 'more'), commit('sha-12', 'more', { parents: ['y'] })],
      },
    },
    '10001 rollback',
  ],
  [
    '#none in one message of what is reverted holds for that message alone',
    {
      event: push([commit('b', 'Revert "Pay (#12)"')]),
      memory: {
        pull_requests: [pr(12)],
        commits_of: { 12: ['a', 'z'] },
        commits: [commit('a', 'try m-10001'), commit('z', 'docs #none')],
      },
    },
    '10001 rollback',
  ],
  [
    'a rebased pull request, by the commit that it was merged as',
    {
      event: push([commit('b', 'Revert "pay"\n\nThis reverts commit aaaaaaa1.')]),
      memory: {
        ...forge({ aaaaaaa1: [12] }, pr(12, { body: 'm-10001', merge_sha: 'aaaaaaa1' })),
        commits: [commit('aaaaaaa1', 'pay', { parents: ['y'] })],
      },
    },
    '10001 rollback',
  ],
  [
    'one of several commits of a pull request is by itself',
    {
      event: push([commit('b', 'Revert "pay"\n\nThis reverts commit aaaaaaa1.')]),
      memory: {
        ...forge({ aaaaaaa1: [12] }, pr(12, { body: 'm-20002' })),
        commits: [commit('aaaaaaa1', 'pay m-10001', { parents: ['y'] })],
      },
    },
    '10001 rollback',
  ],
  [
    'the commit by itself, where its pull request can not be read',
    {
      event: push([commit('b', 'Revert "pay (#12)"\n\nThis reverts commit aaaaaaa1.')]),
      memory: {
        commits: [commit('aaaaaaa1', 'pay m-10001 (#13)')],
        looks: { 12: [undefined] },
        fails: { 'pullRequest 13': new Failure('forge_refused', sentence('Refused', '被拒绝')) },
      },
    },
    '10001 rollback',
    ['warning: commit aaaaaaa1, which commit b reverts, could be read only in part: its pull request could not, so'],
  ],
  [
    'a merge without a pull request: what it brought',
    {
      event: push([
        commit('b', 'Revert "Merge branch \'pay\'"\n\nThis reverts commit aaaaaaa1, reversing\nchanges made to y.'),
      ]),
      memory: {
        commits: [commit('aaaaaaa1', "Merge branch 'pay'", { parents: ['y', 'z'] })],
        compared: { 'y...aaaaaaa1': ahead(commit('x', 'm-20002 #none'), commit('z', 'm-10001'), commit('aaaaaaa1')) },
      },
    },
    '10001 rollback',
  ],
  [
    'commits alone: what the merge brought, and its revert',
    {
      event: push([
        commit('a', 'pay m-10001'),
        MERGED,
        commit('b', 'Revert "Merge pull request #12 from acme/pay"\n\nThis reverts commit sha-12.'),
      ]),
      inputs: COMMITS_ALONE,
      memory: { pull_requests: [pr(12)], commits_of: { 12: ['a'] }, commits: [commit('a', 'pay m-10001'), MERGED] },
    },
    '10001 rollback',
  ],
  [
    'a number that was not merged reverts nothing, and is told',
    { event: push([commit('b', 'Revert "x (#12)"')]), memory: { pull_requests: [{ ...feature, state: 'open' }] } },
    'nothing_missing',
    ['pull request #12, which commit b reverts, could not be read, so items that only it names are not counted: it is'],
  ],
  [
    'a fork that calls its title a revert',
    {
      event: push([commit('sha-7')]),
      memory: forge({ 'sha-7': [7] }, pr(7, { title: 'Revert "m-10001"', from_fork: true })),
    },
    '10001 nothing',
    ['warning: pull request #7 comes from a fork'],
  ],
  [
    'a feature, and a fork that calls itself its revert: not confirmed either',
    {
      event: push([commit('sha-12'), commit('sha-7')]),
      memory: forge({ 'sha-12': [12], 'sha-7': [7] }, feature, pr(7, { title: 'Revert "m-10001"', from_fork: true })),
    },
    '10001 nothing',
    ['warning: pull request #7 comes from a fork'],
  ],
  ['a failed job', { event: push([commit('a', 'm-10001')]), asked: failed }, '10001 rollback'],
  ['a failed revert', { event: push([commit('a', 'Revert "m-10001"')]), asked: failed }, '10001 nothing'],
  ['a cancelled job', { event: push([commit('a', 'm-10001')]), asked: cancelled }, 'left alone'],
  ['a skipped job', { event: push([commit('a', 'm-10001')]), asked: skipped }, 'left alone'],
  ['a deleted ref', { event: push([], { deleted: true }) }, 'left alone'],
  [
    'a branch created without commits',
    { event: push([commit('a', 'm-10001')], { created: true, brings_commits: false, ref: 'refs/heads/x' }) },
    'left alone',
  ],
  [
    'a feature branch with an open pull request',
    {
      event: push([commit('a', 'm-10001')], { ref: 'refs/heads/feature-7' }),
      memory: { pull_requests: [pr(7, { state: 'open', title: 'm-10001' })] },
    },
    'nothing_missing',
  ],
  [
    'main merged into a feature branch',
    {
      event: push([commit('sha-12'), commit('m', "Merge branch 'main' into feature")], { ref: 'refs/heads/feature' }),
      memory: forge({ 'sha-12': [12] }, feature),
    },
    'nothing_missing',
  ],
  [
    'a failed job on a feature branch rolls nothing back',
    { event: push([commit('a', 'm-10001')], { ref: 'refs/heads/feature' }), asked: failed },
    'nothing_missing',
  ],
  [
    'a pull request into a release branch',
    {
      event: push([commit('sha-7')], { ref: 'refs/heads/release' }),
      memory: forge({ 'sha-7': [7] }, pr(7, { title: 'm-10001', base_ref: 'release' })),
    },
    '10001 confirm',
  ],
  [
    'a release of what had been merged into another branch: its own list tells what it brought',
    {
      event: push(
        [
          commit('sha-1', 'pay m-10001 (#1)'),
          commit('x', 'try m-30003'),
          commit('sha-9', 'Merge #9', { parents: ['b', 'x'] }),
        ],
        { ref: 'refs/heads/release' },
      ),
      memory: {
        ...forge({ 'sha-1': [1], 'sha-9': [9] }, pr(1, { title: 'm-10001' }), pr(9, { base_ref: 'release' })),
        commits_of: { 9: ['sha-1', 'x'] },
      },
    },
    '10001 confirm, 30003 confirm',
  ],
  ['a forced push, like any other', { event: push([commit('a', 'm-10001')], { forced: true }) }, '10001 confirm'],
  [
    'a tag, with the commit it points at',
    { event: push([commit('a', 'm-10001')], { ref: 'refs/tags/v1' }), memory: { compared: { 'main...a': BEHIND } } },
    '10001 confirm',
  ],
  [
    'a tag on a commit that was never merged',
    { event: push([commit('a', 'm-10001')], { ref: 'refs/tags/v1' }) },
    'nothing_missing',
    ['notice: 1 commit without a merged pull request is not on the default branch'],
  ],
  [
    'a branch that is put back to an older commit',
    { event: push([commit('a', 'm-10001')], { forced: true, brings_commits: false }) },
    'nothing_missing',
    ['notice: the push brought no new commits to the branch'],
  ],
  [
    'a tag on a pull request',
    {
      event: push([commit('sha-12')], { ref: 'refs/tags/v1', created: true, brings_commits: false }),
      memory: forge({ 'sha-12': [12] }, feature),
    },
    '10001 confirm',
  ],
  [
    'a reference in a task that is not ticked',
    {
      event: push([commit('sha-7')]),
      memory: forge({ 'sha-7': [7] }, pr(7, { body: '- [ ] m-10001\n- [x] m-20002' })),
    },
    '20002 confirm, 10001 nothing',
  ],
  [
    'without a keyword',
    {
      event: push([commit('a', 'see m-10001, fixes m-20002')]),
      inputs: { work_item_keywords: ['fixes'] },
    },
    '20002 confirm, 10001 nothing',
  ],
])

const OPENED: Event = {
  kind: 'pull_request',
  name: 'pull_request',
  activity: 'opened',
  pull_request: pr(7, { state: 'open', title: 'm-10001' }),
}
const REVERT = { title: 'Revert "feat: pay m-10001"' }
const BY_BUTTON = { title: 'No pay', head_ref: 'revert-12-pay', body: 'Reverts acme/shop#12' }

table('a pull request', [
  ['merged', { event: merged({ title: 'm-10001' }) }, '10001 confirm'],
  ['merged, and the job failed', { event: merged({ title: 'm-10001' }), asked: failed }, '10001 rollback'],
  ['merged, and the job was cancelled', { event: merged({ title: 'm-10001' }), asked: cancelled }, 'left alone'],
  ['closed', { event: merged({ title: 'm-10001', state: 'closed' }) }, 'left alone'],
  ['closed, with confirm', { event: merged({ title: 'm-10001', state: 'closed' }), asked: confirm }, 'left alone'],
  [
    'closed, with rollback',
    { event: merged({ title: 'm-10001', state: 'closed' }), asked: rollback },
    '10001 rollback',
  ],
  ['a revert', { event: merged(REVERT) }, '10001 rollback'],
  ['a revert, with confirm', { event: merged(REVERT), asked: confirm }, '10001 nothing'],
  ['a revert, with rollback', { event: merged(REVERT), asked: rollback }, '10001 rollback'],
  ['a revert, with require', { event: merged(REVERT), asked: require }, '10001 nothing'],
  ['a revert, and the job failed', { event: merged(REVERT), asked: failed }, '10001 nothing'],
  [
    'a revert by hand, with the number inside the quotes',
    { event: merged({ title: 'Revert "feat: pay (#12)"', head_ref: 'x' }), memory: { pull_requests: [feature] } },
    '10001 rollback',
  ],
  ['the button', { event: merged(BY_BUTTON), memory: { pull_requests: [feature] } }, '10001 rollback'],
  [
    'the button, with confirm',
    { event: merged(BY_BUTTON), asked: confirm, memory: { pull_requests: [feature] } },
    '10001 nothing',
  ],
  [
    'the branch of the button without its line',
    { event: merged({ ...BY_BUTTON, title: 'm-10001', body: '' }) },
    '10001 confirm',
  ],
  [
    'its line without its branch',
    { event: merged({ ...BY_BUTTON, title: 'm-10001', head_ref: 'x' }) },
    '10001 confirm',
  ],
  ['a branch about a year', { event: merged({ title: 'm-10001', head_ref: 'revert-2024-pricing' }) }, '10001 confirm'],
  [
    'a fork with both signs of the button',
    { event: merged({ ...BY_BUTTON, title: 'm-10001', from_fork: true }) },
    '10001 confirm',
  ],
  [
    'a fork whose title says so, with work_item_id',
    { event: merged({ ...REVERT, from_fork: true }), inputs: { work_item_id: [{ work_item_id: '5' }] } },
    '5 nothing',
    ['warning: pull request #7 comes from a fork'],
  ],
  [
    'a fork whose title says so, with text and an explicit rollback',
    { event: merged({ ...REVERT, from_fork: true }), inputs: { text: 'm-10001' }, asked: rollback },
    '10001 rollback',
  ],
  ['a failed fork', { event: merged({ ...REVERT, from_fork: true }), asked: failed }, '10001 nothing'],
  ['Reapply', { event: merged({ title: 'Reapply "feat: m-10001"' }) }, '10001 confirm'],
  ['the revert of a reapply', { event: merged({ title: 'Revert "Reapply "feat: m-10001""' }) }, '10001 rollback'],
  [
    'commits alone: nothing is carried that names one',
    { event: merged({ title: 'm-10001' }), inputs: COMMITS_ALONE },
    'missing',
  ],
  ['#none with require', { event: merged({ body: '#none' }), asked: require }, 'none_said'],
  [
    '#none, although a task that is not ticked says it',
    { event: merged({ body: '- [ ] #none\n\nm-10001' }) },
    '10001 confirm',
  ],
  ['opened, under auto', { event: OPENED }, 'left alone'],
  ['opened, with require', { event: OPENED, asked: require }, '10001 require'],
  ['a merge group, under auto', { event: { kind: 'merge_group', number: 7 } }, 'left alone'],
  [
    'a merge group, with require, that reverts',
    {
      event: { kind: 'merge_group', number: 7 },
      asked: require,
      memory: { pull_requests: [pr(7, { ...REVERT, state: 'open' })] },
    },
    '10001 nothing',
  ],
])

const deployment = (state: string): Event => ({
  kind: 'deployment_status',
  state,
  deployment: { id: 9, environment: 'production', sha: 'head' },
  default_branch: 'main',
})
const ITEM = commit('head', 'm-10001')
const old = { id: 8, sha: 'old' }
const since_old = { 'old...head': ahead(ITEM), 'main...head': BEHIND }

table('a range', [
  ['a deployment', { event: DEPLOYMENT, memory: { deployments: [old], compared: since_old } }, '10001 confirm'],
  [
    'a failed one',
    { event: deployment('failure'), memory: { deployments: [old], compared: since_old } },
    '10001 rollback',
  ],
  [
    'one that failed by the job',
    { event: DEPLOYMENT, asked: failed, memory: { deployments: [old], compared: since_old } },
    '10001 rollback',
  ],
  ['one that is inactive', { event: deployment('inactive') }, 'left alone'],
  ['one that is pending', { event: deployment('in_progress') }, 'left alone'],
  ['to another environment', { event: DEPLOYMENT, inputs: { environments: ['staging'] } }, 'left alone'],
  [
    'to the environment in other letters',
    {
      event: DEPLOYMENT,
      inputs: { environments: ['Production'] },
      memory: { deployments: [old], compared: since_old },
    },
    '10001 confirm',
  ],
  [
    'of an older commit',
    {
      event: DEPLOYMENT,
      memory: {
        deployments: [
          { id: 9, sha: 'head' },
          { id: 8, sha: 'new' },
        ],
        compared: { 'new...head': BEHIND },
      },
    },
    'nothing_missing',
    ['notice: the last deployment to production (new) already contains commit head, so there is nothing to do'],
  ],
  [
    'of the same commit twice',
    {
      event: DEPLOYMENT,
      memory: {
        deployments: [
          { id: 9, sha: 'head' },
          { id: 8, sha: 'head' },
          { id: 7, sha: 'old' },
        ],
        compared: since_old,
      },
    },
    '10001 confirm',
  ],
  [
    'a revert that is deployed',
    {
      event: DEPLOYMENT,
      memory: {
        deployments: [old],
        compared: {
          'old...head': ahead(commit('a', 'm-10001'), commit('head', 'Revert "m-10001"')),
          'main...head': BEHIND,
        },
      },
    },
    '10001 rollback',
  ],
  [
    'a revert that failed to deploy leaves alone what was delivered before, and the others go back',
    {
      event: deployment('error'),
      memory: {
        deployments: [old],
        compared: {
          'old...head': ahead(commit('a', 'm-20002'), commit('head', 'Revert "m-10001"')),
          'main...head': BEHIND,
        },
      },
    },
    '20002 rollback, 10001 nothing',
  ],
  [
    'a lone commit beside main, under auto, whose end is a pull request',
    {
      event: DEPLOYMENT,
      memory: {
        ...forge({ head: [7] }, pr(7, { title: 'm-10001', merge_sha: 'head', base_ref: 'release' })),
        deployments: [old],
        compared: {
          'old...head': ahead(commit('a', 'm-20002'), commit('b', 'm-30003'), commit('head')),
          'main...head': ahead(commit('a', 'm-20002'), commit('head')),
          'main...b': BEHIND,
        },
      },
    },
    '30003 confirm, 10001 confirm',
    ['notice: 1 commit without a merged pull request is not on the default branch'],
  ],
  [
    'a rebased pull request, of which the forge associates the last commit alone: it gives the direction of all',
    {
      event: DEPLOYMENT,
      memory: {
        ...forge({ c: [7] }, pr(7, { title: 'Pay', merge_sha: 'c' })),
        deployments: [old],
        commits: [commit('own-a', 'try m-10001'), commit('own-b', 'Revert "try m-10001"'), commit('own-c', 'pay')],
        commits_of: { 7: ['own-a', 'own-b', 'own-c'] },
        compared: {
          'old...head': ahead(
            commit('a', 'try m-10001', { parents: ['old'] }),
            commit('b', 'Revert "try m-10001"', { parents: ['a'] }),
            commit('c', 'pay', { parents: ['b'] }),
            commit('head', 'docs #none', { parents: ['c'] }),
          ),
          'main...head': BEHIND,
        },
      },
    },
    '10001 confirm',
  ],
  [
    'the same with an explicit action',
    {
      event: DEPLOYMENT,
      asked: confirm,
      memory: { deployments: [old], compared: { 'old...head': ahead(ITEM), 'main...head': ahead(ITEM) } },
    },
    '10001 confirm',
  ],
  [
    'a failed deployment with a longer since: what failed to be deployed alone',
    {
      event: deployment('failure'),
      inputs: { since: 'v1' },
      memory: {
        deployments: [old],
        compared: { ...since_old, 'v1...head': ahead(commit('a', 'm-20002'), ITEM) },
      },
    },
    '10001 rollback',
  ],
  [
    'last_deployment, of a schedule',
    {
      event: DISPATCH,
      inputs: { since: 'last_deployment', environments: ['production'] },
      memory: { deployments: [old], compared: since_old },
    },
    '10001 confirm',
  ],
  [
    'last_deployment, of a push that failed: its own changes',
    {
      event: push([commit('b', 'm-20002')]),
      asked: failed,
      inputs: { since: 'last_deployment', environments: ['production'] },
    },
    '20002 rollback',
  ],
  [
    'last_deployment, of the failed deployment itself: all of it',
    {
      event: deployment('failure'),
      inputs: { since: 'last_deployment', environments: ['PRODUCTION'] },
      memory: { deployments: [old], compared: since_old },
    },
    '10001 rollback',
  ],
  [
    'A failed, B succeeded: a push with last_success confirms both',
    {
      event: push([commit('head', 'm-20002')]),
      inputs: { since: 'last_success' },
      memory: {
        runs: [{ id: 3, sha: 'old', event: 'push', branch: 'main' }],
        compared: { 'old...head': ahead(commit('a', 'm-10001'), commit('head', 'm-20002')), 'main...head': BEHIND },
      },
    },
    '10001 confirm, 20002 confirm',
  ],
  [
    'last_success without any success: the pushed commits',
    { event: push([commit('a', 'm-10001'), commit('head', 'm-20002')]), inputs: { since: 'last_success' } },
    '10001 confirm, 20002 confirm',
    ['warning: nothing earlier was found to count from, so only the changes of commit head count'],
  ],
  [
    'last_success whose only success is this commit',
    {
      event: DISPATCH,
      inputs: { since: 'last_success' },
      memory: {
        runs: [{ id: 3, sha: 'head', event: 'push', branch: 'main' }],
        commits: [ITEM],
        compared: { 'main...head': BEHIND },
      },
    },
    '10001 confirm',
    ['warning: nothing earlier'],
  ],
  [
    'drift: everything since a tag is to be completed',
    {
      event: { kind: 'after_merge', name: 'schedule', default_branch: 'main' },
      asked: require,
      inputs: { since: 'v1' },
      memory: {
        ...forge({ 'sha-12': [12], 'sha-13': [13] }, feature, pr(13, { title: 'Revert "x m-20002"' })),
        compared: { 'v1...head': ahead(commit('sha-12'), commit('sha-13'), commit('c', 'm-30003')) },
      },
    },
    '10001 require, 20002 nothing, 30003 require',
  ],
  [
    'drift since this very commit',
    {
      event: DISPATCH,
      asked: require,
      inputs: { since: 'v1' },
      memory: { compared: { 'v1...head': { status: 'identical', commits: [] } } },
    },
    'nothing_missing',
    ['notice: the commit that `since` names (v1) already contains commit head'],
  ],
  [
    'since instead of the text of a release',
    {
      event: {
        kind: 'release',
        activity: 'published',
        default_branch: 'main',
        release: { title: 'm-99999', notes: '', tag: 'v2', is_prerelease: false },
      },
      inputs: { since: 'v1' },
      memory: { compared: { 'v1...head': ahead(ITEM), 'main...head': BEHIND } },
    },
    '10001 confirm',
  ],
])

const RUN: Extract<Event, { readonly kind: 'workflow_run' }> = {
  kind: 'workflow_run',
  conclusion: 'success',
  triggered_by: 'push',
  default_branch: 'main',
  run: { id: 3, workflow_id: 'deploy.yml', workflow: 'Deploy', branch: 'main', sha: 'head' },
}
const run = (more: Partial<typeof RUN>): Event => ({ ...RUN, ...more })
const succeeded = [{ id: 3, sha: 'old', event: 'push', branch: 'main' }]

table('a workflow_run', [
  ['by its file', { event: RUN, memory: { runs: succeeded, compared: since_old } }, '10001 confirm'],
  [
    'timed out',
    { event: run({ conclusion: 'timed_out' }), memory: { runs: succeeded, compared: since_old } },
    '10001 rollback',
  ],
  ['cancelled', { event: run({ conclusion: 'cancelled' }) }, 'left alone'],
  ['of a pull request', { event: run({ triggered_by: 'pull_request_target' }) }, 'left alone'],
  ['of a merge group', { event: run({ triggered_by: 'merge_group' }) }, 'left alone'],
  [
    'that is re-run after a later success',
    {
      event: run({ conclusion: 'failure' }),
      memory: {
        runs: [{ id: 4, sha: 'new', event: 'push', branch: 'main' }, ...succeeded],
        compared: { 'new...head': BEHIND, ...since_old },
      },
    },
    'nothing_missing',
    ['notice: the last successful run of Deploy (new) already contains commit head'],
  ],
  [
    'with last_success: the same',
    { event: RUN, inputs: { since: 'last_success' }, memory: { runs: succeeded, compared: since_old } },
    '10001 confirm',
  ],
  [
    'without a branch: nothing is earlier',
    {
      event: run({ run: { id: 3, workflow_id: '1', workflow: 'x', branch: '', sha: 'head' } }),
      memory: { commits: [ITEM], compared: since_old },
    },
    '10001 confirm',
    ['warning: nothing earlier'],
  ],
])

const held = (...open: ForgePullRequest[]): Memory => ({
  pull_requests: open.map((one) => ({ ...one, state: 'open' })),
})
const PAY = merged({ title: 'm-10001' })
const hold = { hold_while_open: true }

table('hold_while_open', [
  ['a draft, or any other', { event: PAY, inputs: hold, memory: held(pr(12, { title: 'm-10001' })) }, '10001 nothing'],
  ['by its branch', { event: PAY, inputs: hold, memory: held(pr(12, { head_ref: 'm-10001-x' })) }, '10001 nothing'],
  [
    'not by a source that is not listed',
    { event: PAY, inputs: { ...hold, work_item_sources: ['title'] }, memory: held(pr(12, { body: 'm-10001' })) },
    '10001 confirm',
  ],
  ...(
    [
      ['an address of the allowed type', ['story'], '/shop/story/', 'nothing'],
      ['an address of another type', ['story'], '/shop/issue/', 'confirm'],
      ['an address of a type of their own', ['issue', 'story'], '/shop/userstory/', 'confirm'],
      ['an address that an allowed name may mean', ['story', '缺陷'], '/shop/issue/', 'nothing'],
      ['an address of any type, where all are allowed', [], '/shop/issue/', 'nothing'],
      ['an address in another space', ['story'], '/lab/story/', 'confirm'],
    ] as const
  ).map(([name, work_item_type_key, path, want]): Row => [
    name,
    {
      event: PAY,
      inputs: { ...hold, work_item_type_key },
      memory: held(pr(12, { body: `https://project.feishu.cn${path}detail/10001` })),
    },
    `10001 ${want}`,
  ]),
  [
    'an address of another type beside a mention inside: each is judged by itself',
    {
      event: PAY,
      inputs: { ...hold, work_item_type_key: ['story'] },
      memory: held(pr(12, { title: 'm-10001', body: 'https://project.feishu.cn/shop/issue/detail/10001' })),
    },
    '10001 nothing',
  ],
  [
    'a pattern that tells another type',
    {
      event: merged({ title: 'story:10001' }),
      inputs: {
        ...hold,
        work_item_type_key: ['story'],
        work_item_pattern: '(?<type>[a-z]+):(?<id>\\d+)',
      },
      memory: held(pr(12, { title: 'issue:10001' })),
    },
    '10001 confirm',
  ],
  [
    'to another base',
    { event: PAY, inputs: hold, memory: held(pr(12, { title: 'm-10001', base_ref: 'next' })) },
    '10001 confirm',
  ],
  [
    'the base of the pull request that names it',
    {
      event: merged({ title: 'm-10001', base_ref: 'next' }),
      inputs: hold,
      memory: held(pr(12, { title: 'm-10001', base_ref: 'next' })),
    },
    '10001 nothing',
  ],
  [
    'of a fork',
    { event: PAY, inputs: hold, memory: held(pr(12, { title: 'm-10001', from_fork: true })) },
    '10001 confirm',
  ],
  ['a revert', { event: PAY, inputs: hold, memory: held(pr(12, { title: 'Revert "m-10001"' })) }, '10001 confirm'],
  [
    'a revert by the button',
    {
      event: PAY,
      inputs: hold,
      memory: held(pr(12, { ...BY_BUTTON, head_ref: 'revert-3-x', body: 'Reverts #3\n\nm-10001' })),
    },
    '10001 confirm',
  ],
  [
    'a task that is not ticked',
    { event: PAY, inputs: hold, memory: held(pr(12, { body: '- [ ] m-10001' })) },
    '10001 confirm',
  ],
  [
    'without the keyword',
    {
      event: merged({ title: 'fixes m-10001' }),
      inputs: { ...hold, work_item_keywords: ['fixes'] },
      memory: held(pr(12, { title: 'see m-10001' })),
    },
    '10001 confirm',
  ],
  [
    'a push: each item for itself',
    {
      event: push([commit('sha-7'), commit('b', 'm-20002')]),
      inputs: hold,
      memory: {
        ...forge({ 'sha-7': [7] }, pr(7, { title: 'm-10001' }), pr(12, { state: 'open', title: 'm-20002' })),
      },
    },
    '10001 confirm, 20002 nothing',
  ],
  [
    'an item of work_item_id is never held',
    {
      event: PAY,
      inputs: { ...hold, work_item_id: [{ work_item_id: '10001' }] },
      memory: held(pr(12, { title: 'm-10001' })),
    },
    '10001 confirm',
  ],
  [
    'nor one of text',
    { event: PAY, inputs: { ...hold, text: 'm-10001' }, memory: held(pr(12, { title: 'm-10001' })) },
    '10001 confirm',
  ],
  [
    'a roll-back waits for nobody',
    { event: PAY, asked: rollback, inputs: hold, memory: held(pr(12, { title: 'm-10001' })) },
    '10001 rollback',
  ],
  [
    'what is held is not missing, whatever else is left alone',
    {
      event: merged({ title: 'fixes m-10001, see m-20002' }),
      inputs: { ...hold, work_item_keywords: ['fixes'] },
      memory: held(pr(12, { title: 'fixes m-10001' })),
    },
    '10001 nothing, 20002 nothing',
  ],
])

const src = { paths: ['src/**'] }

table('paths', [
  [
    'each change for itself',
    {
      event: push([commit('sha-7'), commit('b', 'm-20002')]),
      inputs: src,
      memory: {
        ...forge({ 'sha-7': [7] }, pr(7, { title: 'm-10001' })),
        files: { '#7': files('docs/a'), b: files('src/a') },
      },
    },
    '20002 confirm',
  ],
  [
    'a revert that touches nothing there',
    {
      event: push([commit('a', 'm-10001'), commit('b', 'Revert "m-10001"')]),
      inputs: src,
      memory: { files: { a: files('src/a'), b: files('docs/b') } },
    },
    '10001 confirm',
  ],
  [
    'negation: the last that matches decides',
    {
      event: PAY,
      inputs: { paths: ['src/**', '!src/docs/**'] },
      memory: { files: { '#7': files('src/docs/a', 'src/a') } },
    },
    '10001 confirm',
  ],
  [
    'nothing matches, and require is green',
    { event: PAY, asked: require, inputs: src, memory: { files: { '#7': files('docs/a') } } },
    'nothing_missing',
    ['notice: the change touches no file that paths (src/**) matches'],
  ],
  [
    'none of several',
    { event: push([commit('a'), commit('b')]), inputs: src },
    'nothing_missing',
    ['notice: none of the 2 changes touches'],
  ],
  [
    'a list that is cut, of a commit',
    { event: push([commit('a', 'm-10001')]), inputs: src, memory: { files: { a: { files: [], complete: false } } } },
    '10001 confirm',
    ['warning: the list of files that commit a changes is cut short'],
  ],
  [
    'in a range',
    {
      event: DEPLOYMENT,
      inputs: src,
      memory: { deployments: [old], compared: since_old, files: { head: files('src/a') } },
    },
    '10001 confirm',
  ],
])

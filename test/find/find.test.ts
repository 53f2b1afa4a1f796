/** What is found for an event: the changes, which way each goes, which item gets what, and what the forge is asked for it. */
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/event/event.ts'
import { Failure } from '../../src/failure.ts'
import { commit, pr } from './memory-forge.ts'
import {
  ahead,
  because,
  BEHIND,
  COMMITS_ALONE,
  DEPLOYMENT,
  DISPATCH,
  EXPLICIT,
  EXPLICIT_ROLLBACK,
  files,
  look,
  merged,
  OLD,
  push,
  REQUIRE,
  ROLLBACK,
  type Row,
  rows,
  YOUNG,
} from './scene.ts'

rows('a pull request', [
  { name: 'tells its own', event: merged({ title: 'm-10001' }), tasks: ['10001 confirm'], asked: [] },
  { name: 'names nothing', event: merged({}), tasks: [], asked: [] },
  { name: '#none', event: merged({ title: 'm-10001 #none' }), tasks: [], kind: 'none_said', asked: [] },
  {
    name: 'is read afresh on a re-run',
    event: merged({}),
    context: { attempt: 2 },
    memory: { pull_requests: [pr(7, { title: 'm-10001' })] },
    tasks: ['10001 confirm'],
    asked: ['pullRequest 7'],
  },
  {
    name: 'goes by its payload where that fails',
    event: merged({ title: 'm-10001' }),
    context: { attempt: 2 },
    memory: { fails: { pullRequest: new Failure('forge_no_answer', because) } },
    tasks: ['10001 confirm'],
    notes: ['notice: pull request #7 could not be read afresh'],
  },
  {
    name: 'a merge group reads its pull request',
    event: { kind: 'merge_group', number: 7 },
    decision: REQUIRE,
    memory: { pull_requests: [pr(7, { title: 'm-10001', state: 'open' })] },
    tasks: ['10001 require'],
    asked: ['pullRequest 7'],
  },
  {
    name: 'text instead',
    event: merged({ title: 'm-10001' }),
    inputs: { text: 'm-20002' },
    tasks: ['20002 confirm'],
    asked: [],
  },
  {
    name: 'work_item_id goes in the direction of its own revert',
    event: merged({ title: 'Revert "x"' }),
    inputs: { work_item_id: [{ work_item_id: '1' }] },
    tasks: ['1 rollback'],
    asked: [],
  },
])

const AGAIN = { attempt: 2 }
const NAMED = { work_item_id: [{ work_item_id: '5' }] }
const TEXT = { text: 'm-20002' }
const now = (more: Parameters<typeof merged>[0]) => ({ pull_requests: [pr(7, more)] })
const REVIEWED: Event = { kind: 'review', name: 'pull_request_review', pull_request: pr(7, { state: 'open' }) }

rows('a re-run: the pull request as it is now decides', [
  ...[
    { how: 'its title', inputs: {}, ids: ['10001'] },
    { how: 'work_item_id', inputs: NAMED, ids: ['5'] },
    { how: 'text', inputs: TEXT, ids: ['20002'] },
  ].flatMap(({ how, inputs, ids }): Row[] => [
    {
      name: `a revert by now, by ${how}`,
      event: merged({ title: 'm-10001' }),
      context: AGAIN,
      inputs,
      memory: now({ title: 'Revert "m-10001"' }),
      tasks: ids.map((id) => `${id} rollback`),
      asked: ['pullRequest 7'],
    },
    {
      name: `no revert any more, by ${how}`,
      event: merged({ title: 'Revert "m-10001"' }),
      context: AGAIN,
      inputs,
      memory: now({ title: 'm-10001' }),
      tasks: ids.map((id) => `${id} confirm`),
      asked: ['pullRequest 7'],
    },
    {
      name: `closed without merging meanwhile, with an explicit confirm, by ${how}`,
      event: merged({ title: 'm-10001', state: 'open' }),
      decision: EXPLICIT,
      context: AGAIN,
      inputs,
      memory: now({ title: 'm-10001', state: 'closed' }),
      tasks: [],
      kind: 'nothing_missing',
      asked: ['pullRequest 7'],
    },
    {
      name: `closed without merging meanwhile, with an explicit rollback, by ${how}`,
      event: merged({ title: 'm-10001', state: 'open' }),
      decision: EXPLICIT_ROLLBACK,
      context: AGAIN,
      inputs,
      memory: now({ title: 'm-10001', state: 'closed' }),
      tasks: ids.map((id) => `${id} rollback`),
    },
    {
      name: `by its payload where it can not be read, by ${how}`,
      event: merged({ title: 'm-10001' }),
      context: AGAIN,
      inputs,
      tasks: ids.map((id) => `${id} confirm`),
      asked: ['pullRequest 7'],
      notes: ['notice: pull request #7 could not be read afresh'],
    },
    {
      name: `the first run asks nobody, by ${how}`,
      event: merged({ title: 'm-10001' }),
      inputs,
      tasks: ids.map((id) => `${id} confirm`),
      asked: [],
    },
  ]),
  {
    name: 'of a review whose pull request was closed without merging meanwhile',
    event: REVIEWED,
    decision: EXPLICIT,
    context: AGAIN,
    inputs: NAMED,
    memory: now({ state: 'closed' }),
    tasks: [],
    kind: 'nothing_missing',
  },
  {
    name: 'of a merge group whose pull request was closed without merging meanwhile',
    event: { kind: 'merge_group', number: 7 },
    decision: EXPLICIT,
    memory: now({ title: 'm-10001', state: 'closed' }),
    tasks: [],
    kind: 'nothing_missing',
    asked: ['pullRequest 7'],
  },
  {
    name: 'of which the messages of commits alone count asks nobody',
    event: merged({ title: 'm-10001' }),
    context: AGAIN,
    inputs: { ...NAMED, ...COMMITS_ALONE },
    tasks: ['5 confirm'],
    asked: [],
  },
])

const BUTTON = { head_ref: 'revert-12-pay', body: 'Reverts acme/shop#12' }
const SHA = '0123456789abcdef0123456789abcdef01234567'
const FEATURE = { pull_requests: [pr(12, { title: 'pay', body: 'm-10001' })] }

rows('what takes back', [
  {
    name: 'a title, on any branch',
    event: merged({ title: 'Revert "pay m-10001"' }),
    tasks: ['10001 rollback'],
    asked: [],
  },
  {
    name: 'a revert of a revert goes forward',
    event: merged({ title: 'Revert "Revert "m-10001""' }),
    tasks: ['10001 confirm'],
  },
  { name: 'a reapply goes forward', event: merged({ title: 'Reapply "m-10001"' }), tasks: ['10001 confirm'] },
  {
    name: 'a branch name alone is no sign',
    event: merged({ title: 'm-10001', head_ref: 'revert-2024-pricing' }),
    tasks: ['10001 confirm'],
    asked: [],
  },
  {
    name: 'nor the line alone',
    event: merged({ title: 'm-10001', body: 'Reverts #12' }),
    tasks: ['10001 confirm'],
    asked: [],
  },
  {
    name: 'both with different numbers',
    event: merged({ title: 'm-10001', head_ref: 'revert-13-x', body: 'Reverts #12' }),
    tasks: ['10001 confirm'],
    asked: [],
  },
  {
    name: 'the line of another repository',
    event: merged({ title: 'm-10001', head_ref: 'revert-13-x', body: 'Reverts else/where#12' }),
    tasks: ['10001 confirm'],
    asked: [],
  },
  {
    name: 'the line of what this repository was called before',
    event: merged({ title: 'No more pay', head_ref: 'revert-12-x', body: 'Reverts old/name#12' }),
    memory: FEATURE,
    tasks: ['10001 rollback'],
    asked: ['pullRequest 12'],
  },
  {
    name: 'several, of which the branch names the last',
    event: merged({ title: 'm-30003', head_ref: 'revert-12-x', body: 'Reverts #11\nReverts #12' }),
    memory: { pull_requests: [pr(11, { body: 'm-20002' }), ...FEATURE.pull_requests] },
    tasks: ['30003 rollback', '20002 rollback', '10001 rollback'],
    asked: ['pullRequest 11', 'pullRequest 12'],
  },
  {
    name: 'a revert and a feature taken back together never confirm',
    event: merged({ title: 'Clean up', head_ref: 'revert-12-x', body: 'Reverts #11\nReverts #12' }),
    memory: { pull_requests: [pr(11, { title: 'Revert "m-20002"' }), ...FEATURE.pull_requests] },
    tasks: ['20002 rollback', '10001 rollback'],
  },
  {
    name: 'the button of Gitea, as a title',
    event: merged({ title: `revert ${SHA}`, body: 'revert pay (#12)' }),
    memory: FEATURE,
    tasks: ['10001 rollback'],
    asked: ['pullRequest 12'],
  },
  {
    name: 'the messages of what it reverts are none of a pull request by itself',
    event: merged({ title: 'Revert "pay"', body: 'Reverts #12' }),
    memory: { ...FEATURE, commits_of: { 12: ['a'] }, commits: [commit('a', 'm-20002')] },
    tasks: ['10001 rollback'],
    asked: ['pullRequest 12'],
  },
  {
    name: 'the signs of the button, and the items of what it reverts',
    event: merged({ title: 'No more pay', ...BUTTON }),
    memory: FEATURE,
    tasks: ['10001 rollback'],
    asked: ['pullRequest 12'],
  },
  {
    name: 'the opposite of the direction of what it reverts',
    event: merged({ title: 'Pay again', ...BUTTON }),
    memory: { pull_requests: [pr(12, { title: 'Revert "pay m-10001"' })] },
    tasks: ['10001 confirm'],
  },
  {
    name: 'the whole chain',
    event: merged({ title: 'Revert "Revert "pay""', head_ref: 'x', body: 'Reverts #13' }),
    memory: { pull_requests: [pr(13, { title: 'Revert "pay"', body: 'Reverts #12' }), ...FEATURE.pull_requests] },
    tasks: ['10001 confirm'],
    asked: ['pullRequest 13', 'pullRequest 12'],
  },
  {
    name: 'what cannot be read is told',
    event: merged({ title: 'Revert "pay"', body: 'Reverts #12' }),
    tasks: [],
    kind: 'nothing_missing',
    notes: ['warning: pull request #12, which pull request #7 reverts, could not be read'],
  },
  {
    name: 'a fork under auto is left alone',
    event: merged({ title: 'Revert "m-10001"', from_fork: true }),
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
    notes: ['warning: pull request #7 comes from a fork'],
  },
  {
    name: 'a fork by an explicit rollback',
    event: merged({ title: 'Revert "m-10001"', from_fork: true }),
    decision: EXPLICIT_ROLLBACK,
    tasks: ['10001 rollback'],
  },
  {
    name: 'with an explicit confirm',
    event: merged({ title: 'Revert "m-10001"' }),
    decision: EXPLICIT,
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
  },
  {
    name: 'failed',
    event: merged({ title: 'Revert "m-10001"' }),
    decision: ROLLBACK,
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
  },
  {
    name: 'with require',
    event: merged({ title: 'Revert "m-10001"' }),
    decision: REQUIRE,
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
  },
])

rows('a push', [
  {
    name: 'commits alone ask for nothing, and the subject gives the direction',
    event: push([commit('a', 'm-10001'), commit('b', 'Revert "m-20002"')]),
    inputs: COMMITS_ALONE,
    tasks: ['10001 confirm', '20002 rollback'],
    asked: [],
  },
  {
    name: 'a feature and its revert move nothing forward',
    event: push([commit('a', 'm-10001'), commit('b', 'Revert "m-10001"\n\nThis reverts commit aaaaaaa.')]),
    inputs: COMMITS_ALONE,
    memory: { commits: [commit('aaaaaaa', 'm-10001')] },
    tasks: ['10001 rollback'],
    asked: ['commit aaaaaaa'],
  },
  {
    name: 'the pull request alone gives the direction of its commits',
    event: push([commit('a', 'Revert "try m-10001"'), commit('sha-7', 'Merge pull request #7 from acme/pay\n\nPay')]),
    memory: { pull_requests: [pr(7)], associated: [{ a: [7], 'sha-7': [7] }] },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf a sha-7'],
  },
  ...['Pay (#7)', 'Pay', "Merge pull request 'Pay' (#7) from pay into main"].map((message) => ({
    name: `what a merge called "${message}" brought belongs to it, by its own list, whatever the forge associates`,
    event: push([commit('a', 'try m-10001'), commit('b', 'Revert "try m-10001"'), commit('sha-7', message)]),
    memory: { pull_requests: [pr(7)], associated: [{ 'sha-7': [7] }], commits_of: { 7: ['a', 'b', 'sha-7'] } },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf a b sha-7', 'commitsOf 7'],
  })),
  {
    name: 'the same where a number alone tells the pull request',
    event: push([commit('a', 'try m-10001'), commit('b', 'Revert "try m-10001"'), commit('sha-7', 'Pay (#7)')]),
    memory: { pull_requests: [pr(7)], commits_of: { 7: ['a', 'b'] } },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf a b sha-7', 'pullRequest 7', 'commitsOf 7'],
  },
  {
    name: 'what was rebased goes by its messages, in whatever order they are listed',
    event: push([
      commit('c', 'm-30003'),
      commit('new-1', 'try m-10001'),
      commit('new-2', 'Revert "try m-10001"'),
      commit('sha-7', 'pay'),
    ]),
    memory: {
      pull_requests: [pr(7)],
      associated: [{ 'sha-7': [7] }],
      commits: [commit('a', 'pay\n'), commit('b', 'Revert "try m-10001"'), commit('d', 'try m-10001')],
      commits_of: { 7: ['a', 'b', 'd'] },
    },
    tasks: ['30003 confirm', '10001 confirm'],
    asked: ['pullRequestsOf c new-1 new-2 sha-7', 'commitsOf 7'],
  },
  {
    name: 'its own list is not asked for where nothing stands before it that it could have brought',
    event: push([commit('sha-7', 'Pay m-10001 (#7)'), commit('sha-8', 'Fix m-20002 (#8)'), commit('c', 'm-30003')]),
    memory: { pull_requests: [pr(7), pr(8)], associated: [{ 'sha-7': [7], 'sha-8': [8] }] },
    tasks: ['10001 confirm', '20002 confirm', '30003 confirm'],
    asked: ['pullRequestsOf sha-7 sha-8 c'],
  },
  {
    name: 'nor where its parents tell that it is no merge',
    event: push([commit('c', 'm-30003'), commit('sha-7', 'Pay m-10001 (#7)', { parents: ['c'] })]),
    memory: { pull_requests: [pr(7)], associated: [{ 'sha-7': [7] }] },
    tasks: ['30003 confirm', '10001 confirm'],
    asked: ['pullRequestsOf c sha-7'],
  },
  {
    name: 'a squashed one that lists none of them leaves them as they are',
    event: push([commit('c', 'm-30003'), commit('sha-7', 'Pay m-10001 (#7)')]),
    memory: { pull_requests: [pr(7)], associated: [{ 'sha-7': [7] }], commits_of: { 7: ['branch'] } },
    tasks: ['30003 confirm', '10001 confirm'],
    asked: ['pullRequestsOf c sha-7', 'commitsOf 7'],
  },
  {
    name: 'changes stand at their merge commits',
    event: push([commit('a', 'x'), commit('sha-8', 'y'), commit('sha-7', 'z')]),
    memory: {
      pull_requests: [pr(7, { title: 'm-10001' }), pr(8, { title: 'Revert "m-10001"' })],
      associated: [{ a: [7], 'sha-8': [8], 'sha-7': [7] }],
    },
    tasks: ['10001 confirm'],
  },
  {
    name: 'a feature branch brings nothing under auto',
    event: push([commit('a', 'm-10001')], { ref: 'refs/heads/feature' }),
    inputs: COMMITS_ALONE,
    tasks: [],
    kind: 'nothing_missing',
    asked: ['pullRequestsOf a'],
  },
  {
    name: 'what was merged into this branch counts, and what main brings does not',
    event: push([commit('sha-7', 'x'), commit('sha-8', 'y')], { ref: 'refs/heads/release' }),
    memory: {
      pull_requests: [pr(7, { title: 'm-10001', base_ref: 'release' }), pr(8, { title: 'm-20002' })],
      associated: [{ 'sha-7': [7], 'sha-8': [8] }],
    },
    tasks: ['10001 confirm'],
  },
  {
    name: 'a commit that names its own pull request, into another branch, is not waited for',
    event: push([commit('a', 'm-10001 (#5)')], { ref: 'refs/heads/feature-5' }),
    memory: { pull_requests: [pr(5, { state: 'open', title: 'm-10001' })] },
    tasks: [],
    kind: 'nothing_missing',
    asked: ['pullRequestsOf a', 'pullRequest 5'],
  },
  {
    name: 'an explicit action counts them all',
    event: push([commit('a', 'm-10001')], { ref: 'refs/heads/feature' }),
    decision: EXPLICIT,
    inputs: COMMITS_ALONE,
    tasks: ['10001 confirm'],
    asked: [],
  },
  {
    name: 'a payload that may be cut is completed',
    event: push([commit('b', 'x')], { may_be_cut: true }),
    inputs: COMMITS_ALONE,
    memory: { compared: { 'before...b': ahead(commit('a', 'm-10001'), commit('b', 'x')) } },
    tasks: ['10001 confirm'],
    asked: ['compare before b'],
  },
  {
    name: 'the payload stands where that fails',
    event: push([commit('b', 'm-10001')], { may_be_cut: true }),
    inputs: COMMITS_ALONE,
    tasks: ['10001 confirm'],
    notes: ['warning: the event lists 1 commit,'],
  },
])

rows('an association that lags', [
  {
    name: 'young commits are asked for once more, all together',
    event: push([commit('a', 'x', YOUNG), commit('b', 'y', YOUNG)]),
    memory: { pull_requests: [pr(7, { title: 'm-10001', merge_sha: 'b' })], associated: [{}, { a: [7], b: [7] }] },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf a b', 'pullRequestsOf a b'],
    slept: [3000],
  },
  {
    name: 'old ones are not',
    event: push([commit('a', 'm-10001', OLD)]),
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf a'],
  },
  {
    name: 'a number is read until it is merged, and its commits belong to it',
    event: push([
      commit('a', 'Revert "m-20002"', YOUNG),
      commit('sha-17', 'Merge pull request #17 from acme/x\n\nPay', YOUNG),
    ]),
    memory: {
      looks: { 17: [pr(17, { state: 'open' }), pr(17, { title: 'm-10001' })] },
      commits_of: { 17: ['a'] },
    },
    tasks: ['10001 confirm', '20002 confirm'],
    asked: ['pullRequestsOf a sha-17', 'pullRequest 17', 'pullRequest 17', 'commitsOf 17'],
    slept: [2000],
  },
  {
    name: 'not merged within 10 s: left alone',
    event: push([commit('a', 'm-10001 (#17)', YOUNG)]),
    memory: { pull_requests: [pr(17, { state: 'open' })] },
    tasks: [],
    slept: [2000, 2000, 2000, 2000, 2000],
    notes: ['warning: commit a names pull request #17, which is not merged'],
  },
  {
    name: 'merged as another commit: the number means nothing',
    event: push([commit('a', 'm-10001 (#17)', YOUNG)]),
    memory: { pull_requests: [pr(17, { title: 'm-20002' })] },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf a', 'pullRequest 17'],
  },
  { name: 'an issue, or unknown', event: push([commit('a', 'm-10001 (#17)', YOUNG)]), tasks: ['10001 confirm'] },
])

const ITEM = commit('head', 'm-10001')
const NOTHING_NEW = 'notice: the push brought no new commits to the branch'
const IN_MAIN = { 'main...head': BEHIND }

/** Events that do not tell themselves which ref they run on, and the name of the event. */
const ON_A_TAG: readonly (readonly [name: string, event: Event, by: string])[] = [
  ['workflow_dispatch', DISPATCH, 'workflow_dispatch'],
  ['repository_dispatch', { kind: 'after_merge', name: 'repository_dispatch' }, 'repository_dispatch'],
  ['deployment_status', DEPLOYMENT, 'deployment_status'],
  ['another event', { kind: 'other', name: 'create' }, 'create'],
]

const TAGGED = push([ITEM], { ref: 'refs/tags/v1', before: undefined, created: true, brings_commits: false })
const BESIDE = { 'main...head': ahead(ITEM) }
const NOT_ON_MAIN =
  'notice: 1 commit without a merged pull request is not on the default branch, so auto leaves it alone'

rows('a tag', [
  {
    name: 'on the default branch: one comparison, where a lone commit takes part',
    event: TAGGED,
    memory: { compared: IN_MAIN },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf head', 'compare main head'],
  },
  {
    name: 'beside it, without a merged pull request: left alone',
    event: TAGGED,
    memory: { compared: BESIDE },
    tasks: [],
    kind: 'nothing_missing',
    notes: [`${NOT_ON_MAIN}: set \`action: confirm\` to count it`],
  },
  {
    name: 'the same where the job failed',
    event: TAGGED,
    decision: ROLLBACK,
    memory: { compared: BESIDE },
    tasks: [],
    kind: 'nothing_missing',
    notes: [`${NOT_ON_MAIN}: set \`action: rollback\` to count it`],
  },
  {
    name: 'a revert beside it takes nothing back, though messages are no source',
    event: push([commit('head', 'Revert "Pay (#12)"')], { ref: 'refs/tags/v1', brings_commits: false }),
    inputs: { work_item_sources: ['title'] },
    memory: { pull_requests: [pr(12, { title: 'm-10001' })], compared: BESIDE },
    tasks: [],
    kind: 'nothing_missing',
    notes: [NOT_ON_MAIN],
  },
  {
    name: 'an explicit action counts it, and compares nothing',
    event: TAGGED,
    decision: EXPLICIT,
    memory: { compared: BESIDE },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf head'],
  },
  {
    name: 'a pull request that was merged into any branch needs no comparison',
    event: TAGGED,
    memory: { pull_requests: [pr(7, { base_ref: 'release' })], associated: [{ head: [7] }] },
    tasks: ['10001 confirm'],
    asked: ['pullRequestsOf head'],
  },
  {
    name: 'nor does a commit that no source reads',
    event: TAGGED,
    inputs: { work_item_sources: ['title'] },
    tasks: [],
    asked: ['pullRequestsOf head'],
  },
  {
    name: 'the messages alone: on the default branch no pull request is asked for',
    event: TAGGED,
    inputs: COMMITS_ALONE,
    memory: { compared: IN_MAIN },
    tasks: ['10001 confirm'],
    asked: ['compare main head'],
  },
  {
    name: 'the messages alone: beside it only what was merged counts',
    event: TAGGED,
    inputs: COMMITS_ALONE,
    memory: {
      pull_requests: [pr(7, { title: 'm-20002', base_ref: 'release' })],
      associated: [{ head: [7] }],
      compared: BESIDE,
    },
    tasks: ['10001 confirm'],
    asked: ['compare main head', 'pullRequestsOf head'],
  },
  {
    name: 'the messages alone: beside it, and not merged',
    event: TAGGED,
    inputs: COMMITS_ALONE,
    memory: { compared: BESIDE },
    tasks: [],
    kind: 'nothing_missing',
    notes: [NOT_ON_MAIN],
  },
])

const PUT_BACK = push([commit('old', 'm-10001')], { forced: true, brings_commits: false })

rows('a branch that is put back to an older commit', [
  { name: 'brings nothing', event: PUT_BACK, tasks: [], kind: 'nothing_missing', asked: [], notes: [NOTHING_NEW] },
  {
    name: 'takes nothing back either, where the job failed',
    event: PUT_BACK,
    decision: ROLLBACK,
    tasks: [],
    kind: 'nothing_missing',
    asked: [],
    notes: [NOTHING_NEW],
  },
  {
    name: 'and on a forge that does not tell that it was forced',
    event: push([commit('old', 'm-10001')], { brings_commits: false, ref: 'refs/heads/release' }),
    tasks: [],
    kind: 'nothing_missing',
    notes: [NOTHING_NEW],
  },
  { name: 'an explicit action counts its tip', event: PUT_BACK, decision: EXPLICIT, tasks: ['10001 confirm'] },
  {
    name: 'since counts what lies between, as on any event',
    event: PUT_BACK,
    inputs: { since: 'v1' },
    memory: { compared: { 'v1...old': ahead(commit('old', 'm-10001')), 'main...old': BEHIND } },
    tasks: ['10001 confirm'],
  },
])

const RELEASED: Event = {
  kind: 'release',
  activity: 'published',
  release: { title: '', notes: '', tag: 'v3', is_prerelease: false },
  default_branch: 'main',
}

/** Newest first, two a page; and the one that counts. Prereleases are told by their names. */
const RELEASES: readonly (readonly [
  name: string,
  tag: string,
  releases: readonly string[],
  since: string | undefined,
])[] = [
  ['of a prerelease, that before it', 'v2-rc2', ['v2-rc2', 'v2-rc1', 'v1'], 'v2-rc1'],
  ['of a prerelease, beside a newer release', 'v2-rc2', ['later', 'v2-rc2', 'v2-rc1', 'v1'], 'v2-rc1'],
  ['of a prerelease, on a page before', 'v2-rc2', ['v2-rc2', 'other', 'another', 'v2-rc1', 'v1'], 'v2-rc1'],
  ['of a release, no prerelease', 'v2', ['v2', 'v2-rc1', 'v1'], 'v1'],
  ['of no release, no prerelease', 'v2', ['v2-rc1', 'v1'], 'v1'],
  ['another release of the same commit is no earlier one', 'v2', ['v2', 'same', 'v1'], 'v1'],
  ['of the first', 'v1', ['v1'], undefined],
  ['where there is none', 'v1', [], undefined],
]

rows('a range', [
  {
    name: 'since the newest success of another commit',
    event: DEPLOYMENT,
    inputs: COMMITS_ALONE,
    memory: {
      deployments: [
        { id: 9, sha: 'head' },
        { id: 8, sha: 'old' },
      ],
      compared: { 'old...head': ahead(ITEM), ...IN_MAIN },
    },
    tasks: ['10001 confirm'],
    asked: ['deployments production', 'compare old head', 'compare main head'],
  },
  {
    name: 'a deployment that the own job makes, of this commit, is passed over',
    event: DEPLOYMENT,
    decision: ROLLBACK,
    inputs: COMMITS_ALONE,
    memory: {
      deployments: [
        { id: 10, sha: 'head' },
        { id: 8, sha: 'old' },
      ],
      compared: { 'old...head': ahead(ITEM), ...IN_MAIN },
    },
    tasks: ['10001 rollback'],
  },
  {
    name: 'a later success that contains this commit: nothing moves',
    event: DEPLOYMENT,
    decision: ROLLBACK,
    memory: { deployments: [{ id: 12, sha: 'new' }], compared: { 'new...head': BEHIND } },
    tasks: [],
    kind: 'nothing_missing',
    notes: ['notice: the last deployment to production (new) already contains commit head'],
  },
  {
    name: 'a success whose commit is gone is passed over',
    event: DEPLOYMENT,
    inputs: COMMITS_ALONE,
    memory: {
      deployments: [
        { id: 8, sha: 'gone' },
        { id: 7, sha: 'old' },
      ],
      compared: { 'old...head': ahead(ITEM), ...IN_MAIN },
    },
    tasks: ['10001 confirm'],
    notes: ['notice: the last deployment to production (gone) is passed over'],
  },
  {
    name: 'the same commit that succeeded twice is passed over once',
    event: DEPLOYMENT,
    inputs: COMMITS_ALONE,
    memory: {
      deployments: ['gone', 'gone', 'old'].map((sha, index) => ({ id: 8 - index, sha })),
      compared: { 'old...head': ahead(ITEM), ...IN_MAIN },
    },
    tasks: ['10001 confirm'],
    asked: ['deployments production', 'compare gone head', 'compare old head', 'compare main head'],
    notes: ['notice: the last deployment to production (gone) is passed over'],
  },
  {
    name: 'after a force push: what is new since the two parted',
    event: DEPLOYMENT,
    inputs: COMMITS_ALONE,
    memory: {
      deployments: [{ id: 8, sha: 'old' }],
      compared: { 'old...head': { status: 'diverged', commits: [ITEM] }, ...IN_MAIN },
    },
    tasks: ['10001 confirm'],
  },
  {
    name: 'nothing earlier: this commit alone',
    event: DEPLOYMENT,
    inputs: COMMITS_ALONE,
    memory: { commits: [ITEM], compared: IN_MAIN },
    tasks: ['10001 confirm'],
    notes: ['warning: nothing earlier was found'],
  },
  {
    name: 'what is not on the default branch is left alone under auto',
    event: DEPLOYMENT,
    inputs: COMMITS_ALONE,
    memory: { commits: [ITEM], compared: { 'main...head': ahead(ITEM) } },
    tasks: [],
    kind: 'nothing_missing',
    notes: [
      'warning: nothing earlier',
      'on the default branch, so auto leaves it alone: set `action: confirm` to count it',
    ],
  },
  {
    name: 'where it failed, the action is the one that was left',
    event: DEPLOYMENT,
    decision: ROLLBACK,
    inputs: COMMITS_ALONE,
    memory: { commits: [ITEM], compared: { 'main...head': ahead(ITEM) } },
    tasks: [],
    kind: 'nothing_missing',
    notes: ['warning: nothing earlier', 'set `action: rollback` to count it'],
  },
  {
    name: 'what names nothing beside it is missing all the same',
    event: DEPLOYMENT,
    inputs: { ...COMMITS_ALONE, since: 'v1' },
    memory: {
      compared: { 'v1...head': ahead(commit('a', 'x'), ITEM), 'main...head': ahead(ITEM) },
    },
    tasks: [],
    notes: [
      'notice: 1 commit without a merged pull request is not',
      'warning: 1 commit without a pull request names no',
    ],
  },
  {
    name: 'commits that name nothing are counted',
    event: DISPATCH,
    inputs: { since: 'v1', ...COMMITS_ALONE },
    memory: { compared: { 'v1...head': ahead(commit('a', 'x'), commit('b', 'y'), ITEM), ...IN_MAIN } },
    tasks: ['10001 confirm'],
    notes: ['warning: 2 commits without a pull request name no work item'],
  },
  {
    name: 'last_success asks the run itself, and not for runs before a merge',
    event: DISPATCH,
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      runs: [
        { id: 5, sha: 'fork', event: 'pull_request', branch: 'main' },
        { id: 4, sha: 'old', event: 'push', branch: 'main' },
      ],
      compared: { 'old...head': ahead(ITEM), ...IN_MAIN },
    },
    tasks: ['10001 confirm'],
    asked: ['run 22', 'runs deploy.yml main ', 'compare old head', 'compare main head'],
  },
  {
    name: 'last_success on a tag: runs of tags',
    event: push([ITEM], { ref: 'refs/tags/v2' }),
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      run: { event: 'push', branch: 'v2' },
      runs: [
        { id: 5, sha: 'main-1', event: 'push', branch: 'main' },
        { id: 4, sha: 'old', event: 'push', branch: 'v1' },
      ],
      commits: [commit('tags/v1')],
      compared: { 'old...head': ahead(ITEM), ...IN_MAIN },
    },
    tasks: ['10001 confirm'],
    asked: [
      'run 22',
      'runs deploy.yml  push',
      'commit tags/main',
      'commit tags/v1',
      'compare old head',
      'compare main head',
    ],
  },
  {
    name: 'last_success on a tag: of each tag it is asked once whether it is one',
    event: push([ITEM], { ref: 'refs/tags/v2' }),
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      run: { event: 'push', branch: 'v2' },
      runs: ['main', 'v1', 'main', 'v1'].map((branch, index) => ({
        id: 9 - index,
        sha: branch === 'v1' ? 'gone' : 'main-1',
        event: 'push',
        branch,
      })),
      commits: [commit('tags/v1')],
      compared: IN_MAIN,
    },
    tasks: ['10001 confirm'],
    asked: [
      'run 22',
      'runs deploy.yml  push',
      'commit tags/main',
      'commit tags/v1',
      'compare gone head',
      'compare main head',
    ],
    notes: ['notice: the last successful run of Deploy (gone) is passed over', 'warning: nothing earlier was found'],
  },
  {
    name: 'last_success of a release: a run of a release is of its tag, even where no branch is told',
    event: RELEASED,
    decision: EXPLICIT,
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      run: { event: 'release', branch: '' },
      runs: [{ id: 4, sha: 'old', event: 'release', branch: '' }],
      compared: { 'old...head': ahead(ITEM) },
    },
    tasks: ['10001 confirm'],
    asked: ['run 22', 'runs deploy.yml  release', 'compare old head'],
  },
  {
    name: 'last_success of a run without a branch: no other run is of its kind',
    event: push([ITEM]),
    decision: EXPLICIT,
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      run: { event: 'push', branch: '' },
      runs: [{ id: 4, sha: 'old', event: 'push', branch: '' }],
      compared: { 'old...head': BEHIND },
    },
    tasks: ['10001 confirm'],
    asked: ['run 22'],
    notes: ['warning: nothing earlier was found'],
  },
  ...ON_A_TAG.map(([name, event, by]): Row => ({
    name: `last_success on a tag, by ${name}: runs of tags`,
    event,
    decision: EXPLICIT,
    context: { ref: 'refs/tags/v2' },
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      run: { event: by, branch: 'v2' },
      runs: [
        { id: 5, sha: 'main-1', event: by, branch: 'main' },
        { id: 4, sha: 'old', event: by, branch: 'v1' },
      ],
      commits: [commit('tags/v1')],
      compared: { 'old...head': ahead(ITEM) },
    },
    tasks: ['10001 confirm'],
    asked: ['run 22', `runs deploy.yml  ${by}`, 'commit tags/main', 'commit tags/v1', 'compare old head'],
  })),
  ...ON_A_TAG.map(([name, event]): Row => ({
    name: `last_release on a tag, by ${name}: the release of another tag, prereleases only of a prerelease`,
    event,
    decision: EXPLICIT,
    context: { ref: 'refs/tags/v2-rc2' },
    inputs: { since: 'last_release', ...COMMITS_ALONE },
    memory: {
      releases: ['v2-rc2', 'v2-rc1', 'v1'].map((tag) => ({ tag, is_prerelease: tag !== 'v1', is_draft: false })),
      compared: { 'v2-rc1...head': ahead(ITEM) },
    },
    tasks: ['10001 confirm'],
    asked: ['releases', 'contains head v2-rc1', 'compare v2-rc1 head'],
  })),
  {
    name: 'last_success by a dispatch on a branch: runs of this branch',
    event: DISPATCH,
    decision: EXPLICIT,
    context: { ref: 'refs/heads/main' },
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      runs: [{ id: 4, sha: 'old', event: 'push', branch: 'main' }],
      compared: { 'old...head': ahead(ITEM) },
    },
    tasks: ['10001 confirm'],
    asked: ['run 22', 'runs deploy.yml main ', 'compare old head'],
  },
  {
    name: 'last_success by a workflow_run, which runs on the default branch: of the run that started it, whatever ref is its own',
    event: {
      kind: 'workflow_run',
      conclusion: 'success',
      triggered_by: 'push',
      run: { id: 3, workflow_id: 'build.yml', workflow: 'Build', branch: 'main', sha: 'head' },
    },
    decision: EXPLICIT,
    context: { ref: 'refs/tags/v2' },
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: {
      runs: [{ id: 4, sha: 'old', event: 'push', branch: 'main' }],
      compared: { 'old...head': ahead(ITEM) },
    },
    tasks: ['10001 confirm'],
    asked: ['runs build.yml main ', 'compare old head'],
  },
  {
    name: 'a failure rolls back the own changes alone',
    event: push([ITEM]),
    decision: ROLLBACK,
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    tasks: ['10001 rollback'],
    asked: ['run 22', 'runs deploy.yml main '],
  },
  {
    name: 'a failure whose commit a later success contains: it is live, and stays',
    event: push([ITEM]),
    decision: ROLLBACK,
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: { runs: [{ id: 23, sha: 'new', event: 'push', branch: 'main' }], compared: { 'new...head': BEHIND } },
    tasks: [],
    kind: 'nothing_missing',
    notes: ['notice: the last successful run of Deploy (new) already contains commit head'],
  },
  {
    name: 'a failure whose run can not be looked up: its own changes all the same, with a warning',
    event: push([ITEM]),
    decision: ROLLBACK,
    inputs: { since: 'last_success', ...COMMITS_ALONE },
    memory: { fails: { run: new Failure('forge_no_answer', because) } },
    tasks: ['10001 rollback'],
    notes: ['warning: '],
  },
  {
    name: 'a failure without own changes',
    event: DISPATCH,
    decision: ROLLBACK,
    inputs: { since: 'last_success' },
    tasks: [],
    kind: 'nothing_missing',
    notes: ["notice: a failure rolls back only the event's own changes"],
  },
  ...RELEASES.map(([name, tag, releases, since]): Row => ({
    name: `last_release of a tag: ${name}`,
    event: push([ITEM], { ref: `refs/tags/${tag}` }),
    decision: EXPLICIT,
    inputs: { since: 'last_release', ...COMMITS_ALONE },
    memory: {
      releases: releases.map((one) => ({ tag: one, is_prerelease: one.includes('-rc'), is_draft: false })),
      page_size: 2,
      compared: {
        'same...head': { status: 'identical', commits: [] },
        'later...head': BEHIND,
        ...(since !== undefined && { [`${since}...head`]: ahead(ITEM) }),
      },
    },
    tasks: ['10001 confirm'],
    notes: since === undefined ? ['warning: nothing earlier was found to count from'] : [],
  })),
  {
    name: 'last_release: the newest earlier one that is an ancestor, no prerelease',
    event: RELEASED,
    inputs: { since: 'last_release', ...COMMITS_ALONE },
    memory: {
      releases: ['v3', 'v3-rc', 'draft', 'other', 'v2'].map((tag) => ({
        tag,
        is_prerelease: tag === 'v3-rc',
        is_draft: tag === 'draft',
      })),
      compared: { 'v2...head': ahead(ITEM), ...IN_MAIN },
    },
    tasks: ['10001 confirm'],
    asked: ['releases', 'contains head other', 'contains head v2', 'compare v2 head', 'compare main head'],
  },
])

describe('a range that is an error', () => {
  const event = DISPATCH
  const LOST = [
    [
      'no ref of the user’s',
      [],
      'no_such_ref',
      'since` names nowhere, and this repository has no tag, branch or commit',
      '指定的 nowhere 不存在',
    ],
    [
      'no head',
      ['nowhere'],
      'no_such_ref',
      'The commit head, up to which changes count from nowhere on',
      '截止的提交 head 已不在',
    ],
    [
      'both, and nothing in common',
      ['nowhere', 'head'],
      'no_common_history',
      'which has no history in common with head',
      '与 head 没有共同历史',
    ],
  ] as const
  it.each(LOST)('where there is %s', async (_, there, code, en, zh) => {
    const memory = { commits: there.map((sha) => commit(sha)) }
    const failure: unknown = await look({ event, inputs: { since: 'nowhere' }, memory }).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ code, category: 'user' })
    if (!(failure instanceof Failure)) return
    expect(failure.sentence.en).toContain(en)
    expect(failure.sentence.zh).toContain(zh)
  })

  it('that may have been overtaken is not rolled back unseen: a re-run without its look-up fails', async () => {
    const fails = { run: new Failure('forge_no_answer', because) }
    const scene = { event: push([ITEM]), decision: ROLLBACK, inputs: { since: 'last_success' }, memory: { fails } }
    await expect(look({ ...scene, context: { attempt: 2 } })).rejects.toMatchObject({ code: 'forge_no_answer' })
  })
  it('any other failure of the comparison is told as it is', async () => {
    const failure = new Failure('forge_no_answer', because)
    for (const error of [failure, new Error('a bug')])
      await expect(look({ event, inputs: { since: 'v1' }, memory: { fails: { compare: error } } })).rejects.toBe(error)
  })

  it.each(['', '22a', '-22', '2e2', '0x22', '99999999999999999999'])(
    'last_success where the run has no number: "%s"',
    async (run_id) => {
      const failed = look({ event, inputs: { since: 'last_success' }, context: { run_id } })
      await expect(failed).rejects.toMatchObject({ code: 'wrong_inputs' })
    },
  )

  it('more than 1,000 commits names both ends, and the since to set once', async () => {
    const fails = { compare: new Failure('forge_too_much', because) }
    const failure: unknown = await look({ event, inputs: { since: 'v1' }, memory: { fails } }).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(Failure)
    if (!(failure instanceof Failure)) return
    expect(failure.sentence.en).toMatch(/v1 and head/)
    expect(failure.remedy?.zh).toContain('since: head')
  })
})

const PAID = merged({ title: 'm-10001' })

rows('paths', [
  {
    name: 'matches',
    event: PAID,
    inputs: { paths: ['src/**'] },
    memory: { files: { '#7': files('src/a/b.ts') } },
    tasks: ['10001 confirm'],
    asked: ['files #7'],
  },
  {
    name: 'no match is a notice, and not missing',
    event: PAID,
    inputs: { paths: ['src/**', '!src/docs/**'] },
    memory: { files: { '#7': files('src/docs/a.md') } },
    tasks: [],
    kind: 'nothing_missing',
    notes: ['notice: the change touches no file that paths'],
  },
  {
    name: 'a previous name counts',
    event: PAID,
    inputs: { paths: ['old/*'] },
    memory: { files: { '#7': { files: [{ path: 'new/a', previous_path: 'old/a' }], complete: true } } },
    tasks: ['10001 confirm'],
    asked: ['files #7', 'files #7 previous'],
  },
  {
    name: 'a list that is cut counts',
    event: PAID,
    inputs: { paths: ['src/**'] },
    memory: { files: { '#7': { files: [], complete: false } } },
    tasks: ['10001 confirm'],
    notes: ['warning: the list of files that pull request #7 changes is cut short'],
  },
])

rows('hold_while_open', [
  {
    name: 'a text that could not be searched holds nothing, and is told',
    event: PAID,
    inputs: { hold_while_open: true, work_item_pattern: String.raw`m-(?<id>\d+)|(?:a+)+!` },
    memory: { pull_requests: [pr(12, { state: 'open', body: `${'a'.repeat(60)} m-10001` })] },
    tasks: ['10001 confirm'],
    notes: [
      'warning: the description of the pull request (pull request #12) could not be searched with work_item_pattern',
    ],
  },
  {
    name: 'another open pull request names it',
    event: PAID,
    inputs: { hold_while_open: true },
    memory: { pull_requests: [pr(12, { state: 'open', body: 'm-10001' })] },
    tasks: ['10001 nothing'],
    kind: 'nothing_missing',
    asked: ['open main'],
  },
  {
    name: 'a fork, a revert, #none, another space, and itself do not hold',
    event: PAID,
    inputs: { hold_while_open: true },
    memory: {
      pull_requests: [
        pr(7, { state: 'open', title: 'm-10001' }),
        pr(12, { state: 'open', title: 'm-10001', from_fork: true }),
        pr(13, { state: 'open', title: 'Revert "m-10001"' }),
        pr(14, { state: 'open', title: 'm-10001 #none' }),
        pr(15, { state: 'open', body: 'https://project.feishu.cn/nowhere/story/detail/10001' }),
      ],
    },
    tasks: ['10001 confirm'],
    asked: ['open main'],
  },
  {
    name: 'only a confirm',
    event: PAID,
    decision: ROLLBACK,
    inputs: { hold_while_open: true },
    tasks: ['10001 rollback'],
    asked: [],
  },
])

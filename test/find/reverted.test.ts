/** What is read of what a revert takes back, and what is said where that can't be read. */
import { expect, it } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Reading } from '../../src/find/direction.ts'
import { lookupsOf } from '../../src/find/lookups.ts'
import { readDirection } from '../../src/find/reverted.ts'
import { sentence } from '../../src/sentence.ts'
import { commit, type Memory, pr, worldOf } from './memory-forge.ts'
import { ahead, because } from './scene.ts'

const NAME = sentence('pull request #7', '拉取请求 #7')
const MESSAGES: Reading = { sources: ['commits'], carries_messages: true }
const PUSHED: Reading = { sources: ['title', 'commits'], carries_messages: true }
const ALONE: Reading = { sources: ['title', 'commits'], carries_messages: false }
const OF_PULL_REQUEST = 'Reverts #12'
const OF_COMMIT = 'This reverts commit abcdef1.'
const subject = (body: string) => ({ title: 'Revert "x"', body })

type Row = readonly [
  name: string,
  body: string,
  reading: Reading,
  memory: Memory,
  read: readonly (readonly string[])[],
  asked: readonly string[],
]

const PAID = { pull_requests: [pr(12)], commits_of: { 12: ['a', 'b'] } }
const TITLE = 'title 12'
const OWN = ['message of a', 'message of b']
/** The commit that it was merged as. */
const as = (message: string, parents?: readonly string[]) => ({
  ...PAID,
  commits: [commit('sha-12', message, { parents })],
})
const lone = (message: string, parents?: readonly string[]) => [commit('abcdef1', message, { parents })]
const MERGED = pr(12, { merge_sha: 'abcdef1' })

const READ: readonly Row[] = [
  ['by itself: no message', OF_PULL_REQUEST, ALONE, PAID, [[TITLE]], ['pullRequest 12']],
  [
    'merged as nobody knows what: its own commits',
    OF_PULL_REQUEST,
    PUSHED,
    { ...PAID, pull_requests: [pr(12, { merge_sha: undefined })] },
    [[TITLE, ...OWN]],
    ['pullRequest 12', 'commitsOf 12'],
  ],
  [
    'merged by a merge: both',
    OF_PULL_REQUEST,
    PUSHED,
    as('Merge it (#12)', ['p', 'b']),
    [[TITLE, ...OWN, 'Merge it (#12)']],
    ['pullRequest 12', 'commit sha-12', 'commitsOf 12'],
  ],
  [
    'squashed: that message alone',
    OF_PULL_REQUEST,
    PUSHED,
    as('Pay (#12)', ['p']),
    [[TITLE, 'Pay (#12)']],
    ['pullRequest 12', 'commit sha-12'],
  ],
  [
    'squashed by another name: that message alone',
    OF_PULL_REQUEST,
    PUSHED,
    as('Pay', ['p']),
    [[TITLE, 'Pay']],
    ['pullRequest 12', 'commit sha-12', 'commitsOf 12'],
  ],
  [
    'rebased: all messages',
    OF_PULL_REQUEST,
    PUSHED,
    as('message of b', ['p']),
    [[TITLE, ...OWN, 'message of b']],
    ['pullRequest 12', 'commit sha-12', 'commitsOf 12'],
  ],
  [
    'a commit that names the pull request it was merged for',
    OF_COMMIT,
    ALONE,
    { pull_requests: [MERGED], commits: lone('Pay (#12)') },
    [[TITLE]],
    ['commit abcdef1', 'pullRequest 12'],
  ],
  [
    'a commit that the forge knows to have come with one',
    OF_COMMIT,
    ALONE,
    { pull_requests: [MERGED], commits: lone('Pay'), associated: [{ abcdef1: [12] }] },
    [[TITLE]],
    ['commit abcdef1', 'pullRequestsOf abcdef1'],
  ],
  [
    'a commit that is no message and came with none',
    OF_COMMIT,
    { sources: ['title'], carries_messages: true },
    { commits: lone('Pay', ['p', 'q']) },
    [[]],
    ['commit abcdef1', 'pullRequestsOf abcdef1'],
  ],
  [
    'a merge without a pull request: its own message, and each of those that it brought',
    OF_COMMIT,
    MESSAGES,
    {
      commits: lone('Merge', ['p', 'q']),
      compared: { 'p...abcdef1': ahead(commit('a'), commit('b'), commit('abcdef1')) },
    },
    [['Merge'], ['message of a'], ['message of b']],
    ['commit abcdef1', 'compare p abcdef1'],
  ],
  [
    'a merge whose parent is gone',
    OF_COMMIT,
    MESSAGES,
    { commits: lone('Merge', ['p', 'q']) },
    [['Merge']],
    ['commit abcdef1', 'compare p abcdef1'],
  ],
  ...[undefined, [], ['p']].map((parents): Row => [
    `no merge, by its parents ${JSON.stringify(parents)}`,
    OF_COMMIT,
    MESSAGES,
    { commits: lone('Pay', parents) },
    [['Pay']],
    ['commit abcdef1'],
  ]),
]

it.each(READ)('%s', async (_, body, reading, memory, read, asked) => {
  const { world, asked: questions } = worldOf(memory)
  const look = lookupsOf(world)
  const { reverted } = await readDirection(subject(body), NAME, reading, look)
  expect(reverted.map(({ texts }) => texts.map(({ text }) => text))).toStrictEqual(read)
  expect(reverted.map(({ kind }) => kind)).toStrictEqual(
    read.map(([text]) => (text === TITLE ? 'pull_request' : 'commit')),
  )
  expect(questions).toStrictEqual(asked)
  expect(look.notes).toStrictEqual([])
})

const all = (count: number): Memory => ({
  pull_requests: Array.from({ length: count }, (_, index) => pr(index + 100)),
})
const reverts = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Reverts #${index + 100}`).join('\n')

/** Body, reading, what the forge has, on which question it fails, what is said; the texts that are read all the same. */
type Unread = readonly [body: string, Reading, Memory, fails: string, en: string, zh: string, read?: readonly string[]]

const UNREAD: readonly Unread[] = [
  [
    OF_PULL_REQUEST,
    ALONE,
    {},
    '',
    'pull request #12, which pull request #7 reverts, could not be read, so items that only it names are not counted: there is no such pull request',
    '无法读取拉取请求 #7 所还原的拉取请求 #12，仅由它指明的工作项未计入：没有这个拉取请求',
  ],
  [
    OF_PULL_REQUEST,
    ALONE,
    { pull_requests: [pr(12, { state: 'open' })] },
    '',
    'pull request #12, which pull request #7 reverts, could not be read, so items that only it names are not counted: it is not merged',
    '无法读取拉取请求 #7 所还原的拉取请求 #12，仅由它指明的工作项未计入：该拉取请求尚未合并',
  ],
  [
    OF_COMMIT,
    ALONE,
    {},
    '',
    'commit abcdef1, which pull request #7 reverts, could not be read, so items that only it names are not counted: there is no such commit',
    '无法读取拉取请求 #7 所还原的提交 abcdef1，仅由它指明的工作项未计入：没有这个提交',
  ],
  [
    OF_PULL_REQUEST,
    ALONE,
    {},
    'pullRequest',
    'pull request #12, which pull request #7 reverts, could not be read, so items that only it names are not counted: the event says so',
    '无法读取拉取请求 #7 所还原的拉取请求 #12，仅由它指明的工作项未计入：事件如此',
  ],
  [
    reverts(22),
    { sources: [], carries_messages: false },
    all(22),
    '',
    'pull request #120, pull request #121, which pull request #7 reverts, could not be read, so items that only they name are not counted: at most 20 changes are read for one revert',
    '无法读取拉取请求 #7 所还原的拉取请求 #120、拉取请求 #121，仅由它们指明的工作项未计入：每个还原（revert）最多读取 20 个变更',
  ],
  [
    reverts(25),
    { sources: [], carries_messages: false },
    all(25),
    '',
    'pull request #120, pull request #121, pull request #122 and 2 more, which pull request #7 reverts, could not be read, so items that only they name are not counted: at most 20 changes are read for one revert',
    '无法读取拉取请求 #7 所还原的拉取请求 #120、拉取请求 #121、拉取请求 #122 等 5 个变更，仅由它们指明的工作项未计入：每个还原（revert）最多读取 20 个变更',
  ],
  [
    OF_PULL_REQUEST,
    { sources: [], carries_messages: false },
    { pull_requests: [pr(12, { title: 'Revert "x"', body: 'Reverts #12' })] },
    '',
    'pull request #12, which pull request #12 reverts, could not be read, so items that only it names are not counted: more than 5 reverts are nested in each other',
    '无法读取拉取请求 #12 所还原的拉取请求 #12，仅由它指明的工作项未计入：嵌套的还原（revert）超过 5 层',
  ],
  [
    OF_PULL_REQUEST,
    PUSHED,
    PAID,
    'commitsOf',
    'pull request #12, which pull request #7 reverts, could be read only in part: the messages of its commits could not, so items that are named only there are not counted: the event says so',
    '拉取请求 #7 所还原的拉取请求 #12 只读取了一部分：无法读取其各提交的说明，仅在其中指明的工作项未计入：事件如此',
    [TITLE],
  ],
  [
    OF_COMMIT,
    ALONE,
    { commits: lone('Pay') },
    'pullRequestsOf',
    'commit abcdef1, which pull request #7 reverts, could be read only in part: its pull request could not, so items that are named only there are not counted: the event says so',
    '拉取请求 #7 所还原的提交 abcdef1 只读取了一部分：无法读取其所属的拉取请求，仅在其中指明的工作项未计入：事件如此',
    ['Pay'],
  ],
  [
    OF_COMMIT,
    MESSAGES,
    { commits: lone('Merge', ['p', 'q']) },
    'compare',
    'commit abcdef1, which pull request #7 reverts, could be read only in part: the messages of its commits could not, so items that are named only there are not counted: the event says so',
    '拉取请求 #7 所还原的提交 abcdef1 只读取了一部分：无法读取其各提交的说明，仅在其中指明的工作项未计入：事件如此',
    ['Merge'],
  ],
]

it('what can not be read is told, word for word', async () => {
  for (const [body, reading, memory, fails, en, zh, read = []] of UNREAD) {
    const { world } = worldOf({ ...memory, fails: { [fails]: new Failure('forge_no_answer', because) } })
    const look = lookupsOf(world)
    const { reverted } = await readDirection(subject(body), NAME, reading, look)
    expect(look.notes).toStrictEqual([{ level: 'warning', said: { en, zh } }])
    expect(reverted.flatMap(({ texts }) => texts.map(({ text }) => text))).toStrictEqual(read)
  }
})

// What quotes name may have taken back itself, and not say so at its beginning.
const TAKES_BACK = pr(15, { title: 'Revert "pay m-10004"', merge_sha: 'aaaaaaa' })
const FORWARD = pr(16, { title: 'pay m-10004', merge_sha: 'bbbbbbb' })
const REVERTED_AS = commit('ccccccc', 'Revert "Merge pull request #15 from acme/x"\n\nThis reverts commit aaaaaaa.')
const REAPPLIED = commit('ddddddd', 'Reapply "Merge pull request #15 from acme/x"\n\nThis reverts commit ccccccc.')
const BY_EVIDENCE = pr(17, { title: '回滚支付 m-10004', body: 'Reverts #16', merge_sha: 'eeeeeee' })
const KNOWN: Memory = {
  pull_requests: [TAKES_BACK, FORWARD, BY_EVIDENCE],
  commits: [
    commit('aaaaaaa', 'Merge pull request #15 from acme/x'),
    commit('bbbbbbb', 'pay m-10004 (#16)'),
    commit('fffffff', "Merge branch 'x' into 'main'\n\nRevert \"pay m-10004\"\n\nSee merge request acme/shop!15"),
    ...[REVERTED_AS, REAPPLIED],
  ],
}

it.each<[title: string, body: string, takes_back: boolean]>([
  ['Revert "Merge pull request #15 from acme/x"', '', false],
  ['Revert "Merge pull request #16 from acme/x"', '', true],
  ['Revert "Merge pull request #15 from acme/x"', 'This reverts commit aaaaaaa, reversing', false],
  ["Revert \"Merge branch 'x' into 'main'\"", 'This reverts commit fffffff, reversing', false],
  ["Revert \"Merge branch 'x' into 'main'\"", 'This reverts merge request !15', true],
  // What can't be read does as the title says.
  ['Revert "Merge pull request #99 from acme/x"', '', true],
  ['Revert "Merge branch \'x\'"', '', true],
  ['Revert "Merge pull request \'Revert "pay"\' (#15) from x into main"', '', false],
  ['Reapply "Merge pull request #15 from acme/x"', 'This reverts commit ccccccc.', true],
  ['Revert "Revert "Merge pull request #15 from acme/x""', 'This reverts commit ccccccc.', true],
  ['Revert "Reapply "Merge pull request #15 from acme/x""', 'This reverts commit ddddddd.', false],
  ['Revert "Revert "Merge pull request #15 from acme/x""', 'This reverts commit 9999999.', false],
  // A number in the quotes of quotes is not of what is reverted.
  ['Reapply "Merge pull request #15 from acme/x"', '', false],
  ['Revert "Reapply "Merge pull request #15 from acme/x"" (#18)', 'Reverts #15', false],
  ['Revert "回滚支付 m-10004 (#17)"', '', false],
  ['Revert "revert: pay (#17)"', '', false],
  ['Revert "revert: pay (#16)"', '', true],
  ['Revert "revert: pay"', '', true],
  // A word for it in the prefix is said once more, or turns what is quoted: what is reverted tells.
  ['回滚：[main] Revert "pay m-10004" (#15)', 'This reverts commit aaaaaaa.', false],
  ['revert: Revert "pay (#16)" (#15)', 'Reverts #15', false],
  ['【回滚】Revert "pay m-10004"', 'This reverts commit bbbbbbb.', true],
  ['【回滚】Revert "Revert "pay (#16)""', '', true],
  ['回滚：Reapply "pay (#15)"', '', true],
  // Those that lead it are counted.
  ['Revert "Revert "pay" (#16)"', '', false],
])('%s, %j takes back: %s', async (title, body, takes_back) => {
  const direction = await readDirection({ title, body }, NAME, PUSHED, lookupsOf(worldOf(KNOWN).world))
  expect(direction.takes_back).toBe(takes_back)
})

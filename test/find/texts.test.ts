/** The texts of a change: what its commits' messages say of the branch that it goes into is none of them. */
import { describe, expect, it } from 'vitest'
import { numberIn, titleIn } from '../../src/find/messages.ts'
import { subjectOf, textsOfCommit, textsOfPullRequest, textsOfRelease } from '../../src/find/texts.ts'
import { commit, pr } from './memory-forge.ts'
import type { FindInputs } from '../../src/find/find.ts'
import { push, rows } from './scene.ts'

describe('each source gives its own texts, in the order of the sources', () => {
  const ALL = ['title', 'body', 'branch', 'commits'] as const
  const written = pr(7, { title: 'Pay', body: 'm-10001', head_ref: 'pay' })
  const title = { where: 'title', text: 'Pay', form: 'plain' }
  const body = { where: 'body', text: 'm-10001', form: 'markdown' }
  const branch = { where: 'branch', text: 'pay', form: 'plain' }
  const message = (text: string) => ({ where: 'commit', text, form: 'commit' })

  it('of a pull request', () => {
    const messages = [message('one'), message('two')]
    expect(textsOfPullRequest(written, ALL, ['one', 'two'])).toStrictEqual([title, body, branch, ...messages])
    expect(textsOfPullRequest(written, ['commits', 'title'], ['one', 'two'])).toStrictEqual([...messages, title])
    expect(textsOfPullRequest(written, ALL)).toStrictEqual([title, body, branch])
  })

  it('of a commit', () => {
    expect(textsOfCommit('Pay', ALL)).toStrictEqual([message('Pay')])
    expect(textsOfCommit('Pay', ['title', 'body', 'branch'])).toStrictEqual([])
  })

  it('of a release, which has neither a branch nor messages of its own', () => {
    const release = { title: 'v1', notes: 'm-10001' }
    const notes = { where: 'release', text: 'm-10001', form: 'release' }
    expect(textsOfRelease(release, ALL)).toStrictEqual([{ where: 'release', text: 'v1', form: 'plain' }, notes])
    expect(textsOfRelease(release, ['body'])).toStrictEqual([notes])
  })

  it('a description that one message of several carries is a text, once', () => {
    const carried = ['Pay (#7)\n\nm-10001', 'another']
    expect(textsOfPullRequest(written, ['commits'], carried)).toStrictEqual([
      message('Pay (#7)\n\n'),
      message('another'),
      { where: 'commit', text: 'm-10001', form: 'markdown' },
    ])
    expect(textsOfPullRequest(written, ['body', 'commits'], carried)).toStrictEqual([
      body,
      message('Pay (#7)\n\n'),
      message('another'),
    ])
  })

  it.each([
    ['lines that end in CR alone', 'Pay\rm-10001', 'Pay (#7)\n\nPay\nm-10001'],
    ['the same in the message', 'Pay\nm-10001', 'Pay (#7)\r\rPay\rm-10001'],
    ['empty lines around it', '\r\n\r\nm-10001\r\n', 'Pay (#7)\n\nm-10001'],
  ])('a description is known by its words: %s', (_, text, carried) => {
    const [first] = textsOfPullRequest({ ...written, body: text }, ['commits'], [carried])
    expect(first).toStrictEqual(message('Pay (#7)\n\n'))
  })

  it('an empty description is in no message', () => {
    const blank = ['Pay (#7)\n\n\nm-10001']
    expect(textsOfPullRequest({ ...written, body: ' ' }, ['commits'], blank)).toStrictEqual(blank.map(message))
  })
})

describe('a title that GitHub cut off goes on where the description begins', () => {
  const ROWS: readonly (readonly [how: string, title: string, body: string, whole: string, rest: string])[] = [
    ['within an ID', 'Pay m-70000…', '…00101\r\n\r\nWhy', 'Pay m-7000000101', '\r\n\r\nWhy'],
    ['within a word', 'Build for ar…', '…m-64000\n\nWhy', 'Build for arm-64000', '\n\nWhy'],
    ['between words', 'Pay…', '… m-7000000101', 'Pay', ' m-7000000101'],
    ['a space later', 'Pay m-70000… ', '\n…00101 more', 'Pay m-7000000101', ' more'],
    ['a squash', 'Pay m-70000… (#7)', '…00101', 'Pay m-7000000101 (#7)', ''],
    ['the description says something else', 'Pay m-70000…', 'Why …', 'Pay m-70000…', 'Why …'],
    ['the title is whole', 'Pay m-70000', '…and more', 'Pay m-70000', '…and more'],
    ['Chinese dots behind the title', 'Pay m-70000……', '…and more', 'Pay m-70000……', '…and more'],
    ['Chinese dots before the description', 'Pay m-70000…', '……而且', 'Pay m-70000…', '……而且'],
    ['nothing before the dots', '…', '…and more', '…', '…and more'],
  ]
  it.each(ROWS)('%s', (_, title, body, whole, rest) => {
    expect(textsOfPullRequest({ ...pr(7), title, body }, ['title', 'body'])).toStrictEqual([
      { where: 'title', text: whole, form: 'plain' },
      { where: 'body', text: rest, form: 'markdown' },
    ])
  })

  it('so does the subject of a message, with the number of its pull request', () => {
    const message = 'Pay m-70000… (#7)\n\n…00101\n\nWhy'
    const whole = 'Pay m-7000000101 (#7)\n\n\n\nWhy'
    for (const written of [message, `\n\n${message}`])
      expect(textsOfCommit(written, ['commits'])).toStrictEqual([{ where: 'commit', text: whole, form: 'commit' }])
  })

  it('a description is known in a message all the same', () => {
    const cut = pr(7, { title: 'Pay m-70000…', body: '…00101\n\nWhy' })
    expect(textsOfPullRequest(cut, ['body', 'commits'], ['Pay m-70000… (#7)\n\n…00101\n\nWhy'])).toStrictEqual([
      { where: 'body', text: '\n\nWhy', form: 'markdown' },
      { where: 'commit', text: 'Pay m-7000000101 (#7)\n\n\n\n', form: 'commit' },
    ])
  })
})

describe('what the message of a commit tells', () => {
  const GITHUB = 'Merge pull request #7 from acme/pay'
  const GITEA = "Merge pull request 'Pay' (#7) from pay into main"
  const ROWS: readonly (readonly [message: string, subject: string, title: string, number?: number])[] = [
    ['Pay', 'Pay', 'Pay'],
    ['', '', ''],
    ['Pay (#7)', 'Pay (#7)', 'Pay (#7)', 7],
    ['Pay (!7)', 'Pay (!7)', 'Pay (!7)', 7],
    ['\n\n Pay (#7) \t\r\n\r\nMore (#8)', 'Pay (#7)', 'Pay (#7)', 7],
    ['Pay (#7) at last', 'Pay (#7) at last', 'Pay (#7) at last'],
    ['Pay\n\n(#7)', 'Pay', 'Pay'],
    [`${GITHUB}\n\nPay\n\nMore`, GITHUB, 'Pay', 7],
    [`\n\n${GITHUB}\r\n\r\nPay\r\n`, GITHUB, 'Pay', 7],
    [GITHUB, GITHUB, '', 7],
    [GITEA, GITEA, 'Pay', 7],
    [`See ${GITHUB}`, `See ${GITHUB}`, `See ${GITHUB}`],
    // The largest number that a forge gives, and what is none.
    ['Pay (#2147483647)', 'Pay (#2147483647)', 'Pay (#2147483647)', 2_147_483_647],
    ['Pay (#2147483648)', 'Pay (#2147483648)', 'Pay (#2147483648)'],
    ['Pay (#1)', 'Pay (#1)', 'Pay (#1)', 1],
    ['Pay (#0)', 'Pay (#0)', 'Pay (#0)'],
  ]
  const NAMED = ROWS.map(([message, subject, title, number]) => ({ message, subject, title, number }))
  it.each(NAMED)('$message', ({ message, subject, title, number }) => {
    expect(subjectOf(message)).toBe(subject)
    expect(titleIn(message)).toBe(title)
    expect(numberIn(message)).toBe(number)
  })
})

describe('a merge of the base among the commits of a pull request', () => {
  const MESSAGES: readonly [message: string, text: string][] = [
    ["Merge branch 'f/m-10001' into part", "Merge branch '' into part"],
    ["Merge branch 'f/m-10001' of github.com:acme/shop into part", "Merge branch '' of github.com:acme/shop into part"],
    ["Merge remote-tracking branch 'origin/f/m-10001' into part", "Merge remote-tracking branch '' into part"],
    ["Merge branches 'f/m-10001' and 'm-20002' into part", "Merge branches '' and 'm-20002' into part"],
    ["Part (#7)\n\n* x\n\n* Merge branch 'f/m-10001' into part", "Part (#7)\n\n* x\n\n* Merge branch '' into part"],
    ['Revert "Merge branch \'f/m-10001\' into part"', 'Revert "Merge branch \'\' into part"'],
    // Another branch, or other words.
    ["Merge branch 'li/f/m-10001' into part", "Merge branch 'li/f/m-10001' into part"],
    [
      "Merge remote-tracking branch 'origin/m-10001' into part",
      "Merge remote-tracking branch 'origin/m-10001' into part",
    ],
    [
      "Merge remote-tracking branch 'origin/m-20002' into li/f/m-10001",
      "Merge remote-tracking branch 'origin/m-20002' into li/f/m-10001",
    ],
    ["feat: 'f/m-10001'", "feat: 'f/m-10001'"],
  ]
  it.each(MESSAGES)('%j', (message, text) => {
    expect(textsOfPullRequest(pr(7, { base_ref: 'f/m-10001' }), ['commits'], [message])).toMatchObject([{ text }])
  })
})

describe('a squash that carries the description', () => {
  const body = '<!-- such as m-10001 -->\r\nPay m-20002\r\n\r\n- [ ] m-30003\r\n\r\n`m-40004`'
  const message = `Pay (#7)\n\n${body.replaceAll('\r\n', '\n')}\n\nCo-authored-by: Lin <lin@example.com>`
  const squashed = (written: string, message: string, sources: Partial<FindInputs> = {}) => ({
    event: push([commit('sha-7', message)]),
    inputs: sources,
    memory: { pull_requests: [pr(7, { body: written })], associated: [{ 'sha-7': [7] }] },
  })

  rows('is read as the Markdown that it is', [
    { name: 'once', ...squashed(body, message), tasks: ['20002 confirm', '30003 nothing'] },
    {
      name: 'though messages alone are looked at, beside titles',
      ...squashed(body, message, { work_item_sources: ['title', 'commits'] }),
      tasks: ['20002 confirm', '30003 nothing'],
    },
    {
      name: 'and what stands around it as the message that it is',
      ...squashed('m-20002', 'Pay m-50005 (#7)\n\nm-20002\n\n* m-60006'),
      tasks: ['20002 confirm', '50005 confirm', '60006 confirm'],
    },
    {
      name: 'another text is none',
      ...squashed('Pay m-20002', 'Pay (#7)\n\nPay `m-10001`'),
      tasks: ['20002 confirm', '10001 confirm'],
    },
    {
      name: 'nor is one that goes on in the line, as a longer number does',
      ...squashed('m-10001', 'Pay (#7)\n\nm-100012'),
      tasks: ['10001 confirm', '100012 confirm'],
    },
    {
      name: 'nor is an empty one',
      ...squashed(' \r\n', 'Pay (#7)\n\n`m-10001`'),
      tasks: ['10001 confirm'],
    },
  ])
})

const BRANCH = { base_ref: 'f/m-10001', head_ref: 'part', title: 'part one', merge_sha: 'merge' }
const onBranch = (...messages: readonly string[]) =>
  push(
    messages.map((message, index) => commit(index === messages.length - 1 ? 'merge' : `c${index}`, message)),
    { ref: 'refs/heads/f/m-10001' },
  )
const part = {
  pull_requests: [pr(7, BRANCH)],
  associated: [{ c0: [7], merge: [7] }],
}

rows('the base of a pull request names no item', [
  {
    name: "Gitea's merge commit",
    event: onBranch('part', "Merge pull request 'part one' (#7) from part into f/m-10001"),
    memory: part,
    tasks: [],
  },
  {
    name: '"Update branch"',
    event: onBranch("Merge branch 'f/m-10001' into part", 'Merge pull request #7 from acme/part\n\npart one'),
    memory: part,
    tasks: [],
  },
  {
    name: 'a local merge that was pushed names what came',
    event: push([commit('c0', "Merge branch 'm-10001-login'")]),
    tasks: ['10001 confirm'],
  },
  {
    name: 'and not where it went',
    event: push([commit('c0', "Merge branch 'm-10001-login' into m-20002")]),
    tasks: ['10001 confirm'],
  },
])

it.each(['\r', '\u2028', ' ', '* ', '\n* ', 'Revert "', "Merge branch '", "\nMerge branch 'main"])(
  'the base costs little to take out, whatever a message repeats: %j',
  (unit) => {
    const message = `Pay\n\n${unit.repeat(65_536 / unit.length)}`
    const before = process.cpuUsage()
    textsOfPullRequest(pr(7), ['commits'], [message])
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(500)
  },
)

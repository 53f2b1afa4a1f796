/** Which texts an event gives, in which order, and what GitHub is asked for them. */
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/event/event.ts'
import { Failure } from '../../src/failure.ts'
import type { Call, PullRequest, PullRequestOfCommits, PullRequests } from '../../src/ports.ts'
import { gatherTexts, type Source } from '../../src/find/gather-texts.ts'
import { nothingNamed, unsearched } from '../../src/find/missing.ts'
import { sentence } from '../../src/sentence.ts'

const ALL: readonly Source[] = ['title', 'body', 'branch', 'commits']

function pullRequest(number: number, head_ref = `feature-${number}`): PullRequest {
  return { number, title: `title ${number}`, body: `body ${number}`, head_ref, merged: true }
}

/** GitHub, where every look-up finds pull requests 8 and 9; it notes down what it is asked. */
class Door implements PullRequests {
  readonly asked: string[] = []
  readonly #found: readonly PullRequest[]

  constructor(found: readonly PullRequest[] = [pullRequest(8), pullRequest(9)]) {
    this.#found = found
  }

  readonly open = (): Promise<PullRequests> => {
    this.asked.push('open')
    return Promise.resolve(this)
  }

  byNumber(number: number): Promise<PullRequest> {
    this.asked.push(`byNumber ${number}`)
    return Promise.resolve({ ...pullRequest(number), title: `title ${number}, mended` })
  }

  /** The last one came with the last of the commits. */
  async ofCommits(shas: readonly string[]): Promise<readonly PullRequestOfCommits[]> {
    const found = await this.#find(`ofCommits ${shas.join(' ')}`)
    return found.map((each, index) => ({ ...each, shas: index === found.length - 1 ? shas.slice(-1) : [] }))
  }

  ofDeployment({
    id,
    environment,
  }: {
    readonly id: number
    readonly environment: string
  }): Promise<readonly PullRequest[]> {
    return this.#find(`ofDeployment ${id} ${environment}`)
  }

  ofWorkflowRun({ id, branch }: { readonly id: number; readonly branch: string }): Promise<readonly PullRequest[]> {
    return this.#find(`ofWorkflowRun ${id} ${branch}`)
  }

  #find(asked: string): Promise<readonly PullRequest[]> {
    this.asked.push(asked)
    return Promise.resolve(this.#found)
  }
}

const CALL: Call = { signal: new AbortController().signal, log: () => undefined }

const ABOUT = { pull_request: pullRequest(7), from_fork: false, abandoned: false }
const MERGED: Event = { kind: 'pull_request', name: 'pull_request', activity: 'closed', ...ABOUT }
const REVIEW: Event = { kind: 'review', name: 'pull_request_review', ...ABOUT }
const PUSH: Event = {
  kind: 'push',
  deleted: false,
  commits: [
    { sha: 'a', message: 'first' },
    { sha: 'b', message: 'second' },
  ],
}
const DEPLOYMENT = { id: 1, environment: 'production', sha: 'c' }
const RUN = { id: 2, workflow_id: 3, workflow: 'Build', branch: 'main', sha: 'd' }
const RELEASE: Event = { kind: 'release', activity: 'published', title: '1.2.0', notes: '* notes' }

const [OF_7, OF_8, OF_9] = [7, 8, 9].map(
  (number) => `title: title ${number}, body(markdown): body ${number}, branch: feature-${number}`,
)

interface Row {
  readonly name: string
  readonly event: Event
  readonly sources?: readonly Source[]
  readonly rerun?: boolean
  /** A change each, in order: `where: text`. */
  readonly changes: readonly (string | undefined)[]
  /** Of GitHub. */
  readonly asked?: readonly string[]
}

const MENDED = 'title: title 7, mended, body(markdown): body 7, branch: feature-7'

const ROWS: readonly Row[] = [
  { name: 'a pull request tells its own', event: MERGED, changes: [OF_7] },
  { name: 'so does a review', event: REVIEW, changes: [OF_7] },
  {
    name: 'sources in their order',
    event: MERGED,
    sources: ['branch', 'title'],
    changes: ['branch: feature-7, title: title 7'],
  },
  { name: 'a pull request tells no commits', event: MERGED, sources: ['commits'], changes: [''] },
  {
    name: 'on a re-run it is read afresh',
    event: MERGED,
    rerun: true,
    changes: [MENDED],
    asked: ['open', 'byNumber 7'],
  },
  {
    name: 'so is one that a review is about',
    event: REVIEW,
    rerun: true,
    changes: [MENDED],
    asked: ['open', 'byNumber 7'],
  },
  { name: 'but not where only commits are wanted', event: MERGED, rerun: true, sources: ['commits'], changes: [''] },
  {
    name: 'a push tells its pull requests, with the messages of their commits, after those that came with none',
    event: PUSH,
    changes: ['commit: first', OF_8, `${OF_9}, commit: second`],
    asked: ['open', 'ofCommits a b'],
  },
  { name: 'a push, messages alone', event: PUSH, sources: ['commits'], changes: ['commit: first', 'commit: second'] },
  {
    name: 'a push, messages before titles',
    event: PUSH,
    sources: ['commits', 'title'],
    changes: ['commit: first', 'title: title 8', 'commit: second, title: title 9'],
    asked: ['open', 'ofCommits a b'],
  },
  {
    name: 'a push, titles alone',
    event: PUSH,
    sources: ['title'],
    changes: ['title: title 8', 'title: title 9'],
    asked: ['open', 'ofCommits a b'],
  },
  { name: 'a push of nothing', event: { ...PUSH, commits: [] }, changes: [] },
  {
    name: 'a merge group tells its pull request',
    event: { kind: 'merge_group', number: 104 },
    sources: ['title'],
    changes: ['title: title 104, mended'],
    asked: ['open', 'byNumber 104'],
  },
  {
    name: 'a merge group, messages alone',
    event: { kind: 'merge_group', number: 104 },
    sources: ['commits'],
    changes: [],
  },
  ...(['deployment', 'deployment_status'] as const).flatMap((kind): Row[] => {
    const event: Event =
      kind === 'deployment' ? { kind, deployment: DEPLOYMENT } : { kind, state: 'success', deployment: DEPLOYMENT }
    return [
      {
        name: `a ${kind} tells what was merged since`,
        event,
        changes: [OF_8, OF_9],
        asked: ['open', 'ofDeployment 1 production'],
      },
      { name: `a ${kind}, messages alone`, event, sources: ['commits'], changes: [] },
    ]
  }),
  {
    name: 'a workflow run tells what was merged since',
    event: { kind: 'workflow_run', conclusion: 'success', triggered_by: 'push', run: RUN },
    changes: [OF_8, OF_9],
    asked: ['open', 'ofWorkflowRun 2 main'],
  },
  {
    name: 'a workflow run, messages alone',
    event: { kind: 'workflow_run', conclusion: 'success', triggered_by: 'push', run: RUN },
    sources: ['commits'],
    changes: [],
  },
  {
    name: 'a release tells its name and notes',
    event: RELEASE,
    changes: ['release: 1.2.0, release(markdown): * notes'],
  },
  {
    name: 'a release, notes first',
    event: RELEASE,
    sources: ['body', 'title'],
    changes: ['release(markdown): * notes, release: 1.2.0'],
  },
  { name: 'a release has no branch', event: RELEASE, sources: ['branch', 'commits'], changes: [''] },
  { name: 'a dispatch tells nothing', event: { kind: 'after_merge', name: 'workflow_dispatch' }, changes: [] },
  { name: 'nor does any other event', event: { kind: 'other', name: 'issue_comment' }, changes: [] },
]

describe('the texts', () => {
  it.each(ROWS)('$name', async ({ event, sources = ALL, rerun = false, changes, asked = [] }) => {
    const door = new Door()
    const gathered = await gatherTexts(event, { sources, rerun }, door.open, CALL)
    const told = gathered.changes.map(({ texts }) =>
      texts.map(({ where, text, form }) => `${where}${form === 'plain' ? '' : `(${form})`}: ${text}`).join(', '),
    )
    expect(told).toEqual(changes)
    expect(door.asked).toEqual(asked)
    expect(gathered.notices).toEqual([])
  })

  it('every event but a pull request is the same on a re-run', async () => {
    for (const { event, sources = ALL } of ROWS.filter(
      ({ event }) => event.kind !== 'pull_request' && event.kind !== 'review',
    )) {
      const first = await gatherTexts(event, { sources, rerun: false }, new Door().open, CALL)
      expect(await gatherTexts(event, { sources, rerun: true }, new Door().open, CALL)).toEqual(first)
    }
  })
})

describe('the button for a revert', () => {
  const BRANCHES: readonly [string, number][] = [
    ['feature', 0],
    ['', 0],
    ['revert-7-feature', 1],
    ['revert-8-revert-7-feature', 2],
    ['revert-9-revert-8-revert-7-feature/m-12345', 3],
    ['revert-7-', 1],
    ['revert-7', 0],
    ['revert-the-change', 0],
    ['fix-revert-7-feature', 0],
    ['revert-7-fix-revert-7-feature', 1],
    ['user/revert-7-feature', 0],
    ['Revert-7-feature', 0],
  ]
  it.each(BRANCHES)('%s: pressed %i times', async (head_ref, reverts) => {
    const wanted = { sources: ALL, rerun: false }
    const event: Event = { ...MERGED, pull_request: pullRequest(7, head_ref) }
    expect((await gatherTexts(event, wanted, new Door().open, CALL)).changes).toMatchObject([{ reverts }])
    const door = new Door([pullRequest(1, 'feature'), pullRequest(2, head_ref)])
    const pushed = await gatherTexts(PUSH, wanted, door.open, CALL)
    expect(pushed.changes.map((change) => change.reverts)).toEqual([0, 0, reverts])
  })

  it('is known whichever texts are wanted', async () => {
    const event: Event = { ...MERGED, pull_request: pullRequest(7, 'revert-1-x') }
    const { changes } = await gatherTexts(event, { sources: ['body'], rerun: false }, new Door().open, CALL)
    expect(changes).toMatchObject([{ reverts: 1, texts: [{ where: 'body' }] }])
  })

  it('a release is none, whatever its name', async () => {
    const event: Event = { kind: 'release', activity: 'published', title: 'revert-1-x', notes: 'revert-1-x' }
    expect((await gatherTexts(event, { sources: ALL, rerun: false }, new Door().open, CALL)).changes).toMatchObject([
      { reverts: 0 },
    ])
  })
})

describe('a re-run that GitHub fails', () => {
  const what = sentence('GitHub does not let github_token read it: not accessible.', 'GitHub 不允许读取。')
  const remedy = sentence(
    'Add to the job: permissions: { pull-requests: read }',
    '请添加：permissions: { pull-requests: read }',
  )

  async function rerun(error: unknown) {
    // Whatever is thrown has to come through.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return gatherTexts(MERGED, { sources: ['title'], rerun: true }, () => Promise.reject(error), CALL)
  }

  it('goes by the payload, and tells what to do', async () => {
    const { changes, notices } = await rerun(new Failure('wrong_inputs', what, { remedy }))
    expect(changes).toMatchObject([{ texts: [{ where: 'title', text: 'title 7' }] }])
    expect(notices).toHaveLength(1)
    expect(notices[0]?.en).toContain('#7')
    expect(notices[0]?.en).toContain('it: not accessible. Add to the job: permissions: { pull-requests: read }')
    expect(notices[0]?.zh).toContain('#7')
    expect(notices[0]?.zh).toContain('读取。请添加：permissions: { pull-requests: read }')
  })

  it('the same without a remedy', async () => {
    const { notices } = await rerun(new Failure('no_answer', what))
    expect(notices[0]?.en).toMatch(/not accessible\.$/)
  })

  it('a bug of ours stays one', async () => {
    await expect(rerun(new TypeError('undefined is not a function'))).rejects.toThrow(TypeError)
  })
})

describe('a look-up that fails', () => {
  const failure = new Failure('no_answer', sentence('GitHub did not answer', 'GitHub 没有应答'))
  const events = ROWS.filter(({ asked, rerun }) => asked !== undefined && rerun !== true)
  it.each(events)('is the end: $name', async ({ event, sources = ALL }) => {
    const wanted = { sources, rerun: false }
    await expect(gatherTexts(event, wanted, () => Promise.reject(failure), CALL)).rejects.toBe(failure)
  })
})

describe('what is said where nothing was found', () => {
  it.each(ROWS)('in both languages: $name', ({ event }) => {
    const { said, remedy } = nothingNamed(event, { work_item_sources: ALL })
    const carriesNone = event.kind === 'after_merge' || event.kind === 'other'
    expect(said.en).toMatch(
      carriesNone ? new RegExp(`event ${event.name} carries no text`) : /^No work item is named in /,
    )
    expect(said.zh).toMatch(/\p{Script=Han}/u)
    for (const told of [remedy?.en, remedy?.zh]) expect(told).toContain('work_item_id')
  })

  it('the remedy names the sources and the pattern that count', () => {
    const [{ event }] = ROWS as [(typeof ROWS)[number]]
    const { remedy } = nothingNamed(event, { work_item_sources: ['branch'], work_item_pattern: 'SHOP-(?<id>\\d+)' })
    expect(remedy?.en).toContain('what work_item_pattern matches, into the branch name; or set')
    expect(remedy?.zh).toContain('请在分支名中写上工作项页面地址，或 work_item_pattern 所匹配的写法')
  })

  it.each(['title', 'body', 'branch', 'commit', 'release', 'input'] as const)(
    'an unsearched %s is named, and the pattern where it was that',
    (where) => {
      const [text, pattern] = [unsearched(where, 'text'), unsearched(where, 'pattern')]
      expect(text.en).not.toContain('work_item_pattern')
      expect(pattern.en).toContain('work_item_pattern')
      expect(pattern.zh).toContain('work_item_pattern')
      for (const said of [text, pattern])
        expect(said.en).toContain(where === 'branch' ? 'branch name' : where === 'body' ? 'description' : where)
    },
  )
})

/** The changes that an event, or `since`, is about. */
import { type Acting, unconfirmable } from '../event/decide.ts'
import type { Event } from '../event/event.ts'
import { Failure } from '../failure.ts'
import type { ForgePullRequest } from '../forge-port.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { type Draft, draftOfPullRequest } from './changes.ts'
import type { Gathered, Gathering } from './gather-commits.ts'
import { lookupFailure, type Lookups, withRemedy } from './lookups.ts'
import { readsPullRequests, type Source } from './texts.ts'

export async function gather(event: Event, decision: Acting, inputs: Gathering, look: Lookups): Promise<Gathered> {
  if (event.kind === 'pull_request' || event.kind === 'review') return changes([draftOfPullRequest(event.pull_request)])
  if (event.kind === 'merge_group') {
    if (!readsPullRequests(inputs.work_item_sources)) return changes([])
    const pull_request = await queued(event.number, look)
    const because = unconfirmable(decision.do, pull_request)
    if (because !== undefined) return { kind: 'nothing', in_range: false, because, is_told: false }
    return changes([draftOfPullRequest(pull_request)])
  }

  const commits = await import('./gather-commits.ts')
  return commits.gatherCommits(event, decision, inputs, look)
}

/** On a re-run the payload is as old as the first run: the pull request may have been mended, turned into a revert or closed since. */
export async function asOfNow(event: Event, sources: readonly Source[], look: Lookups): Promise<Event> {
  if (!('pull_request' in event)) return event
  const is_old = look.context.attempt > 1 && readsPullRequests(sources)
  const pull_request = is_old ? await afresh(event.pull_request, look) : event.pull_request
  look.know(pull_request)
  return { ...event, pull_request }
}

function changes(drafts: readonly Draft[]): Gathered {
  return { kind: 'changes', in_range: false, drafts }
}

async function queued(number: number, look: Lookups): Promise<ForgePullRequest> {
  const pull_request = await look.pullRequest(number)
  if (pull_request !== undefined) return pull_request
  throw new Failure(
    'no_such_pull_request',
    sentence(
      `There is no pull request #${number}, which the merge group names.`,
      `合并组指明的拉取请求 #${number} 不存在。`,
    ),
  )
}

async function afresh(pull_request: ForgePullRequest, look: Lookups): Promise<ForgePullRequest> {
  const { number } = pull_request
  const tell = (why: Sentence): void =>
    look.tell(
      'notice',
      sentence(
        `pull request #${number} could not be read afresh for this re-run, so its text is that of the first run: ${why.en}`,
        `本次重新运行未能重新读取拉取请求 #${number}，因此沿用首次运行时的文本：${why.zh}`,
      ),
    )
  try {
    const now = await (await look.forge()).pullRequest(number, look.call)
    if (now === undefined) tell(sentence('there is no such pull request', '没有这个拉取请求'))
    return now ?? pull_request
  } catch (error) {
    tell(withRemedy(lookupFailure(error, look)))
    return pull_request
  }
}

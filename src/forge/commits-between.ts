/** The commits that came between two commits. */
import { sentence } from '../sentence.ts'
import { type Errand, misshapen, tooFar } from './failures.ts'
import { MOST_COMMITS } from './merged-of.ts'
import { ComparisonReply } from './queries.ts'
import type { Requests } from './requests.ts'

/** GitHub's own maximum. */
const COMMITS_A_PAGE = 100

/**
 * What `head` holds and `base` does not, whichever way their histories run: nothing when an older commit is deployed again, and after a
 * force push only what is new. Undefined when GitHub can't compare them: `base` is gone, or has no history in common.
 */
export async function commitsBetween(
  base: string,
  head: string,
  requests: Requests,
  errand: Errand,
): Promise<readonly string[] | undefined> {
  if (base === head) return []
  const sought = sentence(
    `the commits between ${base.slice(0, 10)} and ${head.slice(0, 10)}`,
    `${base.slice(0, 10)} 与 ${head.slice(0, 10)} 之间的提交`,
  )
  const path = `/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}`
  const shas: string[] = []
  for (let page = 1; ; page += 1) {
    const query = { per_page: `${COMMITS_A_PAGE}`, page: `${page}` }
    const reply = await requests.find(path, query, ComparisonReply, { ...errand, sought })
    if (reply === undefined) return undefined
    const { total_commits, commits } = reply
    if (total_commits > MOST_COMMITS) throw tooFar(sought, tooMany(total_commits))
    shas.push(...commits.map(({ sha }) => sha))
    if (shas.length >= total_commits) return shas
    if (commits.length === 0) throw misshapen(`${shas.length} of ${total_commits} commits listed`, reply)
  }
}

function tooMany(count: number) {
  return sentence(`there are ${count}, the limit is ${MOST_COMMITS}`, `共 ${count} 个，上限为 ${MOST_COMMITS} 个`)
}

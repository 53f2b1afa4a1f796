/** All the commits of a push: an event lists some of them. */
import type { Push } from '../event/event.ts'
import type { ForgeCommit } from '../forge-port.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { lookupFailure, type Lookups, withRemedy } from './lookups.ts'
import { counted } from './missing.ts'

/** A payload that may be cut short is completed by a comparison. */
export async function wholePush(
  { before, after, commits, may_be_cut }: Push,
  default_branch: string | undefined,
  look: Lookups,
): Promise<readonly ForgeCommit[]> {
  const base = before ?? default_branch
  if (!may_be_cut || base === undefined) return commits
  try {
    const compared = await (await look.forge()).compare(base, after, look.call)
    if (compared !== undefined && compared.commits.length > 0) return compared.commits
    look.tell('warning', mayLack(commits.length, sentence('the commit before is gone', '推送前的提交已不存在')))
  } catch (error) {
    look.tell('warning', mayLack(commits.length, withRemedy(lookupFailure(error, look))))
  }
  return commits
}

function mayLack(count: number, why: Sentence): Sentence {
  return sentence(
    `the event lists ${counted(count, 'commit')}, perhaps not all that were pushed, and the others could not be read, so they are not counted: ${why.en}`,
    `事件只列出 ${count} 个提交，可能不完整，且未能读取其余提交，其余提交未计入：${why.zh}`,
  )
}

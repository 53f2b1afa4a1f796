/** What is said where what a revert takes back can't be read, or only in part, or is a release that a tool made. */
import { listOf, type Sentence, sentence, together } from '../sentence.ts'
import { nameOf, type Target } from './direction.ts'

/** How far reverts of reverts are followed, and how many changes are read for one revert. */
export const MOST_NESTED = 5
export const MOST_READ = 20

export const TOO_DEEP = sentence(
  `more than ${MOST_NESTED} reverts are nested in each other`,
  `嵌套的还原（revert）超过 ${MOST_NESTED} 层`,
)
export const TOO_MANY = sentence(
  `at most ${MOST_READ} changes are read for one revert`,
  `每个还原（revert）最多读取 ${MOST_READ} 个变更`,
)
export const NO_SUCH_PULL_REQUEST = sentence('there is no such pull request', '没有这个拉取请求')
export const NOT_MERGED = sentence('it is not merged', '该拉取请求尚未合并')
export const NO_SUCH_COMMIT = sentence('there is no such commit', '没有这个提交')

/** Named one by one. */
const MOST_NAMED = 3

export function unreadable(targets: readonly Target[], name: Sentence, why: Sentence): Sentence {
  const what = targets.slice(0, MOST_NAMED).map(nameOf)
  const more = targets.length - what.length
  const { en, zh } = listOf(what)
  const is_one = targets.length === 1
  return sentence(
    `${en}${more > 0 ? ` and ${more} more` : ''}, which ${name.en} reverts, could not be read, so items that only ${is_one ? 'it names' : 'they name'} are not counted: ${why.en}`,
    `无法读取${together(name.zh, '所还原的')}${zh}${more > 0 ? ` 等 ${targets.length} 个变更` : ''}，仅由${is_one ? '它' : '它们'}指明的工作项未计入：${why.zh}`,
  )
}

export function releaseTakenBack(release: Sentence, by: Sentence): Sentence {
  return sentence(
    `${release.en}, which ${by.en} reverts, is a release that a tool made: what it lists came with other changes and is not taken back`,
    `${together(by.zh, '所还原的')}${together(release.zh, '是由工具生成的发布')}：其中列出的工作项来自其他变更，不撤回`,
  )
}

export const MESSAGES = sentence('the messages of its commits', '其各提交的说明')
export const PULL_REQUEST = sentence('its pull request', '其所属的拉取请求')

export function partly(target: Target, by: Sentence, part: Sentence): (why: Sentence) => Sentence {
  const what = nameOf(target)
  return (why) =>
    sentence(
      `${what.en}, which ${by.en} reverts, could be read only in part: ${part.en} could not, so items that are named only there are not counted: ${why.en}`,
      `${together(by.zh, '所还原的')}${together(what.zh, '只读取了一部分')}：无法读取${part.zh}，仅在其中指明的工作项未计入：${why.zh}`,
    )
}

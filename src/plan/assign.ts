/** Changes and what they name -> what is asked of each item; where several name one, the last to be merged decides. */
import type { Decision } from '../event/decide.ts'
import type { Action } from '../domain.ts'
import type { Findings, Found } from '../find/find-references.ts'
import { type Sentence, sentence } from '../sentence.ts'
import type { Reference } from '../work-item/reference.ts'

/** What is asked of an item. `by`: `auto` chose it from event and job status, or the input `action` did. */
/** `takes_back`: a merged revert turned what was decided round. */
export type Errand =
  | { readonly do: Action; readonly by: 'auto' | 'input'; readonly takes_back?: true }
  | { readonly do: 'nothing'; readonly because: Sentence }

export interface Assignment {
  readonly reference: Reference
  readonly errand: Errand
}

/** What one change named. */
export interface Named {
  readonly findings: Pick<Findings, 'found' | 'unintroduced' | 'none'>
  readonly reverts: number
}

export type Acting = Exclude<Decision, { readonly do: 'nothing' }>

export function assign(changes: readonly Named[], decision: Acting): readonly Assignment[] {
  const named = changes.filter(({ findings }) => !findings.none)
  const moved = named.flatMap(({ findings, reverts }) =>
    findings.found.map((found) => [found, errandOf(decision, reverts)] as const),
  )
  const ids = new Set(moved.map(([{ reference }]) => reference.work_item_id))
  const idle = named
    .flatMap(({ findings }) => findings.unintroduced)
    .filter(({ reference }) => !ids.has(reference.work_item_id))
    .map((found) => [found, UNINTRODUCED] as const)
  return lastDecides([...moved, ...idle])
}

/** What the input names; the same item in two ways is one. `reverts`: of the pull request that the event is about. */
export function assignEach(references: readonly Reference[], decision: Acting, reverts = 0): readonly Assignment[] {
  return lastDecides(references.map((reference) => [{ reference }, errandOf(decision, reverts)]))
}

const UNINTRODUCED: Errand = {
  do: 'nothing',
  because: sentence('no word of work_item_keywords introduces it', '它前面没有 work_item_keywords 中的词语'),
}

/** A merged revert takes back what was confirmed; one that failed changes nothing that was there before. */
export function errandOf({ do: action, by }: Acting, reverts: number): Errand {
  const isRevert = reverts % 2 === 1
  if (!isRevert || (by === 'input' && action === 'rollback')) return { do: action, by }
  if (by === 'input') {
    return {
      do: 'nothing',
      because: sentence(
        'the pull request is a revert, and action is confirm',
        '该拉取请求是还原（revert），而 action 为 confirm',
      ),
    }
  }
  if (action === 'confirm') return { do: 'rollback', by, takes_back: true }
  return {
    do: 'nothing',
    because: sentence('the pull request is a revert that failed', '该拉取请求是还原（revert），且未成功'),
  }
}

/** What to say of the items that a merged revert takes back. */
export function takesBack(ids: readonly string[]): Sentence {
  return sentence(
    `a merged revert takes back what was confirmed, so ${ids.join(', ')} is rolled back`,
    `已合并的还原（revert）撤回先前的完成，因此回滚 ${ids.join('、')}`,
  )
}

/** In the order in which the items were named first, with all that is known of them. */
function lastDecides(all: readonly (readonly [Pick<Found, 'reference'>, Errand])[]): readonly Assignment[] {
  const assignments = new Map<string, Assignment>()
  for (const [{ reference }, errand] of all) {
    const before = assignments.get(reference.work_item_id)
    assignments.set(reference.work_item_id, { reference: { ...reference, ...before?.reference }, errand })
  }
  return [...assignments.values()]
}

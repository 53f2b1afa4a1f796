/** What the stage says where a name means no node, or several, and how it lists those that there are. */
import type { WorkflowNode } from '../domain.ts'
import { listOf, type Sentence, sentence } from '../sentence.ts'
import { asSeen, nearest } from '../text.ts'
import { STATUS } from './messages.ts'

export function noSuchNodeTitle(node_id: string): Sentence {
  return sentence(`no such node "${node_id}"`, `没有节点“${node_id}”`)
}

export function severalTitle(name: string): Sentence {
  return sentence(`several are called "${name}"`, `名称“${name}”不唯一`)
}

export function noSuchNode(node_id: string): Sentence {
  return sentence(`this work item's workflow has no node "${node_id}"`, `该工作项的流程中没有节点“${node_id}”`)
}

/** An answer that lists none says nothing of the name. */
export const NO_NODES = {
  kind: 'refused',
  title: sentence('no nodes are told', '未返回任何节点'),
  reason: sentence('Feishu Project lists no node of this work item', '飞书项目未返回该工作项的任何节点'),
  hint: sentence(
    'Open the work item as the user of user_key: if its workflow shows nodes there, run the job again; if it has none, no step can move it.',
    '请以 user_key 对应的用户打开该工作项：若能看到流程节点，请重新运行作业；若流程中没有节点，则任何步骤都无法流转该工作项。',
  ),
} as const

/** Every node, with what was perhaps meant first. */
export function nodesAre(nodes: readonly WorkflowNode[], wanted: string): Sentence {
  const { en, zh } = inFull(nodes, ({ state_key, id, name, status }) => {
    const { en, zh } = listOf(
      [name, STATUS[status]].filter((part) => part !== ''),
      'clauses',
    )
    const key = state_key || id
    return sentence(`${key} (${en})`, `${key}（${zh}）`)
  })
  const meant = meantBy(
    wanted,
    nodes.map(({ state_key, id, name }) => ({ name, key: state_key || id })),
  )
  return withMeant(meant, `Set node_id to one of: ${en}.`, `请将 node_id 设为以下之一：${zh}。`)
}

/** The name or key that was perhaps meant; none where several are called so: then each of them may be, and its key tells which. */
export function meantBy(
  wanted: string,
  all: readonly { readonly name: string; readonly key: string }[],
): string | undefined {
  if (all.some(({ name }) => asSeen(name) === asSeen(wanted))) return undefined
  return nearest(
    wanted,
    all.flatMap(({ name, key }) => [name, key]),
  )
}

export function withMeant(meant: string | undefined, en: string, zh: string): Sentence {
  if (meant === undefined) return sentence(en, zh)
  return sentence(`Did you mean "${meant}"? ${en}`, `是否想填“${meant}”？${zh}`)
}

/** No workflow that people use has more; a reply of 1 MiB may hold thousands. */
const MOST_LISTED = 100

export function inFull<T>(all: readonly T[], say: (one: T) => Sentence): Sentence {
  const more = all.length > MOST_LISTED ? [sentence(`… (${all.length})`, `…（共 ${all.length} 个）`)] : []
  return listOf([...all.slice(0, MOST_LISTED).map(say), ...more], 'entries')
}

export function severalNodes(name: string): Sentence {
  return sentence(
    `"${name}" is the name of several, so it is not known which is meant`,
    `名称“${name}”对应多个，无法确定所指`,
  )
}

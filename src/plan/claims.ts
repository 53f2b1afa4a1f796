/** What the mentions of an item say of where it is: each judged by itself, those outside the guards left out. Pure. */
import type { Mention } from '../find/task.ts'
import { listOf, type Sentence, sentence } from '../sentence.ts'
import type { Spaces } from './spaces.ts'
import { type KnownType, type TypesOfSpace, typesNamed } from './types.ts'

export interface Allowed {
  /** The first serves bare IDs. */
  readonly project_key: readonly string[]
  readonly work_item_type_key: readonly string[]
}

/** What the inputs allow, and what was learnt of it. */
export interface Guards {
  readonly allowed: Allowed
  readonly spaces: Spaces
  /** By the one word of each space that is spoken of and allowed. */
  readonly types: ReadonlyMap<string, TypesOfSpace>
}

/** What a mention inside the guards says of where its item is. */
export interface Claim {
  readonly types: TypesOfSpace
  /** Undefined: neither the mention nor the inputs tell. */
  readonly type: KnownType | undefined
  /** The mention itself told the type. */
  readonly type_is_told: boolean
  readonly url: string | undefined
}

export interface Outside {
  readonly because: Sentence
}

export function spaceOf({ reference }: Mention, { project_key }: Allowed): string {
  return reference.project_key ?? project_key[0] ?? ''
}

/** The mentions inside the guards, and their claims that differ. */
export interface Inside {
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}

/** Where no mention is inside the guards, why the first is not. */
export function claimsOf(mentions: readonly Mention[], guards: Guards): Inside | Outside {
  const judged = mentions.map((mention) => ({ mention, said: judge(mention, guards) }))
  const inside = judged.flatMap(({ mention, said }) => ('because' in said ? [] : [{ mention, said }]))
  const [outside] = judged.flatMap(({ said }) => ('because' in said ? [said] : []))
  if (inside.length === 0 && outside !== undefined) return outside
  return { mentions: inside.map(({ mention }) => mention), claims: mergeAlike(inside.map(({ said }) => said)) }
}

function judge(mention: Mention, guards: Guards): Claim | Outside {
  const { allowed, spaces } = guards
  const { work_item_type, url } = mention.reference
  const space = spaceOf(mention, allowed)
  const types = guards.types.get(spaces(space) ?? '')
  if (types === undefined) return outsideSpaces(space, allowed.project_key)
  if (work_item_type === undefined) return { types, type: onlyType(allowed, types), type_is_told: false, url }
  const [type] = typesNamed(work_item_type, types)
  if (type === undefined) return noSuchType(space, work_item_type)
  const may_be = allowed.work_item_type_key.flatMap((word) => typesNamed(word, types))
  const is_allowed = allowed.work_item_type_key.length === 0 || may_be.some((one) => one.type_key === type.type_key)
  if (!is_allowed) return outsideTypes(work_item_type, allowed.work_item_type_key)
  return { types, type, type_is_told: true, url }
}

/** The type that a bare ID is tried as: the one that is allowed. */
function onlyType({ work_item_type_key }: Allowed, types: TypesOfSpace): KnownType | undefined {
  const [only, ...more] =
    work_item_type_key.length === 1 ? work_item_type_key.flatMap((word) => typesNamed(word, types)) : []
  return more.length === 0 ? only : undefined
}

/** Those that say the same are one: told if any of them tells, with the page that one of them gave. */
function mergeAlike(claims: readonly Claim[]): readonly Claim[] {
  const isAlike = (one: Claim, other: Claim): boolean =>
    one.types === other.types && one.type?.type_key === other.type?.type_key
  return claims.flatMap((claim, index) => {
    if (claims.findIndex((other) => isAlike(other, claim)) !== index) return []
    const alike = claims.filter((other) => isAlike(other, claim))
    const url = alike.find((other) => other.url !== undefined)?.url
    return [{ ...claim, url, type_is_told: alike.some(({ type_is_told }) => type_is_told) }]
  })
}

function outsideSpaces(space: string, allowed: readonly string[]): Outside {
  return {
    because: sentence(
      `its space ${space} is not in project_key (${listOf(allowed).en})`,
      `其空间 ${space} 不在 project_key（${listOf(allowed).zh}）之内`,
    ),
  }
}

export function outsideTypes(type: string, allowed: readonly string[]): Outside {
  return {
    because: sentence(
      `its type ${type} is not in work_item_type_key (${listOf(allowed).en})`,
      `其类型 ${type} 不在 work_item_type_key（${listOf(allowed).zh}）之内`,
    ),
  }
}

function noSuchType(space: string, type: string): Outside {
  return {
    because: sentence(`the space ${space} has no work item type ${type}`, `空间 ${space} 中没有工作项类型 ${type}`),
  }
}

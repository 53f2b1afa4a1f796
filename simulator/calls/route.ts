/** What a call is to the simulator, and what it is given to serve a request. */
import type { Comment, Item, ItemType, Space, User } from '../model.ts'
import { refuse } from '../refusals.ts'
import type { Limit } from '../rate-limit.ts'
import { findSpace, type World } from '../world.ts'

export const CALLS = [
  'token',
  'operate',
  'workflow_query',
  'state_change',
  'required_info',
  'all_types',
  'work_item_query',
  'work_item_filter',
  'projects_detail',
  'user_query',
  'field_all',
  'comment_create',
  /** A path that the Open API does not have. */
  'unknown',
] as const
export type CallName = (typeof CALLS)[number]

/** A transition to keep; the server commits it, unless a fault says that it gets lost. */
export interface Write {
  readonly item: Item
  /** The node operated, or the state that was moved to. */
  readonly node: string
  readonly action: 'confirm' | 'rollback' | 'state_change'
  /** False: recorded, but others still have to confirm. */
  readonly moved: boolean
}

export interface Served {
  /** The members beside `err_code`, `err_msg` and `err`. */
  readonly reply: Readonly<Record<string, unknown>>
  readonly write?: Write
  readonly comment?: Comment
}

export interface Context {
  readonly world: World
  readonly now: number
  readonly params: Readonly<Record<string, string>>
  readonly body: unknown
  /** Whom the caller acts as; absent only where a call does not ask. */
  readonly user: User | undefined
  readonly acceptApiNames: boolean
  /** The item as a reader sees it, which may lag behind. */
  readonly shown: (item: Item) => Item
}

export interface Route {
  readonly call: CallName
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly writes?: true
  readonly withoutUser?: true
  /** Further limits than the general one. */
  readonly limits?: readonly Limit[]
  readonly serve: (context: Context) => Served
}

export function actingUser(context: Context): User {
  return context.user ?? refuse('user_key_absent')
}

/** A space that does not exist and one that the user is not in are the same to the vendor. */
export function spaceFor(context: Context, key: string): Space {
  const space = findSpace(context.world.spaces, key) ?? refuse('space_forbidden')
  const { user } = context
  if (user !== undefined && !space.members.includes(user.user_key)) refuse('space_forbidden')
  return space
}

/** Public notes disagree on whether an api_name passes for a type key; the strict reading is the default. */
export function findType(context: Context, space: Space, key: string): ItemType | undefined {
  return space.types.find((type) => type.type_key === key || (context.acceptApiNames && type.api_name === key))
}

/** The item that the path names: an ID under another type is not found, one of another space does not match. */
export function itemAt(context: Context): Item {
  const { project_key = '', type = '', id = '' } = context.params
  const space = spaceFor(context, project_key)
  const found = findType(context, space, type)
  if (found?.disabled === true) refuse('type_disabled')
  const item = context.world.items.get(id) ?? refuse('item_unknown')
  if (item.project_key !== space.project_key) refuse('space_mismatch')
  if (item.type_key !== found?.type_key) refuse('item_unknown')
  return item
}

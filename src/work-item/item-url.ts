/** The tracker's page addresses, both ways: an address somebody wrote -> the item it shows, and an item -> its address. */
import { isWorkItemId, type Reference } from './reference.ts'

/** Hosts (`host` or `host:port`, lower case) whose pages show items of one deployment: IDs are unique within it and nowhere else. */
export type ItemHosts = ReadonlySet<string>

/** Hosts that are known to serve the same deployment, a line each (the vendor's pages and its CLI use them side by side). */
const DEPLOYMENTS: readonly (readonly string[])[] = [
  ['project.feishu.cn'],
  ['meego.feishu.cn', 'meego.larkoffice.com'],
  ['project.larksuite.com', 'meegle.com'],
]

/** First segments that are the product's own pages, not spaces (open-api.md 6.2). */
const NOT_A_SPACE: ReadonlySet<string> = new Set(['b', 'inbox', 'list', 'open_api', 'openapp', 'teams', 'workbench'])

/** What stands in the place of a type on pages of a space that show no item. */
const NOT_A_TYPE: ReadonlySet<string> = new Set(['chart', 'chartdatascope', 'chartpenetrateV2', 'setting'])

/**
 * A library of templates that a type keeps: its entries have IDs and endpoints of their own (`work_item/resource/*`) and no workflow to
 * move, so their pages show no work item.
 */
const RESOURCE_TYPE = /^_.+_resource$/u

/** Spaces have ASCII names; a type may be called in any script. */
const SPACE = /^[\w.~-]+$/u
const TYPE = /^[\p{L}\p{M}\p{N}\w.~-]+$/u

/** Stands before the space in older addresses. */
const PREFIX = 'meego'
/** Under `meego/`, these are pages of a space of that name; anything else has `meego/` as a mere prefix. */
const PAGE_OF_MEEGO = /^(?:(?:story|issue|workObject)(?:View)?|homepage)$/u
/** Pages on which `storyId` or `issueId` in the query is not the item that the page shows (open-api.md 6.2). */
const OTHER_PAGE = /\/(?:create|detail|draft|setting|homepage\/edit|chart\/homepage)(?:\/|$)/u
const OLD_QUERY: ReadonlyMap<string, string> = new Map([
  ['storyId', 'story'],
  ['issueId', 'issue'],
])
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/u
const SCHEME = /^https?:\/\//iu

/** Whether a `host` or `host:port` is this very machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

/**
 * The hosts whose links mean items of the deployment that `base_url` names: its own, its sisters and `more`
 * (hosts, or addresses of which the host counts). A loopback address is the simulator, which stands for any deployment.
 */
export function itemHosts(base_url: string, more: readonly string[]): ItemHosts {
  const own = hostOf(base_url)
  const sisters = DEPLOYMENTS.filter((hosts) => isLoopback(own) || hosts.includes(own)).flat()
  return new Set([own, ...sisters, ...more.map(hostOf)])
}

/** The item that a page address shows, or undefined if it shows none or stands on another deployment. The scheme may be missing. */
export function parseItemUrl(text: string, hosts: ItemHosts): Reference | undefined {
  const url = toUrl(text)
  // Credentials in an address have no business in a report, where it would end up.
  if (url === undefined || !hosts.has(url.host) || url.username !== '' || url.password !== '') return undefined
  const path = segmentsOf(url)
  const place = path && (itemPage(path) ?? oldPage(path, url.search))
  return place && { ...place, url: url.href }
}

/** The address of an item's page. `work_item_type` is the type's api_name: the page does not open by its type key. */
export function itemUrl(
  base_url: string,
  item: { readonly project_key: string; readonly work_item_type: string; readonly work_item_id: string },
): string {
  const path = [item.project_key, item.work_item_type, 'detail', item.work_item_id].map(encodeURIComponent).join('/')
  return `${new URL(base_url).origin}/${path}`
}

type Place = Required<Omit<Reference, 'url'>>

/** The decoded segments of the path; undefined where one can't be decoded. */
function segmentsOf({ pathname }: URL): readonly string[] | undefined {
  try {
    return pathname
      .replace(/^\/|\/$/gu, '')
      .split('/')
      .map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** `{space}/{type}/detail/{id}`, perhaps below `meego`. */
function itemPage(path: readonly string[]): Place | undefined {
  const below = path.length === 5 && path[0] === PREFIX ? path.slice(1) : path
  const [project_key = '', work_item_type = '', detail, work_item_id = ''] = below
  if (below.length !== 4 || detail !== 'detail' || !isWorkItemId(work_item_id)) return undefined
  // `meego/teams/…`: what follows the prefix is no type, but a page of the product.
  if (project_key === PREFIX && NOT_A_SPACE.has(work_item_type)) return undefined
  return isSpace(project_key) && isType(work_item_type) ? { work_item_id, project_key, work_item_type } : undefined
}

/** Older pages: many a page of a space with the item in the query. */
function oldPage(path: readonly string[], search: string): Place | undefined {
  const project_key = spaceOf(path)
  if (project_key === undefined || OTHER_PAGE.test(`/${path.join('/')}`)) return undefined
  for (const [name, value] of new URLSearchParams(search)) {
    const work_item_type = OLD_QUERY.get(name)
    if (work_item_type !== undefined && isWorkItemId(value)) return { work_item_id: value, project_key, work_item_type }
  }
  return undefined
}

function spaceOf(path: readonly string[]): string | undefined {
  const [first = '', second] = path
  const is_prefix = first === PREFIX && second !== undefined && !PAGE_OF_MEEGO.test(second)
  const space = is_prefix ? second : first
  return isSpace(space) ? space : undefined
}

function isSpace(text: string): boolean {
  return SPACE.test(text) && !NOT_A_SPACE.has(text)
}

function isType(text: string): boolean {
  return TYPE.test(text) && !NOT_A_TYPE.has(text) && !RESOURCE_TYPE.test(text)
}

function hostOf(address: string): string {
  return toUrl(address)?.host ?? address.toLowerCase()
}

function toUrl(text: string): URL | undefined {
  // The parser would drop tabs and turn `\` into `/`, and so read an address that nobody sees.
  if (/[\s\\]/u.test(text)) return undefined
  if (SCHEME.test(text)) return URL.canParse(text) ? new URL(text) : undefined
  const address = `${isLoopback(text.replace(/[/?#].*$/u, '')) ? 'http' : 'https'}://${text}`
  return URL.canParse(address) ? new URL(address) : undefined
}

/** The tracker's page addresses, both ways: an address somebody wrote -> the item it shows, and an item -> its address. */
import { captured } from './captured.ts'
import { type Reference, WORK_ITEM_ID } from './reference.ts'

/** Hosts (`host` or `host:port`, lower case) whose pages show items of one deployment: IDs are unique within it and nowhere else. */
export type ItemHosts = ReadonlySet<string>

/** Hosts that are known to serve the same deployment, a line each (the vendor's pages and its CLI use them side by side). */
const DEPLOYMENTS: readonly (readonly string[])[] = [
  ['project.feishu.cn'],
  ['meego.feishu.cn', 'meego.larkoffice.com'],
  ['project.larksuite.com', 'meegle.com'],
]

/** First segments that are the product's own pages, not spaces. */
const NOT_A_SPACE: ReadonlySet<string> = new Set(['b', 'open_api', 'openapp', 'workbench'])

const SEGMENT = '[\\w.~-]+'
const ITEM_PAGE = new RegExp(
  `^/(?:meego/)?(?<space>${SEGMENT})/(?<type>${SEGMENT})/detail/(?<id>${WORK_ITEM_ID})/?$`,
  'u',
)
/** Older pages: any page of a space with the item in the query. `meego` is a prefix unless a page follows it at once. */
const OLD_PAGE = new RegExp(
  `^/(?:meego/(?!(?:story|issue|workObject)(?:View)?(?:/|$)|homepage))?(?<space>${SEGMENT})(?!.*/create(?:/|$))(?:/|$)`,
  'u',
)
const OLD_QUERY = new RegExp(`[?&](?<type>story|issue)Id=(?<id>${WORK_ITEM_ID})(?:&|$)`, 'u')
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
  const place = placeOf(url)
  return place === undefined || NOT_A_SPACE.has(place.project_key) ? undefined : { ...place, url: url.href }
}

/** The address of an item's page. `work_item_type` is the type's api_name: the page does not open by its type key. */
export function itemUrl(
  base_url: string,
  item: { readonly project_key: string; readonly work_item_type: string; readonly work_item_id: string },
): string {
  const path = [item.project_key, item.work_item_type, 'detail', item.work_item_id].map(encodeURIComponent).join('/')
  return `${new URL(base_url).origin}/${path}`
}

function placeOf({ pathname, search }: URL): Required<Omit<Reference, 'url'>> | undefined {
  const item = ITEM_PAGE.exec(pathname)
  if (item !== null) return placeIn(item, item)
  const page = OLD_PAGE.exec(pathname)
  const query = OLD_QUERY.exec(search)
  return page === null || query === null ? undefined : placeIn(page, query)
}

function placeIn(space: RegExpExecArray, item: RegExpExecArray): Required<Omit<Reference, 'url'>> {
  // Built-in types go by two names: `_userstory_resource` is `userstory`.
  const type = captured(item, 'type').replace(/^_(?<name>.+)_resource$/u, '$<name>')
  return { work_item_id: captured(item, 'id'), project_key: captured(space, 'space'), work_item_type: type }
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

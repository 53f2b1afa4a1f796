/** Where a forge's API is: from the two variables that the runner sets, and from nothing else; pure. */
import { Failure } from '../failure.ts'
import { sentence } from '../sentence.ts'

/** As the environment has them; undefined and empty mean the same. */
export interface Addresses {
  readonly api_url: string | undefined
  readonly graphql_url: string | undefined
}

export interface Endpoints {
  /** Without a slash at its end; undefined: not known, which GraphQL alone can do without. */
  readonly rest: string | undefined
  /** Undefined: this forge has none. */
  readonly graphql: string | undefined
  /** Whose REST API it is: Gitea and Forgejo serve `/api/v1`. */
  readonly flavour: 'github' | 'gitea'
  /** As sentences call it. */
  readonly name: string
}

/** GitHub's own addresses: what each says about the other one. */
const KNOWN: readonly { readonly rest: RegExp; readonly graphql: RegExp; readonly to: readonly [string, string] }[] = [
  {
    rest: /^(https:\/\/api\.github\.com)$/i,
    graphql: /^(https:\/\/api\.github\.com)\/graphql$/i,
    to: ['', '/graphql'],
  },
  { rest: /^(.+)\/api\/v3$/, graphql: /^(.+)\/api\/graphql$/, to: ['/api/v3', '/api/graphql'] },
]

/** Throws a Failure where neither is set, or one is no address. Whatever it derives is on a host that one of the two names. */
export function endpointsOf(addresses: Addresses): Endpoints {
  const rest = readAddress('GITHUB_API_URL', addresses.api_url)
  const graphql = readAddress('GITHUB_GRAPHQL_URL', addresses.graphql_url)
  const address = rest ?? graphql
  if (address === undefined) throw unset()
  return {
    rest: rest ?? derive(graphql ?? '', 'rest'),
    graphql: graphql ?? derive(rest ?? '', 'graphql'),
    flavour: /\/api\/v1$/.test(rest ?? '') ? 'gitea' : 'github',
    name: graphql === undefined && derive(rest ?? '', 'graphql') === undefined ? new URL(address).host : 'GitHub',
  }
}

function derive(from: string, wanted: 'rest' | 'graphql'): string | undefined {
  const given = wanted === 'rest' ? 'graphql' : 'rest'
  for (const known of KNOWN) {
    const [, host] = known[given].exec(from) ?? []
    if (host !== undefined) return `${host}${known.to[wanted === 'rest' ? 0 : 1]}`
  }
  return undefined
}

function readAddress(name: string, written = ''): string | undefined {
  const text = written.trim().replace(/\/+$/, '')
  if (text === '') return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    `${url.username}${url.password}${url.search}${url.hash}` === ''
  )
    return text
  throw new Failure(
    'forge_address',
    sentence(`The environment variable ${name} is not the address of an API`, `环境变量 ${name} 不是有效的 API 地址`),
    { remedy: sentence('Give it as https://host/path.', '请写成 https://主机/路径。') },
  )
}

function unset(): Failure {
  return new Failure(
    'forge_address',
    sentence(
      'A look-up is needed, and neither GITHUB_API_URL nor GITHUB_GRAPHQL_URL is set',
      '需要查询代码平台，但 GITHUB_API_URL 和 GITHUB_GRAPHQL_URL 均未设置',
    ),
    {
      remedy: sentence(
        'Set GITHUB_API_URL to the address of the API, or name the work items in the input work_item_id.',
        '请将 GITHUB_API_URL 设为 API 地址，或在输入 work_item_id 中指明工作项。',
      ),
    },
  )
}

/** `GITHUB_API_URL` is missing where only REST has the answer. */
export function noRest(): Failure {
  return new Failure(
    'forge_address',
    sentence(
      'A look-up by REST is needed, and GITHUB_API_URL is not set',
      '需要通过 REST 查询，但 GITHUB_API_URL 未设置',
    ),
    { remedy: sentence('Set GITHUB_API_URL to the address of the API.', '请将 GITHUB_API_URL 设为 API 地址。') },
  )
}

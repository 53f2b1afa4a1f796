/** The command `npm run simulator`: starts it, says how to use it, ends it on SIGINT or SIGTERM. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseJson } from './json.ts'
import type { Item } from './model.ts'
import { defaultSeed } from './seed.ts'
import { seedShape, type Seed } from './seed-shape.ts'
import { startSimulator, type Simulator } from './server.ts'

const USAGE = 'npm run simulator -- [--port 4470] [--seed seed.json]'

interface Arguments {
  readonly port: number
  readonly seed: Seed
}

function readArguments(): Arguments {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4470' }, seed: { type: 'string' } } })
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port takes a number from 0 to 65535, found ${JSON.stringify(values.port)}`)
  return { port, seed: values.seed === undefined ? defaultSeed : readSeed(values.seed) }
}

function readSeed(file: string): Seed {
  try {
    return seedShape(parseJson(readFileSync(file, 'utf8')), '')
  } catch (cause) {
    throw new Error(`--seed ${file}: ${reason(cause)}`, { cause })
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function introduce(simulator: Simulator, { plugins, users, spaces, items }: Seed): string {
  const { url } = simulator
  const lines = [
    `base_url       ${url}`,
    ...spaces.map((space) => `project_key    ${space.simple_name} (${space.project_key})`),
    ...plugins.map((plugin) => `plugin         ${plugin.plugin_id} / ${plugin.plugin_secret}`),
    ...users.map(
      (user) => `user_key       ${user.user_key} (${[user.email ?? [], user.status ?? []].flat().join(', ')})`,
    ),
    ...items.map(
      ({ id, type, name = '' }) => `work item      ${id} ${type.padEnd(9)} at ${present(simulator.item(id))}: ${name}`,
    ),
    'A fault for the next operate, for instance:',
    `  curl -X POST ${url}/_simulator/faults -d '{"fault":"transitioning","call":"operate","times":2}'`,
    `State and requests: ${url}/_simulator/state and /_simulator/requests; start over: POST ${url}/_simulator/reset`,
  ]
  return lines.join('\n')
}

function present({ flow }: Item): string {
  if (flow.kind === 'state') return flow.current
  return flow.nodes.find((node) => node.status === 2)?.id ?? 'its end'
}

async function start(): Promise<void> {
  const { port, seed } = readArguments()
  const simulator = await startSimulator({ port, seed })
  console.log(introduce(simulator, seed))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void simulator.close())
}

try {
  await start()
} catch (error) {
  console.error(`${reason(error)}\nUsage: ${USAGE}`)
  process.exitCode = 1
}

/** Opens the first connection while the code that will use it is still being read, then starts main (docs/decisions/start-up.md). */
import { readFileSync, statSync } from 'node:fs'
import { openEarlySocket } from './feishu/early-socket.ts'
import { firstConnection } from './first-connection.ts'

/** Bytes of an event that are read in 2 ms; a larger one is left to main. */
const READ_AT_ONCE = 262_144

export async function start(): Promise<void> {
  // The bundle asks it for all that is loaded later; Node.js has it since 22.3 only.
  if (!Object.hasOwn(process, 'getBuiltinModule')) {
    const { default: Module } = await import('node:module')
    Object.assign(process, { getBuiltinModule: Module.createRequire(import.meta.filename) })
  }
  const { env } = process
  const origin = firstConnection(env, () => readSmall(env['GITHUB_EVENT_PATH'] ?? ''))
  const early = origin === undefined ? undefined : openEarlySocket(origin, '')
  // Node.js connects, and takes a handshake its next step, only where it has a turn: to begin, and once the rest is loaded.
  if (early !== undefined) await new Promise(setImmediate)
  const { main } = await import('./main.ts')
  if (early !== undefined) await new Promise(setImmediate)
  await main(early)
}

/** A byte order mark is no JSON, and so left to main too. */
function readSmall(path: string): unknown {
  return statSync(path).size > READ_AT_ONCE ? undefined : JSON.parse(readFileSync(path, 'utf8'))
}

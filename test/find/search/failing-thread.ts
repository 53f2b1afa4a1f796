/** A thread that fails as its text tells it to, and searches nothing: for what the one who waits for it makes of that. */
import { SocketAddress } from 'node:net'
import { parentPort } from 'node:worker_threads'
import type { Job, Report } from '../../../src/find/search/worker.ts'
import { NOTHING } from '../../../src/find/search/searched.ts'

const FAILURES: Readonly<Record<string, () => void>> = {
  throws: () => {
    throw new Error('a fault')
  },
  rejects: () => void Promise.reject(new Error('a fault')),
  ends: () => process.exit(0),
  waits: () => undefined,
  'waits without turns': () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  'says what stands so far': () => report({ kind: 'so_far', searched: { ...NOTHING, none: true } }),
  'says what nobody can read': () => parentPort?.postMessage(unreadable()),
  'takes all memory': () => {
    const all: string[][] = []
    for (;;) all.push(Array.from({ length: 10_000 }, (_, index) => `${index}`))
  },
}

/** Something that can be sent and not be received. */
function unreadable(): unknown {
  const address = new SocketAddress({})
  const clone = Object.getOwnPropertySymbols(SocketAddress.prototype).find(
    ({ description }) => description === 'messaging_clone_symbol',
  )
  if (clone === undefined) throw new Error('Node.js has another way to send an address')
  return Object.defineProperty(address, clone, { value: () => ({ data: {}, deserializeInfo: 'net:Nothing' }) })
}

function report(message: Report): void {
  parentPort?.postMessage(message)
}

parentPort?.on('message', ({ text }: Job) => {
  const fail = FAILURES[text.text.trim()]
  if (fail === undefined) report({ kind: 'done', searched: { ...NOTHING, none: true } })
  else fail()
})
report({ kind: 'ready' })

/** A thread of its own for texts that may take long: it can be stopped in its midst, and what it was at is given up, nothing else. */
import { join } from 'node:path'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { NOTHING, type Rules, type Searched, type SearchText } from './searched.ts'
import type { Job, Report } from './worker.ts'

export interface Means {
  /** The CPU time that this process has used, in ms: unlike a clock it stands still while other processes keep the machine busy. */
  readonly cpu: () => number
  /** How much of it one text is given, before the pattern and then again for the pattern; ordinary ones take a hundredth. */
  readonly budget: (text: SearchText) => number
  /** After so many looks during which next to none was used, the thread waits for nothing. Looks: a machine that sleeps has none. */
  readonly patience: number
  readonly file: string
  readonly limits: ResourceLimits
}

/** How often is looked at the CPU time. */
const LOOK_MS = 25
/** Looking itself takes half of it. */
const IDLE_MS_PER_LOOK = 0.25
/** After so many the pattern, or the text, is at fault: what comes behind, the longer texts, is given up without being tried. */
const MOST_GIVEN_UP = 10

const MEANS: Means = {
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  // Our own searches are linear and take at most 0.008 ms a character.
  budget: ({ text }) => 1000 + text.length * 0.015,
  patience: 800,
  // The bundle has the worker beside its entry (scripts/bundle.ts).
  file: join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? 'worker.ts' : 'search-worker.js'),
  limits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
}

/** Rejects with the signal's reason as soon as it is aborted. The results come in the order of the texts. */
export async function searchInThread(
  texts: readonly SearchText[],
  rules: Rules,
  signal: AbortSignal,
  means: Partial<Means> = {},
): Promise<readonly Searched[]> {
  const results: Searched[] = texts.map(() => ({ ...NOTHING, not_searched: 'text' }))
  // The short ones first: what somebody else's long text may cost is no cost of theirs.
  const queue = texts
    .map((text, index) => ({ text, index }))
    .toSorted((a, b) => a.text.text.length - b.text.text.length)
  for (let given_up = 0; queue.length > 0 && given_up < MOST_GIVEN_UP; given_up++) {
    signal.throwIfAborted()
    const end = await oneThread(queue, results, rules, signal, { ...MEANS, ...means })
    if (end === 'useless') break
  }
  return results
}

interface Queued {
  readonly text: SearchText
  readonly index: number
}

/** `over`: the queue is empty, or one text was given up. `useless`: it did not start or did not go on, which is no text's fault. */
type End = 'over' | 'useless'

/** Takes texts from the queue until it is empty or one has to be given up: that one is taken too. */
async function oneThread(
  queue: Queued[],
  results: Searched[],
  rules: Rules,
  signal: AbortSignal,
  means: Means,
): Promise<End> {
  const worker = start(means)
  if (worker === undefined) return 'useless'
  const { cpu, budget, patience } = means
  const { promise, resolve, reject } = Promise.withResolvers<End>()
  let present: Queued | undefined
  let until = Infinity
  const next = (): void => {
    present = queue.shift()
    if (present === undefined) return resolve('over')
    until = cpu() + budget(present.text)
    worker.postMessage({ text: present.text, rules } satisfies Job)
  }
  worker.on('message', (report: Report) => {
    if (report.kind !== 'ready' && present !== undefined) {
      results[present.index] = report.searched
      if (report.kind === 'so_far') until = cpu() + budget(present.text)
    }
    if (report.kind !== 'so_far') next()
  })
  // Out of memory, a fault of our own, an answer that can't be read: what it was at is given up, as the result says already.
  const onEnd = (): void => resolve(present === undefined ? 'useless' : 'over')
  for (const event of ['error', 'messageerror', 'exit']) worker.on(event, onEnd)
  const onAbort = (): void => reject(signal.reason)
  signal.addEventListener('abort', onAbort)
  const isIdle = idleness(cpu, patience)
  const watch = setInterval(() => {
    if (cpu() > until) resolve('over')
    else if (isIdle()) resolve('useless')
  }, LOOK_MS)
  try {
    return await promise
  } finally {
    clearInterval(watch)
    signal.removeEventListener('abort', onAbort)
    await worker.terminate()
  }
}

/** Undefined where the system gives no thread. */
function start({ file, limits }: Means): Worker | undefined {
  try {
    // Nothing of the environment is needed there, and a stranger's text is.
    return new Worker(file, { env: {}, execArgv: [], resourceLimits: limits })
  } catch {
    return undefined
  }
}

/** To be asked at each look. */
function idleness(cpu: Means['cpu'], patience: number): () => boolean {
  let looks = 0
  let used = cpu()
  return () => {
    if (++looks < patience) return false
    const before = used
    used = cpu()
    looks = 0
    return used - before < patience * IDLE_MS_PER_LOOK
  }
}

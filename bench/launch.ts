/** Starts a program as the runner starts a step, and tells how long it took or how much memory. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { readOutputs, stepEnvironment, type StepOptions } from '../harness/run-action.ts'

/** One at a time: looking at the memory takes time. */
export type Measured = 'time' | 'memory'

export interface Launched {
  /** From the moment it runs until it is gone. */
  readonly milliseconds: number
  /** Of them, those after its last output. */
  readonly ending: number
  /** The most it held at once; 0 unless that is what is measured. */
  readonly peak_bytes: number
  readonly exit_code: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly output: string
}

const PEAK_MEMORY = join(import.meta.dirname, 'peak-memory.cjs')

/** `args`: what Node.js is started with. */
export async function launch(args: readonly string[], step: StepOptions, measured: Measured): Promise<Launched> {
  const temp = mkdtempSync(join(tmpdir(), 'bench-'))
  const env = stepEnvironment(step, temp)
  const before = measured === 'memory' ? ['--require', PEAK_MEMORY] : []

  const child = spawn(process.execPath, [...before, ...args], {
    cwd: temp,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  // Making a process copies the page tables of its parent: 4 ms of the bench's own weight, which would flatter every ratio.
  const started = performance.now()
  let spoke = started
  const exited = once(child, 'exit').then(() => {
    const now = performance.now()
    return { milliseconds: now - started, ending: now - spoke }
  })
  // As `stdio` says; the last is written by `peak-memory.cjs`.
  const [stdout, stderr, peak] = child.stdio.slice(1) as [Readable, Readable, Readable]
  for (const stream of [stdout, stderr]) stream.on('data', () => (spoke = performance.now()))
  const [times, log, errors, kibibytes] = await Promise.all([exited, text(stdout), text(stderr), text(peak)])

  const outputs = readOutputs(readFileSync(join(temp, 'output'), 'utf8'))
  rmSync(temp, { recursive: true })
  const peak_bytes = Number(kibibytes) * 1024
  return { ...times, peak_bytes, exit_code: child.exitCode, outputs, output: `${log}${errors}` }
}

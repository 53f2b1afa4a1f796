/**
 * Before the tests, and before each further run while they are watched: builds what runs in a thread of its own, as the bundle has it, from the
 * sources as they are now. From the sources themselves each thread would read and translate all of them again.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundleThread } from '../scripts/bundle.ts'

const SOURCES = [
  ['search_worker', 'src/find/search/worker.ts'],
  ['failing_thread', 'test/find/search/failing-thread.ts'],
] as const

declare module 'vitest' {
  /** Paths. */
  interface ProvidedContext {
    readonly search_worker: string
    readonly failing_thread: string
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'threads-'))
  const build = async (): Promise<void> => {
    for (const [name, source] of SOURCES) {
      const file = join(folder, `${name}.js`)
      writeFileSync(file, (await bundleThread(source)).code)
      project.provide(name, file)
    }
  }
  await build()
  project.onTestsRerun(build)
  return () => rmSync(folder, { recursive: true, force: true })
}

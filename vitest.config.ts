/** `npm test`: what is pure in one group, what starts a process or a server in another. */
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Tests that start the committed bundle, another program or a server. */
const WITH_PROCESSES = [
  'test/bundle.test.ts',
  'test/docs.test.ts',
  'test/troubleshooting.test.ts',
  'test/{dist,faults,harness,simulator,step,workflows}/**/*.test.ts',
]

/** Those that take longest, most of it waiting: begun last, each would be waited for alone. */
const FIRST = [
  'test/dist/hostile',
  'test/dist/server-word',
  'test/troubleshooting',
  'test/find/search/hostile',
  'test/operate/exploration',
  'test/find/search/thread',
].map((name) => `/${name}.test.ts`)

/** The others as Vitest has them: the slowest of last time first, or the largest where nothing is known. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = FIRST.findIndex((name) => moduleId.endsWith(name))
      return found === -1 ? FIRST.length : found
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // The scripts and the simulator that tests start as programs are translated once and kept, by their content. The bundle starts as a runner starts it: without.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'node') },
    globalSetup: ['harness/built-threads.ts'],
    alias: [{ find: /^\.\/thread\.ts$/, replacement: join(import.meta.dirname, 'harness', 'built-thread.ts') }],
    // As many as a hosted runner has processors, and twice those of a small machine: half of the files wait for a process or a pause most of the time.
    maxWorkers: 4,
    // Nothing here measures time: the limit only ends what hangs, and a machine may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // For `npm run test:coverage`: what the pure tests reach today, rounded down. What only the bundle runs (main.ts, the worker) counts as not reached.
    coverage: {
      include: ['src/**'],
      reporter: ['text-summary', 'text'],
      thresholds: { statements: 94, branches: 90, functions: 94, lines: 94 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'processes',
          include: WITH_PROCESSES,
          sequence: { groupOrder: 0 },
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: WITH_PROCESSES,
          sequence: { groupOrder: 0 },
          isolate: false,
        },
      },
    ],
  },
})

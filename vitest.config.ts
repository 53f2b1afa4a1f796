/** `npm test`: what is pure in one group, what starts a process or a server in another. */
import { defineConfig } from 'vitest/config'

/** Tests that start the committed bundle, another program or a server. */
const WITH_PROCESSES = [
  'test/bundle.test.ts',
  'test/docs.test.ts',
  'test/troubleshooting.test.ts',
  'test/{dist,faults,harness,simulator,workflows}/**/*.test.ts',
]

export default defineConfig({
  test: {
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
          // Most of the time these wait for a process of their own: the longest first, or they would be waited for last.
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

/**
 * The tests that judge mutants, for `npm run test:mutation` only: those of the rooms that are changed, so that a mutant can't be hidden by what runs
 * around it, and the story, which is all of them in a row; those of every pure room where something below them is.
 */
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const ROOMS = ['event', 'feishu', 'find', 'forge', 'inputs', 'operate', 'plan', 'report', 'work-item']

/** Paths below the root, one a line: set by `scripts/mutation.ts`. */
const mutated = (process.env['MUTATED'] ?? '').split('\n')
const own = ROOMS.filter((room) => mutated.some((path) => path.split('/')[1] === room))
const rooms = mutated.every((path) => own.includes(path.split('/')[1] ?? '')) ? own : ROOMS

export default defineConfig({
  test: {
    include: [...rooms.map((room) => `test/${room}/**/*.test.ts`), 'test/story/*.test.ts'],
    // Hostile texts and the exploration of every path take long, and tell little of a single line.
    exclude: ['test/**/hostile.test.ts', 'test/operate/exploration.test.ts'],
    // What is loaded late would be loaded within one test, and what it makes while it is loaded would be judged by that test alone.
    setupFiles: ['harness/whole-rooms.ts'],
    // A mutant is one run: what the files share is loaded once in it.
    isolate: false,
    globalSetup: ['harness/built-threads.ts'],
    alias: [
      { find: /^\.\/thread\.ts$/, replacement: join(import.meta.dirname, 'harness', 'built-thread.ts') },
      { find: /^fast-check$/, replacement: join(import.meta.dirname, 'harness', 'hurried-fast-check.ts') },
    ],
    testTimeout: 120_000,
  },
})

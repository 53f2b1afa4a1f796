/** For `npm run test:mutation`: loads every pure room before the tests, chunks of the bundle that come late included. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { visibleText } from '../src/find/search/visible-text.ts'

const ROOT = join(import.meta.dirname, '..')

/** What a thread runs begins as soon as it is loaded. */
const THREAD = 'src/find/search/worker.ts'

for (const file of globSync('src/{event,find,inputs,operate,plan,report,work-item}/**/*.ts', { cwd: ROOT }))
  if (file !== THREAD) await import(join(ROOT, file))

// And makes what is made once and kept: it would be judged by the one test that happens to make it.
visibleText('')

/** For `npm run test:mutation`: loads every pure room before the tests, chunks of the bundle that come late included. */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { findAddresses } from '../src/find/search/addresses.ts'
import { findForms, findNone } from '../src/find/search/forms.ts'
import { visibleText } from '../src/find/search/visible-text.ts'
import { itemHosts } from '../src/work-item/item-url.ts'

const ROOT = join(import.meta.dirname, '..')

/** What a thread runs begins as soon as it is loaded. */
const THREAD = 'src/find/search/worker.ts'

for (const file of globSync('src/{event,find,inputs,operate,plan,report,work-item}/**/*.ts', { cwd: ROOT }))
  if (file !== THREAD) await import(join(ROOT, file))

// And makes what is made once and kept: it would be judged by the one test that happens to make it.
visibleText('')
for (const text of ['http://a.example m-12345', 'http://н.example m-12345']) {
  findAddresses(text, itemHosts('https://project.feishu.cn', []))
  findForms(text)
  findNone(text)
}

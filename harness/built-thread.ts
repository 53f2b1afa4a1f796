/** Stands for `src/find/search/thread.ts` in the tests: the same, but that its thread is started from what was built of it (`built-threads.ts`). */
import { inject } from 'vitest'
import { searchInThread as search } from '../src/find/search/thread.ts'

export const searchInThread: typeof search = (texts, rules, signal, means) =>
  search(texts, rules, signal, { file: inject('search_worker'), ...means })

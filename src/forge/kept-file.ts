/** A file for later steps of the same job: new, and readable by the job's user alone where the system knows such a thing. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from '../ports.ts'

export function keepFile(folder: string | undefined, text: string): Kept {
  if (folder === undefined || folder === '') return { kind: 'no_place' }
  try {
    const path = join(mkdtempSync(join(folder, 'feishu-project-')), 'results.json')
    writeFileSync(path, text, { flag: 'wx', mode: 0o600 })
    return { kind: 'kept', path }
  } catch (error) {
    return { kind: 'failed', because: error instanceof Error ? error.message : String(error) }
  }
}

/** Work that somebody else's text or pattern could drag out, and the end of our patience with it. */

/**
 * Runs synchronous work, and stops it in its midst after `patience_ms`: V8 looks for that in loops and in backtracking
 * regular expressions alike. Whatever the work had noted down by then stands.
 */
export async function runBounded(work: () => void, patience_ms: number): Promise<void> {
  const { runInNewContext } = await import('node:vm')
  try {
    runInNewContext('work()', { work }, { timeout: patience_ms })
  } catch (error) {
    if (!isOverTime(error)) throw error
  }
}

/** The error may come from the other realm, and then it is no instance of our `Error`. */
function isOverTime(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

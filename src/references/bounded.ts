/** Work that somebody else's text or pattern could drag out, and the end of our patience with it. */

/** The contract gives a text one second; what is left of it is for our own searches, which are linear. */
const PATIENCE_MS = 900

/**
 * Runs synchronous work, and stops it in its midst when its time is over: V8 looks for that in loops and in backtracking
 * regular expressions alike. Whatever the work had noted down by then stands.
 */
export async function runBounded(work: () => void): Promise<void> {
  const { runInNewContext } = await import('node:vm')
  try {
    runInNewContext('work()', { work }, { timeout: PATIENCE_MS })
  } catch (error) {
    if (!isOverTime(error)) throw error
  }
}

/** The error comes from the other realm: it is no instance of our `Error`. */
function isOverTime(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/** What standard output could not take: its reader has gone (`| head -1`), or what it leads to is full. */

/** Nobody wants to read on; elsewhere than on Linux such an end may have other names. */
const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])

/**
 * Keeps the process at its work: without a listener the first such error would end it, perhaps in the midst of a write. `onLost` is told once of
 * what somebody may have wanted to read.
 */
export function outlivePrinting(stream: NodeJS.WritableStream, onLost: (because: string) => void): void {
  let is_told = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (is_told || READER_GONE.has(error.code ?? '')) return
    is_told = true
    onLost(error.message)
  })
}

/** The Runner's far side: workflow commands and files by @actions/core. */
// By their files: the package's index also loads an HTTP client for OIDC and a process runner, 35 ms that this step has no use for
// (docs/decisions/start-up.md). The version is pinned, and the tests of the bundle hold what these do.
import { issueCommand } from '../../node_modules/@actions/core/lib/command.js'
import { issueFileCommand, prepareKeyValueMessage } from '../../node_modules/@actions/core/lib/file-command.js'
import type { Annotation, LogLine, Runner } from '../ports.ts'

export class ActionsRunner implements Runner {
  readonly #verbose: boolean

  /** `verbose`: the user turned on debug logging (`RUNNER_DEBUG=1`). */
  constructor(verbose: boolean) {
    this.#verbose = verbose
  }

  mask(secret: string): void {
    issueCommand('add-mask', {}, secret)
  }

  log({ level, text }: LogLine): void {
    if (level === 'info') process.stdout.write(`${harmless(text)}\n`)
    else if (this.#verbose) issueCommand('debug', {}, text)
  }

  group(title: string, lines: readonly LogLine[]): void {
    issueCommand('group', {}, title)
    for (const line of lines) this.log(line)
    issueCommand('endgroup', {}, '')
  }

  annotate({ level, title, message }: Annotation): void {
    issueCommand(level, { title }, message)
  }

  setOutput(name: string, value: string): void {
    try {
      issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
    } catch (error) {
      this.log({ level: 'info', text: `output ${name}=${value} (${String(error)})` })
    }
  }

  writeSummary(markdown: string): Promise<void> {
    try {
      // A file command like the others; the package's builder of summaries would load node:fs/promises.
      issueFileCommand('STEP_SUMMARY', markdown)
    } catch (error) {
      this.log({ level: 'info', text: `The job summary could not be written: ${String(error)}` })
    }
    return Promise.resolve()
  }

  fail(): void {
    process.exitCode = 1
  }
}

/** The runner takes `::` at the start of a line, and `##[` anywhere in it, for a command (actions/runner, ActionCommand.cs). */
function harmless(text: string): string {
  const line = text.replace(/[\r\n\u2028\u2029\u0085]+/g, ' ').replaceAll('##[', '## [')
  return /^\s*::/.test(line) ? line.replace('::', ': :') : line
}

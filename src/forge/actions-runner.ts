/** The Runner's far side: workflow commands and files by @actions/core. */
import * as core from '@actions/core'
import type { Annotation, LogLine, Runner } from '../ports.ts'

export class ActionsRunner implements Runner {
  readonly #verbose: boolean

  /** `verbose`: the user turned on debug logging (`RUNNER_DEBUG=1`). */
  constructor(verbose: boolean) {
    this.#verbose = verbose
  }

  mask(secret: string): void {
    core.setSecret(secret)
  }

  log({ level, text }: LogLine): void {
    if (level === 'info') process.stdout.write(`${harmless(text)}\n`)
    else if (this.#verbose) core.debug(text)
  }

  group(title: string, lines: readonly LogLine[]): void {
    core.startGroup(title)
    for (const line of lines) this.log(line)
    core.endGroup()
  }

  annotate({ level, title, message }: Annotation): void {
    core[level](message, { title })
  }

  setOutput(name: string, value: string): void {
    try {
      core.setOutput(name, value)
    } catch (error) {
      this.log({ level: 'info', text: `output ${name}=${value} (${String(error)})` })
    }
  }

  async writeSummary(markdown: string): Promise<void> {
    try {
      await core.summary.addRaw(markdown).write()
    } catch (error) {
      this.log({ level: 'info', text: `The job summary could not be written: ${String(error)}` })
    }
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

/** The Runner port of GitHub Actions, Gitea and Forgejo: workflow commands and files, by @actions/core. */
import * as core from '@actions/core'
import type { Annotation, LogLine, Runner, Written } from '../ports.ts'
import { oneLine, plainLines } from '../text.ts'
import { keepFile } from './kept-file.ts'
import { harmless } from './log-line.ts'
import { outlivePrinting } from './lost-print.ts'

export interface ActionsRunnerOptions {
  /** The user turned on debug logging (`RUNNER_DEBUG=1`). */
  readonly verbose: boolean
  /** `GITHUB_OUTPUT` is set. Without it the package prints the outputs as a command that runners no longer take. */
  readonly has_output_file: boolean
  /** `RUNNER_TEMP`, which the runner empties before and after each job. */
  readonly temporary_folder: string | undefined
}

export function openActionsRunner({ verbose, has_output_file, temporary_folder }: ActionsRunnerOptions): Runner {
  // Outputs and summary have files of their own.
  outlivePrinting(process.stdout, () => undefined)
  const log = ({ level, text }: LogLine): void => {
    if (level === 'info') core.info(harmless(text))
    else if (verbose) core.debug(oneLine(text))
  }
  return {
    mask: (secret) => core.setSecret(secret),
    log,
    group: (title, lines) => {
      core.startGroup(oneLine(title))
      for (const line of lines) log(line)
      core.endGroup()
    },
    annotate: ({ level, title, message }: Annotation) =>
      ANNOTATE[level](plainLines(message), { title: oneLine(title) }),
    setOutput: (name, value) =>
      has_output_file
        ? tryTo(() => core.setOutput(name, value))
        : { kind: 'failed', because: 'GITHUB_OUTPUT is not set' },
    keepFile: (text) => keepFile(temporary_folder, text),
    writeSummary: async (markdown) => {
      try {
        await core.summary.addRaw(markdown).write()
      } catch (error) {
        log({ level: 'info', text: `The job summary could not be written: ${messageOf(error)}` })
      }
    },
    fail: () => {
      process.exitCode = 1
    },
  }
}

const ANNOTATE = {
  notice: core.notice,
  warning: core.warning,
  error: core.error,
} as const satisfies Readonly<Record<Annotation['level'], unknown>>

function tryTo(write: () => void): Written {
  try {
    write()
    return { kind: 'written' }
  } catch (error) {
    return { kind: 'failed', because: messageOf(error) }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The Runner port outside GitHub Actions: plain lines on standard output, no workflow command, no file but the one for results. */
import type { Runner } from '../ports.ts'
import { keepFile } from './kept-file.ts'
import { harmless } from './log-line.ts'
import { outlivePrinting } from './lost-print.ts'

export interface PlainRunnerOptions {
  /** `RUNNER_DEBUG=1`. */
  readonly verbose: boolean
  /** `RUNNER_TEMP`, should there be one. */
  readonly temporary_folder: string | undefined
}

export function openPlainRunner({ verbose, temporary_folder }: PlainRunnerOptions): Runner {
  const fail = (): void => {
    process.exitCode = 1
  }
  // Here the outputs are lines like the rest, and later steps decide by them.
  outlivePrinting(process.stdout, (because) => {
    fail()
    console.error(`The report could not be printed, outputs included: ${because}. What was moved stays moved.`)
  })
  const print = (text: string): void => void process.stdout.write(`${harmless(text)}\n`)
  const log: Runner['log'] = ({ level, text }) => {
    if (level === 'info' || verbose) print(text)
  }
  return {
    // A command that masks would print the secret in clear where nobody takes it for one.
    mask: () => undefined,
    log,
    group: (title, lines) => {
      print(title)
      for (const line of lines) log(line)
    },
    annotate: ({ level, title, message }) => print(`${level}: ${title}: ${message}`),
    setOutput: (name, value) => {
      print(`${name}=${value}`)
      return { kind: 'written' }
    },
    keepFile: (text) => keepFile(temporary_folder, text),
    writeSummary: () => Promise.resolve(),
    fail,
  }
}

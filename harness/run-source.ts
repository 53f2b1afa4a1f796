/** A step as `run-action.ts` has it, in this process: the sources from `main.ts` on, with the real client on real sockets. Only the bundle, the process and the printing are missing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepFile } from '../src/forge/kept-file.ts'
import { harmless } from '../src/forge/log-line.ts'
import { step } from '../src/main.ts'
import type { LogLine, Runner } from '../src/ports.ts'
import { oneLine, plainLines } from '../src/text.ts'
import { type StepOptions, type StepResult, stepEnvironment } from './run-action.ts'
import { readStepLog } from './workflow-commands.ts'

export async function runSource(options: StepOptions): Promise<StepResult> {
  const temp = mkdtempSync(join(tmpdir(), 'step-'))
  try {
    const told = recordingRunner(temp)
    await step(stepEnvironment(options, temp), told.runner, new AbortController().signal)
    return told.result()
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** Prints what the runner would read as a command, so that it is read as the runner reads it. */
function recordingRunner(temp: string): { readonly runner: Runner; readonly result: () => StepResult } {
  const printed: string[] = []
  const outputs: Record<string, string> = {}
  let summary = ''
  let exit_code = 0
  const log = ({ level, text }: LogLine): void => {
    if (level === 'info') printed.push(harmless(text))
  }
  const runner: Runner = {
    mask: (secret) => void printed.push(`::add-mask::${escaped(secret)}`),
    log,
    group: (title, lines) => {
      printed.push(`::group::${escaped(oneLine(title))}`)
      lines.forEach(log)
      printed.push('::endgroup::')
    },
    annotate: ({ level, title, message }) => {
      const property = escaped(oneLine(title)).replaceAll(':', '%3A').replaceAll(',', '%2C')
      printed.push(`::${level} title=${property}::${escaped(plainLines(message))}`)
    },
    setOutput: (name, value) => {
      outputs[name] = value
      return { kind: 'written' }
    },
    keepFile: (text) => keepFile(temp, text),
    writeSummary: (markdown) => {
      summary += markdown
      return Promise.resolve()
    },
    fail: () => {
      exit_code = 1
    },
  }
  const result = (): StepResult => {
    const output = printed.map((line) => `${line}\n`).join('')
    return { ...readStepLog(output, false), exit_code, output, outputs, summary }
  }
  return { runner, result }
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** What the adapters of the runner print and write: commands that GitHub takes, plain lines elsewhere, and no stranger's command anywhere. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readStepLog } from '../../harness/workflow-commands.ts'
import { openActionsRunner } from '../../src/forge/actions-runner.ts'
import { openPlainRunner } from '../../src/forge/plain-runner.ts'
import type { Runner } from '../../src/ports.ts'
import { HOSTILE } from './step-results.ts'

let folder = ''
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-'))
  printed = ''
  // A process has one runner; here it has many.
  vi.spyOn(process.stdout, 'on').mockReturnThis()
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const actions = (more: { verbose?: boolean; has_output_file?: boolean } = {}): Runner =>
  openActionsRunner({ verbose: false, has_output_file: true, temporary_folder: folder, ...more })
const plain = (temporary_folder: string | undefined, verbose = false): Runner =>
  openPlainRunner({ verbose, temporary_folder })

describe('in GitHub Actions', () => {
  it.each(HOSTILE)('%s is no command and no deception in the log', (_, text) => {
    const runner = actions({ verbose: true })
    runner.log({ level: 'info', text })
    runner.log({ level: 'debug', text })
    runner.group(text, [{ level: 'info', text }])
    const { commands } = readStepLog(printed, true)
    expect(commands.map(({ name }) => name)).toStrictEqual(['debug', 'group', 'endgroup'])
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
  })

  it('prints bodies only where debugging is on', () => {
    actions().log({ level: 'debug', text: 'body' })
    expect(printed).toBe('')
    actions({ verbose: true }).log({ level: 'debug', text: 'body' })
    expect(readStepLog(printed, true).lines).toStrictEqual(['##[debug]body'])
  })

  it('masks, and annotates with title and lines', () => {
    const runner = actions()
    runner.mask('very secret')
    for (const level of ['notice', 'warning', 'error'] as const)
      runner.annotate({ level, title: 'a: b, c', message: 'one\ntwo' })
    const { masks, annotations } = readStepLog(printed, false)
    expect(masks).toStrictEqual(['very secret'])
    expect(annotations).toStrictEqual(
      ['notice', 'warning', 'error'].map((level) => ({ level, title: 'a: b, c', message: 'one\ntwo' })),
    )
  })

  it('writes outputs, and tells where they could not be written, without the old command', () => {
    const file = join(folder, 'output')
    writeFileSync(file, '')
    vi.stubEnv('GITHUB_OUTPUT', file)
    expect(actions().setOutput('outcome', 'confirmed')).toStrictEqual({ kind: 'written' })
    expect(readFileSync(file, 'utf8')).toMatch(/^outcome<<(\S+)\nconfirmed\n\1\n$/)
    vi.stubEnv('GITHUB_OUTPUT', join(folder, 'gone'))
    expect(actions().setOutput('outcome', 'confirmed').kind).toBe('failed')
    vi.stubEnv('GITHUB_OUTPUT', '')
    expect(actions({ has_output_file: false }).setOutput('outcome', 'confirmed').kind).toBe('failed')
    expect(printed).toBe('')
  })

  it('a summary that can not be written is a line of the log', async () => {
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'gone'))
    await actions().writeSummary('# x')
    expect(printed).toContain('The job summary could not be written')
  })
})

describe('elsewhere', () => {
  it('everything is a plain line, and nothing a command', async () => {
    const runner = plain(undefined)
    runner.mask('very secret')
    runner.group('story 1', [
      { level: 'info', text: 'GET /x 200' },
      { level: 'debug', text: 'body' },
    ])
    runner.annotate({ level: 'error', title: 'Feishu Project: not moved', message: 'one\ntwo' })
    expect(runner.setOutput('outcome', 'failed')).toStrictEqual({ kind: 'written' })
    expect(runner.keepFile('[]')).toStrictEqual({ kind: 'no_place' })
    await runner.writeSummary('# x')
    expect(printed).toBe('story 1\nGET /x 200\nerror: Feishu Project: not moved: one two\noutcome=failed\n')
  })

  it.each([...HOSTILE, ['Azure', '##vso[task.setvariable]x'], ['TeamCity', '##teamcity[x]']] as const)(
    '%s is no command',
    (_, text) => {
      const runner = plain(undefined, true)
      runner.group(text, [{ level: 'debug', text }])
      runner.annotate({ level: 'error', title: text, message: text })
      runner.setOutput('err_msg', text)
      expect(readStepLog(printed, true).commands).toStrictEqual([])
      expect(printed).not.toMatch(/##\w*\[/)
      expect(printed.trimEnd().split('\n')).toHaveLength(4)
    },
  )
})

describe('a file for later steps', () => {
  it.each([
    ['in Actions', () => actions()],
    ['elsewhere', () => plain(folder)],
  ])('%s is new each time and private', (_, open) => {
    const [one, other] = [open().keepFile('[1]'), open().keepFile('[2]')]
    if (one.kind !== 'kept' || other.kind !== 'kept') throw new Error('not kept')
    expect(one.path).not.toBe(other.path)
    expect(readFileSync(one.path, 'utf8')).toBe('[1]')
    if (process.platform !== 'win32') expect(statSync(one.path).mode & 0o777).toBe(0o600)
  })

  it('is told of where it could not be written, and has no place in an empty name', () => {
    expect(plain(join(folder, 'gone')).keepFile('[]').kind).toBe('failed')
    expect(plain('').keepFile('[]').kind).toBe('no_place')
  })
})

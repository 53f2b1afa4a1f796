/** The desk: a case runs from the sources, and a breakpoint in the TypeScript is hit. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { text as readText } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const temp = mkdtempSync(join(tmpdir(), 'desk-'))
afterAll(() => rmSync(temp, { recursive: true }))

function start(...args: readonly string[]) {
  return spawn(process.execPath, [join(ROOT, 'harness/debug.ts'), ...args], { cwd: ROOT })
}

async function debug(content: string, ...args: readonly string[]) {
  const file = join(temp, 'case.yml')
  writeFileSync(file, content)
  const child = start(file, ...args)
  const [output, said] = await Promise.all([readText(child.stdout), readText(child.stderr), once(child, 'close')])
  return { output, said, exit_code: child.exitCode }
}

const MERGED = 'event: pull_request\nexample: closed\n'
const INPUTS = 'project_key: shop, work_item_type_key: story, node_id: doing'

describe('npm run debug', () => {
  it('runs the case that is in the repository', async () => {
    const child = start(join(ROOT, 'harness/case.yml'))
    expect(await readText(child.stdout)).toContain('outcome=confirmed')
  })

  it('takes inputs as YAML and numbers as they are written, and ends as the step does', async () => {
    const { output, exit_code } = await debug(
      `event: workflow_dispatch\ninputs: { ${INPUTS}, work_item_id: 7000000102, node_owners: [9007199254740993001] }\nenv: { RUNNER_DEBUG: 1 }\n`,
    )
    expect(output).toContain('9007199254740993001')
    expect(output).toContain('outcome=failed')
    expect(exit_code).toBe(1)
  })

  it('tells of every mistake in the case', async () => {
    const { said, exit_code } = await debug('evnt: push\ninputs: 1\n')
    expect(said).toMatch(/event: .*\n/)
    expect(said).toMatch(/inputs: .*\n/)
    expect(said).toContain('evnt')
    expect(exit_code).toBe(1)
  })

  it('tells which examples there are', async () => {
    const { said } = await debug('event: deployment_status\nexample: 9\n')
    expect(said).toContain('Of deployment_status there are the examples 0 to 3')
  })

  it('stops at a breakpoint in src/run.ts', async () => {
    const file = join(temp, 'breakpoint.yml')
    writeFileSync(file, `${MERGED}inputs: { ${INPUTS} }\n`)
    const child = start(file, '--inspect-brk', '--port', '0')
    const closed = once(child, 'close')
    try {
      const url = await addressOf(child.stderr)
      expect(await firstPause(url, /\/src\/run\.ts$/)).toMatch(/\/src\/run\.ts$/)
    } finally {
      child.stdin.end()
      await closed
    }
  })
})

async function addressOf(stderr: Readable): Promise<string> {
  let said = ''
  return new Promise((done) => {
    stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const [, url] = /Debugger listening on (ws:\S+)/.exec(said) ?? []
      if (url !== undefined) done(url)
    })
  })
}

interface Message {
  readonly method?: string
  readonly params?: {
    readonly scriptId?: string
    readonly url?: string
    readonly callFrames?: readonly { readonly location: { readonly scriptId: string } }[]
  }
}

/** Sets a breakpoint on the first line of the file, lets the process run, and tells the address of the file where it stops. */
async function firstPause(url: string, file: RegExp): Promise<string> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  let id = 0
  const send = (method: string, params: object = {}): void =>
    socket.send(JSON.stringify({ id: (id += 1), method, params }))
  const scripts = new Map<string, string>()
  const stopped = new Promise<string>((done, fail) => {
    socket.addEventListener('close', () => fail(new Error('the debugger was closed')))
    socket.addEventListener('message', ({ data }) => {
      // From the inspector, whose protocol this is.
      const { method, params = {} } = JSON.parse(String(data)) as Message
      if (method === 'Debugger.scriptParsed') scripts.set(params.scriptId ?? '', params.url ?? '')
      if (method !== 'Debugger.paused') return
      const where = scripts.get(params.callFrames?.[0]?.location.scriptId ?? '') ?? ''
      if (file.test(where)) done(where)
      // It also stops before its first line.
      else send('Debugger.resume')
    })
  })
  send('Runtime.enable')
  send('Debugger.enable')
  send('Debugger.setBreakpointByUrl', { lineNumber: 0, urlRegex: file.source })
  send('Runtime.runIfWaitingForDebugger')
  const where = await stopped
  send('Debugger.disable')
  socket.close()
  return where
}

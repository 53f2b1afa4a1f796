/** The first connection of a whole run: used, never left over, and never made where there is nothing to do. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { makeCertificates } from '../../harness/certificates.ts'
import { closedPullRequest } from '../../harness/payloads.ts'
import { type Changes, NODE, resultsOf, storyUrl, useSimulator } from './fixture.ts'

describe('over http', () => {
  const { simulator, run } = useSimulator()

  it.each<[string, Changes]>([
    ['the job was cancelled', { job_status: 'cancelled' }],
    ['the pull request was closed without merging', { payload: closedPullRequest({ body: storyUrl('7000000101') }) }],
    ['no work item is named', { text: { body: 'The checkout page', title: 'Add it' } }],
    ['an input is missing', { inputs: { node_id: '' } }],
  ])('none is made where %s', async (_, changes) => {
    const before = simulator().connections
    await run(changes)
    expect(simulator().connections - before).toBe(0)
  })

  it('the parser for machines without SIMD does the same', async () => {
    const result = await run({ env: { UNDICI_NO_WASM_SIMD: '1' } })
    expect(result).toMatchObject({ exit_code: 0, outputs: { outcome: 'confirmed' } })
  })

  it('a connection that dies under the first request costs one more', async () => {
    simulator().faults.add({ fault: 'reset', times: 1 })
    const before = simulator().connections
    const result = await run()
    expect(simulator().connections - before).toBe(2)
    expect(result).toMatchObject({ exit_code: 0, outputs: { outcome: 'confirmed' } })
    expect(simulator().node('7000000101', NODE).status).toBe(3)
  })
})

describe('over https', () => {
  const certificates = makeCertificates()
  const { simulator, run } = useSimulator({ tls: certificates })
  afterAll(() => certificates.remove())

  it('one connection is made, and everything goes over it', async () => {
    const before = simulator().connections
    const result = await run({ env: { NODE_EXTRA_CA_CERTS: certificates.ca_file } })
    expect(result).toMatchObject({ exit_code: 0, outputs: { outcome: 'confirmed' } })
    expect(simulator().requests).toHaveLength(3)
    expect(simulator().connections - before).toBe(1)
  })

  it.each(['', '0'])('an untrusted host gets nothing (NODE_TLS_REJECT_UNAUTHORIZED=%s)', async (turned_off) => {
    const result = await run({ env: { NODE_TLS_REJECT_UNAUTHORIZED: turned_off } })
    expect(result.exit_code).toBe(1)
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unreachable' }])
    expect(simulator().requests).toEqual([])
  })
})

describe.concurrent('where nobody answers', () => {
  const { run } = useSimulator()

  it('a host that takes connections and says nothing is given up in time, and surely got no request', async ({
    expect,
  }) => {
    const sockets: Socket[] = []
    const silent = createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    // An open port is an address with a port.
    const { port } = silent.address() as AddressInfo
    const result = await run({
      inputs: { base_url: `https://127.0.0.1:${port}`, request_timeout: '1', timeout: '2' },
    })
    for (const socket of sockets) socket.destroy()
    silent.close()
    expect(result.exit_code).toBe(1)
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unreachable' }])
    expect(result.output).not.toContain('may have moved')
  })

  it.for(['http', 'https'])('a port that nobody listens on is told as it is: %s', async (scheme, { expect }) => {
    // The port for discarding (RFC 863).
    const result = await run({ inputs: { base_url: `${scheme}://127.0.0.1:9`, timeout: '1' } })
    expect(result.exit_code).toBe(1)
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unreachable' }])
    expect(result.output).toContain('ECONNREFUSED')
    expect(result.output).not.toContain('may have moved')
  })
})

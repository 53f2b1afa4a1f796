/** The server's word is no proof: whatever it answers to a write that it carried out, the bundle reads and says what it sees. */
import { describe, expect, it } from 'vitest'
import { USERS } from '../../simulator/seed.ts'
import { resultsOf, useSimulator } from './fixture.ts'

const { simulator, run } = useSimulator()

const said = (err_code: number, err_msg: string) => ({ err_code, err_msg, err: { code: err_code, msg: err_msg } })

describe('carried out, and then refused', () => {
  it.each([
    ['504 with RPC Call Error', 504, said(50006, 'RPC Call Error')],
    ['500 with a code that nobody has described', 500, said(88888, 'something else')],
    ['503 with -1', 503, said(-1, 'upstream')],
    ['200 with workflow err', 200, said(50006, 'workflow err')],
    ['500 with a busy word', 500, said(50006, 'openapi system err, please try again later')],
    ['502 that is no JSON', 502, '<html></html>'],
  ])('%s: read, and confirmed', async (_, status, body) => {
    simulator().faults.add({ fault: 'answer', call: 'operate', status, body, applied: true })
    const result = await run({ inputs: { node_owners: USERS.lin.user_key } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed', node_id: 'doing' }])
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(resultsOf(result)[0]?.['reason']).not.toContain('not written')
    expect(result.exit_code).toBe(0)
  })
})

describe('accepted, and the proof is refused', () => {
  it('is not verified, with the code of the read, and no warn_on for the network forgives it', async () => {
    simulator().faults.add({ fault: 'refuse', call: 'workflow_query', refusal: 'no_permission', times: 'always' })
    const result = await run({ inputs: { warn_on: 'unreachable' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unverified', err_code: 10001 }])
    expect(result.outputs['err_code']).toBe('10001')
    expect(result.output).not.toContain('safe to repeat')
    expect(result.exit_code).not.toBe(0)
  })

  it('is seen at the third look where two of them are stale', async () => {
    simulator().faults.add({ fault: 'stale', call: 'operate', reads: 2 })
    expect(resultsOf(await run())).toMatchObject([{ outcome: 'confirmed' }])
    expect(simulator().requests.filter(({ call }) => call === 'workflow_query')).toHaveLength(3)
  })
})

describe('accepted, and nothing recorded', () => {
  it('is refused where one owner confirms', async () => {
    simulator().faults.add({ fault: 'not_moved', call: 'operate' })
    const [result] = resultsOf(await run())
    expect(result).toMatchObject({ outcome: 'refused' })
    expect(result?.['reason']).toContain('nothing moved')
  })
})

describe('a comment', () => {
  const inputs = { comment: 'true' }

  it('is left once, by a number with every digit', async () => {
    await run({ inputs })
    const { comments } = simulator()
    expect(comments).toHaveLength(1)
    expect(comments[0]?.id).toMatch(/^\d{19}$/)
  })

  it('whose answer is lost is sent again with the same key, and left once', async () => {
    simulator().faults.add({ fault: 'reset', call: 'comment_create', applied: true })
    const result = await run({ inputs })
    expect(simulator().requests.filter(({ call }) => call === 'comment_create')).toHaveLength(2)
    expect(simulator().comments).toHaveLength(1)
    expect(result.exit_code).toBe(0)
  })

  it('that is refused is a warning, and the move is confirmed', async () => {
    simulator().faults.add({ fault: 'refuse', call: 'comment_create', refusal: 'no_permission' })
    const result = await run({ inputs })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }])
    expect(result.annotations.some(({ level }) => level === 'warning')).toBe(true)
    expect(result.exit_code).toBe(0)
  })
})

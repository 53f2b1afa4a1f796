/** The server's word is no proof: whatever it answers to a write that it carried out, the bundle reads and says what it sees. */
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../simulator/faults.ts'
import type { RefusalName } from '../../simulator/refusals.ts'
import { USERS } from '../../simulator/seed.ts'
import { type Changes, resultsOf, storyUrl, useSimulators } from './fixture.ts'

/** Most of these wait for seconds. */
const start = useSimulators()

const said = (err_code: number, err_msg: string) => ({ err_code, err_msg, err: { code: err_code, msg: err_msg } })

describe.concurrent('carried out, and then refused', () => {
  it.each([
    ['504 with RPC Call Error', 504, said(50006, 'RPC Call Error')],
    ['500 with a code that nobody has described', 500, said(88888, 'something else')],
    ['503 with -1', 503, said(-1, 'upstream')],
    ['200 with workflow err', 200, said(50006, 'workflow err')],
    ['500 with a busy word', 500, said(50006, 'openapi system err, please try again later')],
    ['502 that is no JSON', 502, '<html></html>'],
  ])('%s: read, and confirmed', async (_, status, body) => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'answer', call: 'operate', status, body, applied: true })
    const result = await run({ inputs: { node_owners: USERS.lin.user_key } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed', node_id: 'doing' }])
    expect(result.outputs['outcome']).toBe('confirmed')
    expect(resultsOf(result)[0]?.['reason']).not.toContain('not written')
    expect(result.exit_code).toBe(0)
  })
})

describe.concurrent('accepted, and the proof is refused', () => {
  it('is not verified, with the code of the read, and no warn_on for the network forgives it', async () => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'refuse', call: 'workflow_query', refusal: 'no_permission', times: 'always' })
    const result = await run({ inputs: { warn_on: 'unreachable' } })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'unverified', err_code: 10001 }])
    expect(result.outputs['err_code']).toBe('10001')
    expect(result.output).not.toContain('safe to repeat')
    expect(result.exit_code).not.toBe(0)
  })

  it('is seen at the third look where two of them are stale', async () => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'stale', call: 'operate', reads: 2 })
    expect(resultsOf(await run())).toMatchObject([{ outcome: 'confirmed' }])
    expect(simulator.requests.filter(({ call }) => call === 'workflow_query')).toHaveLength(3)
  })
})

describe.concurrent('accepted, and not seen to move', () => {
  /** The last is carried out, and shown only after the last look: nobody could tell it from the first by looking. */
  it.each<[string, Fault]>([
    ['it never moves', { fault: 'not_moved', call: 'operate' }],
    ['it moves later than it is looked for', { fault: 'stale', call: 'operate', reads: 3 }],
  ])('%s: it is told what was read, how often, and that it may move later', async (_, fault) => {
    const { simulator, run } = await start()
    simulator.faults.add(fault)
    const result = await run()
    expect(resultsOf(result)).toMatchObject([
      {
        outcome: 'refused',
        reason:
          'Feishu Project accepted the request, but 3 readings over 6 s still show it in progress: it may move later',
      },
    ])
    expect(result.annotations).toMatchObject([
      {
        level: 'error',
        title: 'Feishu Project: accepted, not seen to move',
        message: expect.stringContaining('If it is still in progress, run the job again') as string,
      },
    ])
    expect(result.exit_code).toBe(1)
  })
})

const DONE: Changes = { inputs: { action: 'rollback' }, text: { body: storyUrl('7000000118') } }

describe.concurrent('already so, and every reading shows it otherwise', () => {
  it.each<[string, RefusalName, number, string, Changes, string]>([
    ['confirm', 'node_completed', 20017, 'Node Is Completed', {}, 'in progress'],
    ['rollback', 'node_not_completed', 20037, 'Node Is not completed, Could Not Be Rollback', DONE, 'completed'],
    ['rollback', 'node_not_arrived', 20016, 'Node Is Not Arrived', DONE, 'completed'],
  ])('%s, %s: both are told, neither is believed', async (_, name, err_code, message, options, now) => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'refuse', call: 'operate', refusal: name, times: 'always' })
    const result = await run(options)
    const reason = `Feishu Project answered "${message}", but 3 readings over 6 s still show it ${now}: the readings may be out of date`
    expect(resultsOf(result)).toMatchObject([{ outcome: 'refused', err_code, reason }])
    const [annotation, ...more] = result.annotations
    expect(more).toHaveLength(0)
    expect(annotation?.title).toBe(`Feishu Project ${err_code}: the answer and the readings differ`)
    expect(annotation?.message).toContain(`If it is still ${now}, run the job again`)
    expect(`${annotation?.message}${result.summary}`).not.toMatch(/nothing (?:needs to be done|moved)|already/i)
    expect(result.exit_code).toBe(1)
  })
})

describe.concurrent('a comment', () => {
  const inputs = { comment: 'true' }

  it('is left once, by a number with every digit', async () => {
    const { simulator, run } = await start()
    await run({ inputs })
    const { comments } = simulator
    expect(comments).toHaveLength(1)
    expect(comments[0]?.id).toMatch(/^\d{19}$/)
  })

  it('whose answer is lost is sent again with the same key, and left once', async () => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'reset', call: 'comment_create', applied: true })
    const result = await run({ inputs })
    expect(simulator.requests.filter(({ call }) => call === 'comment_create')).toHaveLength(2)
    expect(simulator.comments).toHaveLength(1)
    expect(result.exit_code).toBe(0)
  })

  /** With a new key the server would take it for another one. */
  it.each<[string, Fault]>([
    ['turned away for the rate', { fault: 'rate_limited', call: 'comment_create', nth: 2 }],
    ['refused for its token', { fault: 'token_expired', call: 'comment_create', nth: 2 }],
  ])('whose answer is lost, and then %s: is not left twice, and it is told', async (_, fault) => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'reset', call: 'comment_create', applied: true }, fault)
    const result = await run({ inputs })
    expect(simulator.comments).toHaveLength(1)
    const sent = simulator.requests.filter(({ call }) => call === 'comment_create')
    expect(new Set(sent.map(({ headers }) => headers['x-idem-uuid'])).size).toBe(1)
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('the comment may not have been left') as string },
    ])
    expect(result.exit_code).toBe(0)
  })

  it('that is turned away for the rate at first is left once', async () => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'rate_limited', call: 'comment_create' })
    const result = await run({ inputs })
    expect(simulator.comments).toHaveLength(1)
    expect(result.annotations).toHaveLength(0)
  })

  it('that is refused is a warning, and the move is confirmed', async () => {
    const { simulator, run } = await start()
    simulator.faults.add({ fault: 'refuse', call: 'comment_create', refusal: 'no_permission' })
    const result = await run({ inputs })
    expect(resultsOf(result)).toMatchObject([{ outcome: 'confirmed' }])
    expect(result.annotations.some(({ level }) => level === 'warning')).toBe(true)
    expect(result.exit_code).toBe(0)
  })
})

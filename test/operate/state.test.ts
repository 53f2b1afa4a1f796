/** A state flow when somebody else moves the item at the same time, and what the server may say of it that we did not expect. */
import { describe, expect, it } from 'vitest'
import type { Move } from '../../src/operate/node.ts'
import { moveState } from '../../src/operate/state.ts'
import type { StateFlow } from '../../src/domain.ts'
import { clockThat, NO_ANSWER, refusal, ScriptedTracker, STOPPED, type Turn } from './scripted-tracker.ts'

/** 7 leads from OPEN to RESOLVED, 8 from CLOSED to RESOLVED; from GONE nothing does. */
function states(current: string): Turn {
  const flow: StateFlow = {
    states: [
      { id: 'OPEN', name: '待处理', is_current: current === 'OPEN' },
      { id: 'RESOLVED', name: '已解决', is_current: current === 'RESOLVED' },
      { id: 'CLOSED', name: '已关闭', is_current: current === 'CLOSED' },
      { id: 'GONE', name: '已作废', is_current: current === 'GONE' },
    ],
    transitions: [
      { id: 7n, from: 'OPEN', to: 'RESOLVED' },
      { id: 8n, from: 'CLOSED', to: 'RESOLVED' },
      { id: 9n, from: 'GONE', to: 'OPEN' },
    ],
  }
  return { readStates: flow }
}

const notFromHere: Turn = { operate: refusal('configuration', 10002) }

async function play(script: readonly Turn[], more: Partial<Move> = {}, stop = new AbortController().signal) {
  const told: string[] = []
  const tracker = new ScriptedTracker(script, told)
  const call = { signal: new AbortController().signal, stop, log: () => undefined }
  const move: Move = {
    item: { project_key: 'shop', work_item_type_key: 'issue', work_item_id: '9223372036854775807' },
    node_id: 'RESOLVED',
    body: { action: 'confirm' },
    skip_if_successor_is_completed: false,
    after_own_confirm: false,
    later: [],
    has_states: false,
    ...more,
  }
  const result = await moveState(move, { tracker, clock: clockThat(told), call, acting_user: '7000000000000000001' })
  expect(tracker.left, told.join(', ')).toBe(0)
  return { result, told: told.join(', ') }
}

describe('moved by somebody else after we had looked (10002)', () => {
  it('to where it was to go: nothing is left to do', async () => {
    const { result, told } = await play([states('OPEN'), notFromHere, states('RESOLVED')])
    expect(told).toBe('read states, transition 7, read states')
    expect(result).toMatchObject({ kind: 'unchanged', key: 'RESOLVED', attempts: 1, before: { en: '已解决' } })
    expect(result.refusal).toBeUndefined()
  })

  const IN_THE_END: readonly (readonly [string, Partial<Move>, readonly Turn[], object])[] = [
    [
      'to where it was to go, before anything of ours was sent twice',
      {},
      [notFromHere],
      { kind: 'unchanged', attempts: 1, reason: { en: 'it was in this state already', zh: '此前已处于该状态' } },
    ],
    [
      'to where it was to go, after it was busy: by whom is not told',
      {},
      [{ operate: 'busy' }, states('OPEN'), notFromHere],
      {
        kind: 'unchanged',
        attempts: 2,
        before: { en: '已解决' },
        reason: {
          en: 'in the state "已解决" (verified by reading it back)',
          zh: '已处于状态“已解决”（已重新读取核实）',
        },
      },
    ],
    [
      'to where it was to go, long after it was busy: by whom is not told either',
      {},
      [{ operate: 'busy' }, states('OPEN'), notFromHere, states('OPEN'), states('OPEN'), states('OPEN')],
      {
        kind: 'unchanged',
        attempts: 2,
        before: { en: '已解决' },
        reason: { en: 'in the state "已解决" (verified by reading it back)' },
      },
    ],
    [
      'to where it was to go, after a lost one of ours: that may have done it',
      {},
      [{ operate: 'lost' }, states('OPEN'), notFromHere, states('OPEN'), states('OPEN'), states('OPEN')],
      { kind: 'confirmed', attempts: 2, before: { en: '待处理' }, after: { en: '已解决' } },
    ],
    [
      'to where it was to go, after a lost roll-back of ours: that may have done it',
      { body: { action: 'rollback', rollback_reason: 'the deployment failed' } },
      [{ operate: 'lost' }, states('OPEN'), notFromHere, states('OPEN'), states('OPEN'), states('OPEN')],
      { kind: 'rolled_back', attempts: 2, before: { en: '待处理' }, after: { en: '已解决' } },
    ],
  ]
  it.each(IN_THE_END)('%s', async (_, move, script, expected) => {
    const { result } = await play([states('OPEN'), ...script, states('RESOLVED')], move)
    expect(result).toMatchObject(expected)
  })

  /** One of ours may have moved it before somebody moved it on: sent again, it would be taken back. */
  const MOVED_ON: readonly (readonly [string, readonly Turn[], string, object])[] = [
    [
      'accepted, and then moved on',
      [{ operate: 'ok' }, states('CLOSED'), states('CLOSED')],
      'Feishu Project accepted the request',
      { attempts: 1 },
    ],
    [
      'lost, and then moved on',
      [{ operate: 'lost' }, states('CLOSED'), states('CLOSED'), states('CLOSED')],
      NO_ANSWER.sentence.en,
      { attempts: 1 },
    ],
    [
      'lost, sent again, and moved on meanwhile',
      [{ operate: 'lost' }, states('OPEN'), notFromHere, states('CLOSED'), states('CLOSED')],
      'Feishu Project answered',
      { attempts: 2, refusal: { err_code: 10002 } },
    ],
  ]
  it.each(MOVED_ON)('%s: not verified, and nothing more is sent', async (_, script, answered, expected) => {
    const { result } = await play([states('OPEN'), ...script, states('CLOSED')])
    expect(result).toMatchObject({ kind: 'unverified', after: { en: '已关闭' }, ...expected })
    expect(result.reason.en).toContain(answered)
    expect(result.reason.en).toContain('neither where it was seen before nor where it was to go: it may have moved')
    expect(result.reason.en).not.toMatch(/still show|later/)
    expect(result.hint?.en).toContain('before you run the step again')
  })

  it('and a lost one cannot be looked for: not verified, and nothing more is asked', async () => {
    const lookFails: Turn = { readStates: 'unreachable' }
    const { result, told } = await play([states('OPEN'), { operate: 'lost' }, states('OPEN'), notFromHere, lookFails])
    expect(told).toBe('read states, transition 7, read states, transition 7 again with key-1, read states')
    expect(result).toMatchObject({ kind: 'unverified', refusal: { err_code: 10002 } })
  })

  it('to a state that is named later: it is passed, whatever an earlier sending did', async () => {
    const more = { later: ['CLOSED'], body: { action: 'confirm', fields: [] } } as const
    const { result } = await play([states('OPEN'), notFromHere, states('CLOSED')], more)
    expect(result).toMatchObject({ kind: 'unchanged', attempts: 1, before: { en: '已关闭' } })
    expect(result.reason.en).toBe('the item is in the state "已关闭" already, which comes later in this step')
  })

  it('to a state from which it can go there: it goes from there, once', async () => {
    const { result, told } = await play([
      states('OPEN'),
      notFromHere,
      states('CLOSED'),
      { operate: 'ok' },
      states('RESOLVED'),
    ])
    expect(told).toBe('read states, transition 7, read states, transition 8, read states')
    expect(result).toMatchObject({ kind: 'confirmed', attempts: 2, before: { en: '已关闭' }, after: { en: '已解决' } })
  })

  it('and is said to be there already on the second sending: what that knows of the first is not told', async () => {
    const body = { action: 'confirm', fields: [] } as const
    const script = [states('OPEN'), notFromHere, states('CLOSED'), { operate: 'already' }, states('RESOLVED')] as const
    const { result } = await play(script, { body })
    expect(result).toMatchObject({
      kind: 'unchanged',
      attempts: 2,
      reason: {
        en: 'in the state "已解决" (verified by reading it back); it is not known whether fields was written',
        zh: '已处于状态“已解决”（已重新读取核实）；无法得知 fields 是否已写入',
      },
    })
  })

  it('and moved again: the refusal stands', async () => {
    const { result, told } = await play([states('OPEN'), notFromHere, states('CLOSED'), notFromHere])
    expect(told).toBe('read states, transition 7, read states, transition 8')
    expect(result).toMatchObject({ kind: 'refused', attempts: 2, refusal: { err_code: 10002 } })
  })

  it('to a state from which it cannot go there: refused with the code of the server, and where it can go', async () => {
    const { result, told } = await play([states('OPEN'), notFromHere, states('GONE')])
    expect(told).toBe('read states, transition 7, read states')
    expect(result).toMatchObject({
      kind: 'refused',
      attempts: 1,
      refusal: { err_code: 10002 },
      after: { en: '已作废' },
    })
    expect(result.reason.en).toContain('"已作废"')
    expect(result.hint?.en).toContain('OPEN (待处理)')
    expect(result.log_id).toBe(refusal('configuration').log_id)
  })

  it('or not moved at all: the refusal stands', async () => {
    const { result, told } = await play([states('OPEN'), notFromHere, states('OPEN')])
    expect(told).toBe('read states, transition 7, read states')
    expect(result).toMatchObject({ kind: 'refused', attempts: 1, reason: { en: 'message of configuration' } })
  })

  it('and reading fails: the refusal stands', async () => {
    const { result } = await play([states('OPEN'), notFromHere, { readStates: 'unreachable' }])
    expect(result).toMatchObject({ kind: 'refused', attempts: 1, refusal: { err_code: 10002 } })
  })

  it('while the step is stopped: nothing more is asked', async () => {
    const stop = new AbortController()
    const turn: Turn = { operate: refusal('configuration', 10002), then: () => stop.abort(STOPPED) }
    const { result, told } = await play([states('OPEN'), turn], {}, stop.signal)
    expect(told).toBe('read states, transition 7')
    expect(result).toMatchObject({ kind: 'refused', attempts: 1 })
  })
})

describe('what the server says of a change', () => {
  const CASES: readonly (readonly [name: string, script: readonly Turn[], told: string, expected: object])[] = [
    [
      'that it was there already, and it is',
      [{ operate: 'already' }, states('RESOLVED')],
      'transition 7, read states',
      { kind: 'unchanged', before: { en: '已解决' } },
    ],
    [
      'that somebody else moves it: it is looked at, and sent again',
      [{ operate: 'busy' }, states('OPEN'), { operate: 'ok' }, states('RESOLVED')],
      'transition 7, wait 2000, read states, transition 7, read states',
      { kind: 'confirmed', attempts: 2 },
    ],
    [
      'that somebody else moves it, and that did it',
      [{ operate: 'busy' }, states('RESOLVED')],
      'transition 7, wait 2000, read states',
      { kind: 'unchanged', attempts: 1 },
    ],
    [
      'nothing, and it moved only when it was sent again with the same key',
      [{ operate: 'lost' }, states('OPEN'), { operate: 'ok' }, states('RESOLVED')],
      'transition 7, read states, transition 7 again with key-1, read states',
      { kind: 'confirmed', attempts: 2 },
    ],
    [
      'that it accepts, and a read shows it a moment later',
      [{ operate: 'ok' }, states('OPEN'), states('RESOLVED')],
      'transition 7, read states, wait 2000, read states',
      { kind: 'confirmed', attempts: 1 },
    ],
    [
      'that the item has nodes after all (20027): its own words stand',
      [{ operate: refusal('other_flow', 20027) }],
      'transition 7',
      { kind: 'refused', refusal: { err_code: 20027 }, hint: { en: 'hint of other_flow' } },
    ],
    [
      'that it has not arrived: no state arrives later, so it is not waited for',
      [{ operate: 'not_arrived' }],
      'transition 7',
      { kind: 'refused', attempts: 1, refusal: { err_code: 20016 } },
    ],
    [
      'that it is out of reach',
      [{ operate: 'unreachable' }],
      'transition 7',
      { kind: 'unreachable', reason: NO_ANSWER.sentence },
    ],
  ]
  it.each(CASES)('%s', async (_, script, told, expected) => {
    const played = await play([states('OPEN'), ...script])
    expect(played.told).toBe(`read states, ${told}`)
    expect(played.result).toMatchObject(expected)
  })

  it('nobody but the mover confirms a state: it is never pending', async () => {
    const { result } = await play([states('OPEN'), { operate: 'ok' }, states('OPEN'), states('OPEN'), states('OPEN')])
    expect(result).toMatchObject({ kind: 'refused', after: { en: '待处理' } })
  })

  it('what is wrong with the inputs is blamed on them, and what is seen is told', async () => {
    const unknown = await play([states('OPEN')], { node_id: 'nowhere' })
    expect(unknown.result).toMatchObject({ kind: 'refused', blame: 'input', attempts: 0 })
    const misplaced = await play([], { body: { action: 'confirm', node_owners: [] } })
    expect(misplaced.result).toMatchObject({ kind: 'refused', blame: 'input', attempts: 0 })
    const { result } = await play([states('nowhere')])
    expect(result).toMatchObject({ kind: 'refused', after: { en: 'in an unknown status', zh: '状态未知' } })
    expect(result.workflow?.connections).toStrictEqual([
      { from: 'OPEN', to: 'RESOLVED' },
      { from: 'CLOSED', to: 'RESOLVED' },
      { from: 'GONE', to: 'OPEN' },
    ])
  })
})

/** A bare ID that was tried as the one allowed type: what a look-up by ID, whatever the type, makes of the refusal. */
import { describe, expect, it } from 'vitest'
import { otherTypeThanTried } from '../../src/operate/tried-type.ts'
import type { Step } from '../../src/plan/step.ts'
import type { LogLine } from '../../src/ports.ts'
import { CUSTOM, Directory } from '../plan/directory.ts'
import { NO_ANSWER } from './scripted-tracker.ts'

async function ask(work_item_id: string, tracker: Directory) {
  const step: Step = {
    item: { project_key: 'shop', work_item_type_key: 'story', work_item_id },
    url: undefined,
    item_name: undefined,
    type_is_tried: true,
    nodes: ['doing'],
    request: { do: 'move', body: { action: 'confirm' }, skip_if_successor_is_completed: false, dry_run: false },
    may_be_gone: false,
    comment: undefined,
  }
  const lines: LogLine[] = []
  const call = { signal: new AbortController().signal, log: (line: LogLine) => void lines.push(line) }
  return { result: await otherTypeThanTried(step, tracker, call), log: lines.map(({ text }) => text).join('\n') }
}

describe('it is looked up among the enabled types', () => {
  it.each([
    ['2', 'issue'],
    ['3', 'userstory'],
  ])('and %s is of another: left alone, by the name that page addresses carry', async (id, type) => {
    const tracker = new Directory()
    const { result } = await ask(id, tracker)
    expect(tracker.asked).toStrictEqual(['types shop', `items shop story,issue,${CUSTOM} ${id}`])
    expect(result).toStrictEqual({
      kind: 'left_alone',
      reason: {
        en: `its type ${type} is not in work_item_type_key (story)`,
        zh: `其类型 ${type} 不在 work_item_type_key（story）之内`,
      },
      attempts: 0,
      other_type: { type_key: type === 'issue' ? 'issue' : CUSTOM, api_name: type },
    })
  })

  it('and is of one that nobody asked for: its key is all there is to tell', async () => {
    const item = { work_item_id: '9', work_item_type_key: 'wish', name: '' }
    const tracker = Object.assign(new Directory(), {
      findItems: () => Promise.resolve({ kind: 'ok', value: [item], log_id: '' } as const),
    })
    const { result } = await ask('9', tracker)
    expect(result?.reason.en).toContain('its type wish is not')
    expect(result?.other_type).toStrictEqual({ type_key: 'wish', api_name: undefined })
  })

  it.each([
    ['of the type that was tried', '1'],
    ['not there', '9223372036854775807'],
  ])('and is %s: the refusal stands', async (_, id) => {
    expect(await ask(id, new Directory())).toStrictEqual({ result: undefined, log: '' })
  })
})

describe('where the look-up fails, the refusal stands, and the log tells', () => {
  it('refused', async () => {
    const { result, log } = await ask('2', new Directory({ refuses: true }))
    expect(result).toBeUndefined()
    expect(log).toContain('no permission')
  })

  it('out of reach', async () => {
    const tracker = Object.assign(new Directory(), {
      findItems: () => Promise.resolve({ kind: 'unreachable', failure: NO_ANSWER } as const),
    })
    const { result, log } = await ask('2', tracker)
    expect(result).toBeUndefined()
    expect(log).toContain('no answer within 10 s')
  })
})

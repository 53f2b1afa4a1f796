/** The reason that stays in the work item is one bounded line, whatever names strangers choose; what it says stands in `origin.test.ts`. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/event/event.ts'
import { composeRollbackReason } from '../../src/plan/rollback-reason.ts'
import { anyCharacter } from '../any-character.ts'
import { CONTEXT } from '../find/memory-forge.ts'

const ASKED = [{ language: 'en' }, { do: 'rollback', by: 'auto', takes_back: false }] as const

const SHA = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const RUN_URL = 'https://github.com/octo-org/shop/actions/runs/1658821493'

const RUN = { ...CONTEXT, sha: SHA, actor: 'octocat', run_url: RUN_URL }

const DEPLOYMENT = { id: 1, environment: 'production', sha: SHA }

const RUN_SHA = 'f9c5f5a8d1fd8e0f1d1c8c1e0a8a3c1b2d4e6f70'
const OTHER_RUN = { id: 1, workflow_id: '2', workflow: 'Release', branch: 'main', sha: RUN_SHA }

/** Names as strangers may choose them: of any length, with line ends, marks and halves of pairs. */
const name = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('a', '项', ' ', '\n', '\r', '\t', '\u2028', '\u202e', '😀'), maxLength: 2000 }),
)

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('deployment_status' as const),
    state: name,
    deployment: name.map((environment) => ({ ...DEPLOYMENT, environment })),
  }),
  fc.record({
    kind: fc.constant('workflow_run' as const),
    conclusion: name,
    triggered_by: name,
    run: name.map((workflow) => ({ ...OTHER_RUN, workflow })),
  }),
  fc.record({ kind: fc.constant('after_merge' as const), name }),
)

describe('whatever names hold', () => {
  const reason = fc.tuple(event, fc.record({ workflow: name, actor: name })).map(([told, names]) => {
    return composeRollbackReason(told, { ...RUN, ...names }, ...ASKED)
  })
  const settings = { seed: 20261122, numRuns: 500 }

  it('it ends with the address of the run, whole', () => {
    fc.assert(
      fc.property(reason, (text) => text.endsWith(` ${RUN_URL}`)),
      settings,
    )
  })

  it('it has at most 600 characters', () => {
    fc.assert(
      fc.property(reason, (text) => text.length <= 600),
      settings,
    )
  })

  it('it is one line, and nothing turns its direction', () => {
    fc.assert(
      fc.property(reason, (text) => !/[\p{Cc}\u2028\u2029\p{Bidi_Control}]/u.test(text)),
      settings,
    )
  })

  it('it cuts no character in two', () => {
    for (const padding of ['', 'x']) {
      const environment = padding + '😀'.repeat(300)
      expect(composeRollbackReason(deployedTo(environment), RUN, ...ASKED).isWellFormed()).toBe(true)
    }
  })

  it('a long name costs neither the commit nor the actor', () => {
    const text = composeRollbackReason(deployedTo('x'.repeat(1000)), RUN, ...ASKED)
    expect(text).toContain(SHA.slice(0, 12))
    expect(text).toContain('octocat')
  })

  function deployedTo(environment: string): Event {
    return { kind: 'deployment_status', state: 'failure', deployment: { ...DEPLOYMENT, environment } }
  }
})

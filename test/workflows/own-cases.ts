/** Our own workflows that move work items: what happens to each, and what must come of it. */
import { story, storyNodes } from '../../simulator/seed.ts'
import type { Case } from './cases.ts'
import { dispatched, FIRST } from './worlds.ts'

const PROBE = {
  example: 'probe.yml',
  own: true,
  event_name: 'workflow_dispatch',
  payload: dispatched({}),
  vars: {
    PROBE_PROJECT_KEY: 'shop',
    PROBE_WORK_ITEM_TYPE_KEY: 'story',
    PROBE_WORK_ITEM_ID: FIRST,
    PROBE_NODE_ID: 'doing',
  },
} as const

/** The steps that always run. */
const BEFORE = ['probe/actions/checkout: success', 'probe/configured: success']

export const OWN_CASES: readonly Case[] = [
  {
    ...PROBE,
    name: 'the node is completed and rolled back',
    items: [story({ id: FIRST })],
    expected: {
      green: true,
      steps: [
        ...BEFORE,
        'probe/confirm: success',
        'probe/It was completed: success',
        'probe/rollback: success',
        'probe/It was rolled back: success',
      ],
      outputs: { 'probe/confirm': { outcome: 'confirmed' }, 'probe/rollback': { outcome: 'rolled_back' } },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 2,
    },
  },
  {
    ...PROBE,
    name: 'it moved, and could not be seen to: red, and rolled back all the same',
    items: [story({ id: FIRST })],
    faults: [{ fault: 'refuse', call: 'workflow_query', refusal: 'no_permission' }],
    expected: {
      green: false,
      steps: [
        ...BEFORE,
        'probe/confirm: failure',
        'probe/It was completed: failure',
        'probe/rollback: success',
        'probe/It was rolled back: success',
      ],
      outputs: { 'probe/confirm': { outcome: 'failed' }, 'probe/rollback': { outcome: 'rolled_back' } },
      log: { 'probe/It was completed': ['expected confirmed, found failed'] },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 2,
    },
  },
  {
    ...PROBE,
    name: 'left completed by an earlier probe: red, and rolled back for the next',
    items: [story({ id: FIRST, nodes: storyNodes({ status: 3 }) })],
    expected: {
      green: false,
      steps: [
        ...BEFORE,
        'probe/confirm: success',
        'probe/It was completed: failure',
        'probe/rollback: success',
        'probe/It was rolled back: success',
      ],
      log: { 'probe/It was completed': ['expected confirmed, found unchanged'] },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 1,
    },
  },
  {
    ...PROBE,
    name: 'without a tenant: green, and says what is missing',
    items: [story({ id: FIRST })],
    vars: {},
    secrets: 'none',
    expected: {
      green: true,
      steps: BEFORE,
      log: { 'probe/configured': ['notice: Probe skipped: Nothing was probed.'] },
      summary: {
        'probe/configured': [
          'lacks: PROBE_PROJECT_KEY PROBE_WORK_ITEM_TYPE_KEY PROBE_WORK_ITEM_ID PROBE_NODE_ID FEISHU_PLUGIN_SECRET',
        ],
      },
      tracker: { [`${FIRST} doing`]: 2 },
      writes: 0,
    },
  },
]

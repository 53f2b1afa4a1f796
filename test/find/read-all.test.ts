/** What each change names once its texts are read, and whether `#none` holds for it. */
import { describe, expect, it } from 'vitest'
import { lookupsOf } from '../../src/find/lookups.ts'
import { type Directed, readAll } from '../../src/find/read-all.ts'
import type { Reverted } from '../../src/find/direction.ts'
import type { SearchText } from '../../src/find/search/search.ts'
import type { Change, Want } from '../../src/find/task.ts'
import { sentence } from '../../src/sentence.ts'
import { itemHosts } from '../../src/work-item/item-url.ts'
import { worldOf } from './memory-forge.ts'

const RULES = { hosts: itemHosts('https://project.feishu.cn', []), keywords: ['Closes'] }
const want: Want = { do: 'confirm', by: 'auto', takes_back: false }

const title = (text: string): SearchText => ({ where: 'title', text, form: 'plain' })
const message = (text: string): SearchText => ({ where: 'commit', text, form: 'commit' })
const notes = (text: string): SearchText => ({ where: 'release', text, form: 'release' })

const change = (kind: Change['kind']): Change => ({ kind, name: sentence('x', 'x'), takes_back: false })

const body = (text: string): SearchText => ({ where: 'body', text, form: 'markdown' })
const ofRevert = (text: SearchText): SearchText => ({ ...text, is_about_reverts: true })
const given = (text: string, element = 0): SearchText => ({ where: 'text', text, form: 'markdown', element })
/** Strings of one object of JSON. */
const together = (...texts: readonly string[]) => texts.map((text) => ({ ...given(text), object: 99 }))
const ORDINARY = { want, reverted: [] }

async function read(kind: Change['kind'], texts: readonly SearchText[], more: Partial<Directed> = {}) {
  const look = lookupsOf(worldOf({}).world)
  const all = kind === 'text' ? texts.map((text, object) => ({ object, ...text })) : texts
  const [one] = await readAll([{ ...ORDINARY, change: change(kind), texts: all, ...more }], RULES, look)
  const named = one?.named.mentions.map(({ reference }) => reference.work_item_id) ?? []
  const left = one?.named.left.map(({ mention }) => `(${mention.reference.work_item_id})`) ?? []
  return [...named, ...left, ...(one?.is_none === true ? ['none'] : [])].join(' ')
}

describe('what a change says', () => {
  type Row = readonly [kind: Change['kind'], texts: readonly SearchText[], said: string]
  const ROWS: readonly Row[] = [
    ['pull_request', [title('Closes m-10001')], '10001'],
    ['pull_request', [title('see m-10001')], '(10001)'],
    ['pull_request', [title('Pay')], ''],
    ['pull_request', [title('Closes m-10001'), message('Closes m-20001')], '10001 20001'],
    // For all of it, in its own words.
    ['pull_request', [title('Pay #none'), message('Closes m-20001')], 'none'],
    // For that message alone, and for all of it where nothing else is named.
    ['pull_request', [title('Closes m-10001'), message('Closes m-20001 #none')], '10001'],
    ['pull_request', [title('see m-10001'), message('Closes m-20001 #none')], '(10001)'],
    ['pull_request', [title('Pay'), message('chore #none'), message('another')], 'none'],
    ['commit', [message('Closes m-20001 #none')], 'none'],
    ['commit', [message('Pay #none'), message('Closes m-20001')], 'none'],
    // Release notes are lines of others: `#none` holds for its line.
    ['release', [notes('- Closes m-10001\n- chore #none')], '10001'],
    ['release', [notes('- see m-10001\n- chore #none')], '(10001)'],
    ['release', [notes('- Closes m-10001 #none\n- another')], 'none'],
  ]
  const NAMED = ROWS.map(([kind, texts, said]) => ({
    kind,
    texts,
    said,
    all: texts.map(({ text }) => text).join(' | '),
  }))
  it.each(NAMED)('$kind: $all', async ({ kind, texts, said }) => {
    expect(await read(kind, texts)).toBe(said)
  })
})

describe('a list that takes back what it brings', () => {
  const revert = 'Revert "Closes m-10001"'
  type Row = readonly [
    name: string,
    kind: Change['kind'],
    texts: readonly SearchText[],
    more: Partial<Directed>,
    said: string,
  ]
  it.each<Row>([
    [
      'a description',
      'pull_request',
      [body(`* Closes m-10001\n* ${revert}\n* Closes m-20001`)],
      {},
      '20001 (10001) (10001)',
    ],
    [
      'a description, and the title brings it',
      'pull_request',
      [title('Closes m-10001'), body(`* ${revert}`)],
      {},
      '10001 (10001)',
    ],
    [
      'a description, whose author names it beside the list',
      'pull_request',
      [body(`Work item: Closes m-10001\n\n* ${revert}\n* Closes m-20001`)],
      {},
      '10001 20001 (10001)',
    ],
    [
      'release notes, where nobody names it but those who list it',
      'release',
      [notes(`Work item: Closes m-10001\n\n* ${revert}`)],
      {},
      '(10001) (10001)',
    ],
    ['a description of a revert', 'pull_request', [ofRevert(body(`* ${revert}`))], {}, '10001'],
    ['and in it what no keyword introduces', 'pull_request', [ofRevert(body('* Revert "see m-10001"'))], {}, '(10001)'],
    ['a text', 'text', [given(`Closes m-10001\n${revert}\nCloses m-20001`)], {}, '20001 (10001) (10001)'],
    [
      'one string of a text, and another',
      'text',
      [given('Closes m-10001, m-20001'), given(revert)],
      {},
      '20001 (10001) (10001)',
    ],
    [
      'one string of a text, and another, the other way round',
      'text',
      [given(revert), given('Closes m-10001')],
      {},
      '(10001) (10001)',
    ],
    [
      'strings of a text that bring it again',
      'text',
      [given(revert), given('Closes m-10001'), given('Reapply "Closes m-10001"')],
      {},
      '10001 10001 10001',
    ],
    [
      'strings of a text that take it back twice',
      'text',
      [given(revert), given('Reapply "Closes m-10001"'), given(revert)],
      {},
      '(10001) (10001) (10001)',
    ],
    [
      'strings of a text, one of which no keyword introduces',
      'text',
      [given('Revert "see m-10001"'), given('Reapply "Closes m-10001"')],
      {},
      '10001 (10001)',
    ],
    [
      'an object beside an event that takes back',
      'text',
      together('Revert "Pay"', 'Closes m-10001').map(ofRevert),
      {},
      '10001',
    ],
    [
      'an object of a text, whose title takes back what its description names',
      'text',
      [...together('Reverts #1\n\nCloses m-10001', 'Revert "Pay" (#13)'), given('Closes m-10001, m-20001')],
      {},
      '20001 (10001) (10001)',
    ],
    [
      'an object that has the description in its message',
      'text',
      [...together('Revert "Pay"\n\nThis reverts commit abc.\n\nCloses m-10001', 'Lin'), given('Closes m-20001')],
      {},
      '20001 (10001)',
    ],
    [
      'a message that is the only string',
      'text',
      [given('Revert "Pay"\n\nThis reverts commit abc.\n\nCloses m-10001')],
      {},
      '(10001)',
    ],
    ['one that brings again', 'text', [given('Reapply "Pay"\n\nCloses m-10001')], {}, '10001'],
    ['a list that is the only string', 'text', [given('Revert "Pay"\nCloses m-10001')], {}, '10001'],
    [
      'the same with the line ends of Windows, below an empty line',
      'text',
      [...together('\r\nRevert "Pay"\r\n\r\nCloses m-10001', 'Lin')],
      {},
      '(10001)',
    ],
    [
      'an object with the message of a merge',
      'text',
      [...together('Merge pull request \'Revert "Pay"\' (#3) from part into main\n\nCloses m-10001', 'Lin')],
      {},
      '(10001)',
    ],
    [
      'an object that brings again',
      'text',
      [given(revert), given('Closes m-10001'), ...together('Reapply "Pay"', 'Closes m-10001')],
      {},
      '10001 10001 10001',
    ],
    [
      'an object whose description is a list',
      'text',
      together('Pay', 'Revert "Closes m-20001"\nCloses m-10001'),
      {},
      '10001 (20001)',
    ],
    [
      'an object whose description is a list with bullets',
      'text',
      together('Pay', '* Revert "Closes m-20001"\n\n* Closes m-10001'),
      {},
      '10001 (20001)',
    ],
    [
      'an object whose description begins with a plan for the worst',
      'text',
      together('Closes m-10001', '## 回滚：\n\nTurn it off\n\n## Why\n\nCloses m-10001'),
      {},
      '10001 10001',
    ],
    [
      'an object whose author names it beside the list',
      'text',
      together('Pay', `Work item: Closes m-10001\n\n* ${revert}`),
      {},
      '10001 (10001)',
    ],
    [
      'an object in which #none holds',
      'text',
      [...together('Closes m-10001', 'chore #none'), given('Closes m-20001', 1)],
      {},
      '20001',
    ],
    [
      'a message, which is a change of its own',
      'commit',
      [message(`Closes m-10001\n\n* ${revert}`)],
      {},
      '10001 10001',
    ],
    [
      'strings of a text, one of which names it beside its list',
      'text',
      [given(`Work item: Closes m-10001\n\n* ${revert}`), given('Pay')],
      {},
      '10001 (10001)',
    ],
    [
      'the same, and another takes it back',
      'text',
      [given(`Work item: Closes m-10001\n\n* ${revert}`), given(revert)],
      {},
      '(10001) (10001) (10001)',
    ],
    ['a text in which #none holds for all', 'text', [given('Closes m-10001'), given('chore #none')], {}, 'none'],
    [
      'a text in which it holds for its element',
      'text',
      [given('Closes m-10001'), given('Closes m-20001', 1), given('chore #none', 1)],
      {},
      '10001',
    ],
    ['a text in which nothing else is named', 'text', [given('Pay'), given('chore #none', 1)], {}, 'none'],
  ])('%s', async (_, kind, texts, more, said) => {
    expect(await read(kind, texts, more)).toBe(said)
  })
})

describe('what a revert took back', () => {
  const reverted = (kind: Reverted['kind'], ...texts: readonly SearchText[]) => [{ kind, texts }]
  const own = [title('Revert "Pay"')]

  it.each([
    ['names items of the revert too', own, reverted('pull_request', title('Closes m-10001')), '10001'],
    ['not where its own #none holds', own, reverted('pull_request', title('#none'), message('Closes m-10001')), ''],
    [
      'nor in the message that says so',
      own,
      reverted('pull_request', title('Closes m-10001'), message('Closes m-20001 #none')),
      '10001',
    ],
    ['nor of a commit', own, reverted('commit', message('Closes m-10001 #none')), ''],
    [
      'not where #none holds for the revert',
      [title('Revert "Pay" #none')],
      reverted('commit', message('Closes m-10001')),
      'none',
    ],
  ] as const)('%s', async (_, texts, taken, said) => {
    expect(await read('pull_request', texts, { reverted: taken })).toBe(said)
  })
})

it('each change is read by itself, in order', async () => {
  const look = lookupsOf(worldOf({}).world)
  const all = await readAll(
    [
      { ...ORDINARY, change: change('commit'), texts: [message('Closes m-10001')] },
      { ...ORDINARY, change: change('commit'), texts: [] },
      { ...ORDINARY, change: change('commit'), texts: [message('#none')] },
      { ...ORDINARY, change: change('commit'), texts: [message('Closes m-40001')] },
    ],
    RULES,
    look,
  )
  expect(all.map(({ named, is_none }) => [named.mentions.length, is_none])).toStrictEqual([
    [1, false],
    [0, false],
    [0, true],
    [1, false],
  ])
})

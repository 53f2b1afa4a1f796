/** What the runner takes for a command, and what it makes of it: by the rules of actions/runner (ActionCommand.cs, OutputManager.cs). */
import { describe, expect, it } from 'vitest'
import { type Command, parseCommand, readStepLog } from '../../harness/workflow-commands.ts'

function command(name: string, data = '', properties: Command['properties'] = {}): Command {
  return { name, data, properties }
}

describe('a command at the start of a line', () => {
  const CASES: readonly [string, string, Command][] = [
    ['plain', '::error::text', command('error', 'text')],
    ['after spaces', ' \t ::error::text', command('error', 'text')],
    ['in any case', '::ERROR::text', command('error', 'text')],
    ['with properties', '::error title=a,line=1::text', command('error', 'text', { title: 'a', line: '1' })],
    ['with nothing to say', '::endgroup::', command('endgroup')],
    ['with two colons in the text', '::error::a::b', command('error', 'a::b')],
    ['with a colon in a property', '::error title=a:b::text', command('error', 'text', { title: 'a:b' })],
    ['with = in a value', '::error title=a=b::text', command('error', 'text', { title: 'a=b' })],
    ['with spaces about the properties', '::error   title=a ::text', command('error', 'text', { title: 'a' })],
    ['whose property has no value', '::error title=,line=1::text', command('error', 'text', { line: '1' })],
    ['whose property has no name', '::error =a::text', command('error', 'text')],
    ['whose text is escaped', '::error::a%0Ab%0Dc%25', command('error', 'a\nb\rc%')],
    ['whose text has what only properties escape', '::error::a%3Ab%2Cc', command('error', 'a%3Ab%2Cc')],
    ['whose property is escaped', '::error title=a%3Ab%2Cc%0Ad%25::t', command('error', 't', { title: 'a:b,c\nd%' })],
    ['escaped twice', '::error::%250A', command('error', '%0A')],
    ['three colons', '::error:::text', command('error', ':text')],
  ]
  it.each(CASES)('%s', (_, line, expected) => {
    expect(parseCommand(line)).toStrictEqual(expected)
  })
})

describe('a command of the old form, anywhere in a line', () => {
  const CASES: readonly [string, string, Command][] = [
    ['plain', '##[error]text', command('error', 'text')],
    ['in the middle', 'item ##[error]text', command('error', 'text')],
    ['in any case', '##[Warning]text', command('warning', 'text')],
    ['with properties', '##[error title=a;line=1]text', command('error', 'text', { title: 'a', line: '1' })],
    ['with a comma in a property', '##[error title=a,b]text', command('error', 'text', { title: 'a,b' })],
    ['escaped in its own way', '##[error title=%5D%3B]%5D%3B%0A%25', command('error', '];\n%', { title: '];' })],
    [
      'whose text has what only the new form escapes',
      '##[error title=%3A]%2C',
      command('error', '%2C', { title: '%3A' }),
    ],
    ['behind what is no command of the new form', '::nothing::##[error]text', command('error', 'text')],
    ['behind colons', ':: ##[error]text', command('error', 'text')],
  ]
  it.each(CASES)('%s', (_, line, expected) => {
    expect(parseCommand(line)).toStrictEqual(expected)
  })
})

describe('no command', () => {
  const LINES: readonly [string, string][] = [
    ['nothing', ''],
    ['text', 'an error'],
    ['two colons in the middle', 'text ::error::text'],
    ['an end without a beginning', '::'],
    ['a beginning without an end', '::error'],
    ['one colon at the end', '::error:text'],
    ['a name that is not registered', '::delete-everything::text'],
    ['a registered name with more behind it', '::errors::text'],
    ['a tab for a space', '::error\ttitle=a::text'],
    ['the old form without its end', '##[error text'],
    ['the old form with a space in it', '## [error]text'],
    ['an old name that is not registered', '##[section]text'],
  ]
  it.each(LINES)('%s', (_, line) => {
    expect(parseCommand(line)).toBeUndefined()
  })

  const REGISTERED =
    'add-mask debug notice warning error group endgroup echo stop-commands add-matcher remove-matcher set-output save-state set-env add-path'
  it.each(REGISTERED.split(' '))('but %s is one', (name) => {
    expect(parseCommand(`::${name}::x`)).toStrictEqual(command(name, 'x'))
  })
})

describe('the log of a step', () => {
  it('shows groups, annotations and text, and hides what the runner hides', () => {
    const output = [
      '::add-mask::p-secret',
      '::group::item',
      'text',
      '::endgroup::',
      '::debug::deep',
      '::error title=T::bad',
      '',
    ].join('\n')
    expect(readStepLog(output, false)).toStrictEqual({
      commands: [
        command('add-mask', 'p-secret'),
        command('group', 'item'),
        command('endgroup'),
        command('debug', 'deep'),
        command('error', 'bad', { title: 'T' }),
      ],
      masks: ['p-secret'],
      annotations: [{ level: 'error', title: 'T', message: 'bad' }],
      lines: ['▼ item', 'text', 'Error: bad'],
    })
    expect(readStepLog(output, true).lines).toContain('##[debug]deep')
  })

  it('masks from the command on, not before, in text and annotations', () => {
    const log = readStepLog(
      'p-secret\n::add-mask::p-secret\na p-secret b p-secret\n::notice title=p-secret::p-secret\n',
      false,
    )
    expect(log.lines).toStrictEqual(['p-secret', 'a *** b ***', 'Notice: ***'])
    expect(log.annotations).toStrictEqual([{ level: 'notice', title: '***', message: '***' }])
  })

  it('masks each line of a secret of several', () => {
    const { masks, lines } = readStepLog('::add-mask:: one%0A%0A two \none and two\n', false)
    expect(masks).toStrictEqual(['one', 'two'])
    expect(lines).toStrictEqual(['*** and ***'])
  })

  it('reads a last line that nothing ends', () => {
    expect(readStepLog('text\n::error::bad', false)).toMatchObject({
      lines: ['text', 'Error: bad'],
      annotations: [{ message: 'bad' }],
    })
  })

  it('reads lines that end as on Windows', () => {
    expect(readStepLog('one\r\n::error::bad\r\n', false).lines).toStrictEqual(['one', 'Error: bad'])
  })

  it('of nothing is nothing', () => {
    expect(readStepLog('', false)).toStrictEqual({ commands: [], masks: [], annotations: [], lines: [] })
  })
})

/** The file of outputs, read as the runner reads it on Linux (actions/runner, FileCommandManager.cs). */
import { describe, expect, it } from 'vitest'
import { readOutputs } from '../../harness/run-action.ts'

describe('outputs', () => {
  const CASES: readonly [string, string, Readonly<Record<string, string>>][] = [
    ['none', '', {}],
    ['one', 'a=b\n', { a: 'b' }],
    ['one without a line end', 'a=b', { a: 'b' }],
    ['an empty value', 'a=\n', { a: '' }],
    ['= and << in a value', 'a=b=c<<d\n', { a: 'b=c<<d' }],
    ['blank lines between', '\na=b\n\n\nc=d\n', { a: 'b', c: 'd' }],
    ['the last of a name', 'a=b\na=c\n', { a: 'c' }],
    ['names in either case', 'a=b\nA=c\n', { a: 'b', A: 'c' }],
    ['several lines', 'a<<EOF\none\ntwo\nEOF\nb=c\n', { a: 'one\ntwo', b: 'c' }],
    ['no line at all', 'a<<EOF\nEOF\n', { a: '' }],
    ['one empty line', 'a<<EOF\n\nEOF\n', { a: '' }],
    ['a delimiter that nothing ends', 'a<<EOF\none\nEOF', { a: 'one' }],
    ['what only looks like a delimiter', 'a<<EOF\nEOF \n EOF\neof\nEOF\n', { a: 'EOF \n EOF\neof' }],
    ['a value that looks like another output', 'a<<EOF\nb=c\nd<<E\nEOF\n', { a: 'b=c\nd<<E' }],
    ['a carriage return stays in a value', 'a=b\r\nc=d\n', { a: 'b\r', c: 'd' }],
    ['and in the lines of one', 'a<<EOF\none\r\ntwo\nEOF\n', { a: 'one\r\ntwo' }],
    ['other line ends are none', 'a=b\u2028c\u0085d\n', { a: 'b\u2028c\u0085d' }],
  ]
  it.each(CASES)('%s', (_, content, expected) => {
    expect(readOutputs(content)).toStrictEqual(expected)
  })

  const WRONG: readonly [string, string][] = [
    ['neither = nor <<', 'text\n'],
    ['no name before <<', '<<EOF\none\nEOF\n'],
    ['no delimiter', 'a<<\none\n\n'],
    ['a delimiter that never comes', 'a<<EOF\none\n'],
    ['a delimiter with a carriage return that comes without', 'a<<EOF\r\none\nEOF\n'],
    ['nothing after the first line', 'a<<EOF'],
  ]
  it.each(WRONG)('the runner fails the step: %s', (_, content) => {
    expect(() => readOutputs(content)).toThrow(/Invalid/)
  })
})

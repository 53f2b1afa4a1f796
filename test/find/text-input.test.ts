/** The input `text` as a change: whose direction it has, and what is read of what an earlier step wrote out. */
import { expect, it } from 'vitest'
import { textAsChange } from '../../src/find/text-input.ts'

it.each([true, false])('the input text goes in the direction of its event: %s', (takes_back) => {
  expect(textAsChange('m-10001', takes_back)).toStrictEqual({
    change: { kind: 'text', name: { en: 'the input text', zh: '输入 text' }, takes_back },
    texts: [{ where: 'text', text: 'm-10001', form: 'markdown' }],
  })
})

it('the message of a merge is read like a string of JSON', () => {
  const text = "Merge branch 'm-10001-pay' into 'main'\n\nPay\n\nSee merge request acme/shop!3"
  const as_json = textAsChange(JSON.stringify(text), false)
  expect(textAsChange(text, false)).toStrictEqual(as_json)
})

it.each<readonly [text: string, elements: readonly (number | undefined)[]]>([
  ['["m-10001", "m-20002"]', [0, 1]],
  ['[{"title": "m-10001", "body": "m-20002"}, ["m-30003"]]', [0, 0, 1]],
  ['[{"title": "m-10001", "by": {"name": "m-20002"}}]', [0, 0]],
  ['{"title": "m-10001", "body": "m-20002"}', [0, 0]],
  ['{"all": ["m-10001", "m-20002"]}', [0, 0]],
  ['{"title": "m-10001"}\n{"title": "m-20002"}', [0, 1]],
  ['[m-10001]', [undefined]],
])('its strings stand in elements: %s, %s', (text, elements) => {
  expect(textAsChange(text, false).texts.map(({ element }) => element)).toStrictEqual(elements)
})

it.each<readonly [text: string, objects: readonly number[]]>([
  ['"a"', [1]],
  ['["a", "b"]', [1, 2]],
  ['{"a": "a", "b": ["b", "c"], "d": "d"}', [1, 2, 3, 1]],
  ['[{"a": "a", "b": "b"}, {"a": "a", "by": {"b": "b"}}]', [1, 1, 2, 2]],
])('which of its strings belong together: %s', (text, objects) => {
  expect(textAsChange(text, false).texts.map(({ object }) => object)).toStrictEqual(objects)
})

it.each<readonly [how: string, text: string, read: readonly string[]]>([
  ['a string', JSON.stringify('One\r\nm-10001'), ['One\r\nm-10001']],
  [
    'commits',
    JSON.stringify([{ id: 1, message: 'm-10001' }, { message: 'a\n\nm-20002' }]),
    ['m-10001', 'a\n\nm-20002'],
  ],
  ['an event, spaces around it', ' {"issue": {"body": "m-10001", "user": null}}\n', ['m-10001']],
  ['deeper than the stack', `${'['.repeat(50_000)}"m-10001"${']'.repeat(50_000)}`, ['m-10001']],
  ['numbers alone', '[7000000101]', ['[7000000101]']],
  ['a value on each line', '{"title": "m-10001"}\r\n\r\n"a\\nm-20002"\n', ['m-10001', 'a\nm-20002']],
  ['a number before a string', '12\n"Pay\\nm-20002"', ['Pay\nm-20002']],
  ['quoted lines, and one that is not', '"m-10001"\nm-20002', ['"m-10001"\nm-20002']],
  ['a quote', '"m-10001" is done', ['"m-10001" is done']],
  ['a link', '[m-10001](https://example.com)', ['[m-10001](https://example.com)']],
  ['half of it', '[{"message": "m-10001', ['[{"message": "m-10001']],
  ['nothing', '', ['']],
  ['line ends for ::set-output', 'One%0Am-10001%0D%0A%0am-20002', ['One\nm-10001\n\nm-20002']],
  ['line ends as join writes them', String.raw`One\nm-10001\r\n\nm-20002`, ['One\nm-10001\n\nm-20002']],
  ['the same beside lines of its own', 'a?b=%0A\nm-10001', ['a?b=%0A\nm-10001']],
])('the input text may be what an earlier step wrote out: %s', (_, text, read) => {
  expect(textAsChange(text, false).texts.map((one) => one.text)).toStrictEqual(read)
})

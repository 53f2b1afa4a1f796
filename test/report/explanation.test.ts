/** What happened, what to do, and the server's words once: exactly, in both languages. */
import { describe, expect, it } from 'vitest'
import { asSentence, explain } from '../../src/report/explanation.ts'
import { type Language, sentence } from '../../src/sentence.ts'
import { REFUSAL } from './step-results.ts'

const SERVER = 'Owner Required'
const bare = sentence(SERVER, SERVER)
const hint = sentence('It has v1.5 of none. Set an owner.', '该节点尚未设置负责人。请设置负责人。')
const refusal = { ...REFUSAL, message: SERVER }

describe('explain', () => {
  it.each([
    ['en', ['It has v1.5 of none.', 'Set an owner.', '(Server: Owner Required)']],
    ['zh', ['该节点尚未设置负责人（服务端：Owner Required）。', '请设置负责人。', '']],
  ] as const)("begins with what the server's bare words mean (%s)", (language, [what, to_do, server]) => {
    expect(explain({ reason: bare, hint, refusal }, language)).toStrictEqual({ what, to_do, server })
  })

  it.each([
    ['en', ['It has v1.5 of none.', 'Reading it back shows it open. Set an owner.', '(Server: Owner Required)']],
    ['zh', ['该节点尚未设置负责人（服务端：Owner Required）。', '重新读取显示未完成。请设置负责人。', '']],
  ] as const)('says what else was seen after what they mean (%s)', (language, [what, to_do, server]) => {
    const besides = sentence('reading it back shows it open', '重新读取显示未完成')
    const reason = sentence(`Answered "${SERVER}"; ${besides.en}`, `返回“${SERVER}”；${besides.zh}`)
    expect(explain({ reason, besides, hint, refusal }, language)).toStrictEqual({ what, to_do, server })
    expect(explain({ reason, besides, refusal }, language).to_do).toMatch(/^Reading|^重新/)
  })

  it('keeps a hint of one sentence whole', () => {
    const one = sentence('It has no owner.', '该节点有！吗')
    expect(explain({ reason: bare, hint: one, refusal }, 'en')).toMatchObject({ what: 'It has no owner.', to_do: '' })
  })

  it('quotes nothing that the title or the sentences quote, and nothing empty', () => {
    const said = { what: 'It failed.', to_do: '', server: '' }
    const reason = sentence('it failed', '失败')
    const lower = { ...said, what: 'it failed.' }
    expect(explain({ reason, refusal }, 'en', SERVER)).toStrictEqual(lower)
    expect(explain({ reason, refusal: { ...refusal, message: '' } }, 'en')).toStrictEqual(lower)
    const quoting = sentence(`Look at ${SERVER}.`, '')
    expect(explain({ reason, hint: quoting, refusal }, 'en')).toStrictEqual({ ...lower, to_do: `Look at ${SERVER}.` })
  })

  it.each<[message: string, said: string, is_told: boolean]>([
    ['b', 'The node could not be moved', false],
    ['ode', 'The node could not be moved', false],
    ['node_', 'The node_id is wrong', false],
    ['7', 'Work item 71 is gone', false],
    ['b', 'Feishu Project answered "b"', true],
    ['Owner Required', 'Owner Required', true],
    ['Owner Required', 'It said: Owner Required, twice', true],
    ['Owner Required', 'Owner Requireds, then Owner Required', true],
    ['not', 'The node could not be moved', true],
    ['败', '失败', false],
    ['失败', '返回“失败”', true],
  ])('%j is told by %j: %s', (message, said, is_told) => {
    const told = explain({ reason: sentence(said, said), refusal: { ...refusal, message } }, 'en')
    expect(told.server).toBe(is_told ? '' : `(Server: ${message})`)
    const hinted = explain(
      { reason: sentence('x', 'x'), hint: sentence(said, said), refusal: { ...refusal, message } },
      'en',
    )
    expect(hinted.server).toBe(is_told ? '' : `(Server: ${message})`)
  })

  it('puts the words of the server before the last stop, and only that', () => {
    const reason = sentence('', '失败。未完成')
    const { what } = explain({ reason, refusal }, 'zh')
    expect(what).toBe('失败。未完成（服务端：Owner Required）。')
    expect(explain({ reason: sentence('', '失败。当真？'), refusal }, 'zh').what).toBe(
      '失败。当真（服务端：Owner Required）？',
    )
    expect(explain({ reason: sentence('', '等待…'), refusal }, 'zh').what).toBe('等待…（服务端：Owner Required）。')
  })

  it.each(['', 'it ', 'it is '])('leaves out "%sleft alone: " beside "left alone"', (begin) => {
    const reason = sentence(`${begin}left alone: over`, '')
    expect(explain({ reason }, 'en', 'left alone').what).toBe('over.')
    expect(explain({ reason }, 'en').what).toBe(`${begin}left alone: over.`)
    expect(explain({ reason }, 'en', 'moved').what).toBe(`${begin}left alone: over.`)
  })

  it('leaves a reason whole where nothing stands beside it', () => {
    expect(explain({ reason: sentence(': odd', '') }, 'en').what).toBe(': odd.')
  })
})

describe('a sentence', () => {
  it.each<[string, Language, string]>([
    ['it ended', 'en', 'It ended.'],
    ['已结束', 'zh', '已结束。'],
    ['已结束！', 'zh', '已结束！'],
    ['More: https://example.com/a#1', 'en', 'More: https://example.com/a#1'],
    ['详见 http://example.com/a', 'zh', '详见 http://example.com/a'],
    ['see https://example.com/a for more', 'en', 'See https://example.com/a for more.'],
    ['there is no node "https://example.com/a"', 'en', 'There is no node "https://example.com/a".'],
  ])('%s (%s)', (text, language, told) => {
    expect(asSentence(text, language)).toBe(told)
  })
})

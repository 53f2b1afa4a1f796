/** What is said where no work item was found: a link that stands on another host is told by that host, and nothing else is. */
import { describe, expect, it } from 'vitest'
import type { Event } from '../../src/event/event.ts'
import { nothingNamed, type Searched } from '../../src/find/nothing-named.ts'
import { itemHosts } from '../../src/work-item/item-url.ts'

const DISPATCH: Event = { kind: 'other', name: 'workflow_dispatch', default_branch: 'main' }
const LOOKED = {
  work_item_sources: ['title', 'body'],
  work_item_keywords: [],
  work_item_hosts: itemHosts('https://project.feishu.cn', ['feishu.example.com']),
  in_range: false,
  is_text: true,
} as const

type More = Partial<Pick<Searched, 'work_item_pattern' | 'work_item_keywords' | 'is_text' | 'in_range'>>

function remedyOf(text: string, more: More = {}) {
  return nothingNamed(DISPATCH, { ...LOOKED, ...more }, [{ where: 'text', text, form: 'markdown' }]).remedy
}

describe('a link to another host', () => {
  const LINKS: readonly (readonly [text: string, host: string | undefined])[] = [
    ['See https://pm.example.com/shop/story/detail/7000000101', 'pm.example.com'],
    ['见 https://PM.example.com:8443/shop/story/detail/7000000101，谢谢', 'pm.example.com:8443'],
    ['[the story](https://pm.example.com/shop/story/detail/7000000101).', 'pm.example.com'],
    ['<https://pm.example.com/meego/shop/story/detail/7000000101?x=1>', 'pm.example.com'],
    ['https://x.cn/ and **https://pm.example.com/shop/story/detail/7000000101**.', 'pm.example.com'],
    ['https://github.com/octo-org/shop/pull/7000000101', undefined],
    ['https://lin:secret@pm.example.com/shop/story/detail/7000000101', undefined],
    ['https://feishu.example.com/shop/story/detail/7000000101', undefined],
    ['https:///shop/story/detail/7000000101', undefined],
    ['nothing', undefined],
  ]
  it.each(LINKS)('%s', (text, host) => {
    const { en = '', zh = '' } = remedyOf(text) ?? {}
    expect(en.match(/^The link to (\S+) is not counted/)?.[1]).toBe(host)
    expect(zh.match(/^指向 (\S+) 的链接未计入/)?.[1]).toBe(host)
    expect(en).toMatch(/Put the work item's page address, or m- and its ID such as m-123456, into text/)
  })

  it('is sought in no time', () => {
    const links = `https://x/${'.'.repeat(65_536)}x ${'https://'.repeat(8_192)}`
    const start = process.cpuUsage()
    remedyOf(links)
    expect(process.cpuUsage(start).user).toBeLessThan(500_000)
  })
})

it.each(['m-1', '`m-7000000101`', 'm7000000101'])('says what a pattern has to find: %s', (text) => {
  expect(remedyOf(text, { work_item_pattern: '(?<id>m-\\d+)' })).toStrictEqual({
    en: 'Put what work_item_pattern matches with nothing but digits in its group id into text; or set work_item_id.',
    zh: '请在 text 中写上 work_item_pattern 所匹配的写法（分组 id 只含数字）；也可以设置 work_item_id。',
  })
})

describe('what is left alone without a word before it is asked for behind one', () => {
  const work_item_keywords = ['fixes', 'resolves']
  it.each<readonly [name: string, more: More, en: string, zh: string]>([
    [
      'in text',
      {},
      "Put the work item's page address, or m- and its ID such as m-123456, behind a word of work_item_keywords into text; or set work_item_id.",
      '请在 text 中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456），前面加上 work_item_keywords 中的词语；也可以设置 work_item_id。',
    ],
    [
      'in text, by a pattern',
      { work_item_pattern: String.raw`(?<id>\d+)` },
      'Put what work_item_pattern matches with nothing but digits in its group id behind a word of work_item_keywords into text; or set work_item_id.',
      '请在 text 中写上 work_item_pattern 所匹配的写法（分组 id 只含数字），前面加上 work_item_keywords 中的词语；也可以设置 work_item_id。',
    ],
    [
      'in what the event carries',
      { is_text: false, in_range: true },
      "Put the work item's page address, or m- and its ID such as m-123456, behind a word of work_item_keywords into the title or the description; or set work_item_id.",
      '请在标题或描述中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456），前面加上 work_item_keywords 中的词语；也可以设置 work_item_id。',
    ],
  ])('%s', (_, more, en, zh) => {
    expect(remedyOf('nothing', { ...more, work_item_keywords })).toStrictEqual({ en, zh })
  })
})

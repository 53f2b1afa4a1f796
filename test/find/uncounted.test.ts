/** What is said where something looks as if it named a work item and does not count: what it is, and what to write instead. */
import { describe, expect, it } from 'vitest'
import type { SearchText } from '../../src/find/search/searched.ts'
import { uncounted } from '../../src/find/uncounted.ts'
import { itemHosts } from '../../src/work-item/item-url.ts'

const KNOWN = { hosts: itemHosts('https://project.feishu.cn', []), has_pattern: false }
const PAGE = 'https://project.feishu.cn/shop/story/detail/7000000101'
const PAGE_ENCODED = encodeURIComponent(PAGE)

const body = (text: string): SearchText => ({ where: 'body', text, form: 'markdown' })
const said = (...texts: readonly SearchText[]) => uncounted(texts, KNOWN)

describe('a link that only leads on to the page', () => {
  type Row = readonly [text: string, host: string | undefined]
  it.each<Row>([
    [`https://applink.feishu.cn/client/web_url/open?mode=window&url=${PAGE_ENCODED}`, 'applink.feishu.cn'],
    [
      'https://applink.feishu.cn/client/web_app/open?appId=x&path=%2Fshop%2Fstory%2Fdetail%2F7000000101',
      'applink.feishu.cn',
    ],
    [`见 https://security.feishu.cn/link/safety?target=${PAGE_ENCODED}&scene=ccm，谢谢`, 'security.feishu.cn'],
    [
      `[story](https://nam02.safelinks.protection.outlook.com/?url=${PAGE_ENCODED}&data=05)`,
      'nam02.safelinks.protection.outlook.com',
    ],
    [`https://link.example.com/?to=${encodeURIComponent(PAGE_ENCODED)}`, 'link.example.com'],
    [`https://urldefense.com/v3/__${PAGE}__;!!abc`, 'urldefense.com'],
    [`https://www.google.com/url?q=${PAGE}&sa=D`, 'www.google.com'],
    [PAGE_ENCODED, 'project.feishu.cn'],
    [`https://link.example.com/?to=${encodeURIComponent(PAGE.replace('https', 'http'))}`, 'link.example.com'],
    [`https://link.example.com/?to=${PAGE_ENCODED}&note=100%25`, 'link.example.com'],
    [`https://link.example.com/?to=${PAGE_ENCODED}&note=100%`, undefined],
    ['https://x.example/?next=%2Fshop%2Fstory%2Fdetail%2F7000000101', undefined],
    ['https://x.example/?q=%E0%A4%A', undefined],
    ['https://x.example/?u=https%3A%2F%2Fgithub.com%2Facme%2Fshop%2Fpull%2F12', undefined],
    ['https://applink.feishu.cn/client/chat/open?openChatId=oc_1', undefined],
  ])('%s', (text, host) => {
    expect(said(body(text))).toStrictEqual(
      host && {
        en: `The link to ${host} only leads on to a work item's page and is not counted: write the address of the page itself.`,
        zh: `指向 ${host} 的链接只是跳转到工作项页面，未计入：请直接写工作项页面的地址。`,
      },
    )
  })
})

describe('another page of the deployment', () => {
  it.each([
    ['https://project.feishu.cn/shop/storyView/abc', 'https://project.feishu.cn/shop/storyView/abc'],
    [`见 ${PAGE}/comment，谢谢`, `${PAGE}/comment`],
    [
      'https://project.feishu.cn/shop/chart/detail/7000000101',
      'https://project.feishu.cn/shop/chart/detail/7000000101',
    ],
    ['https://project.feishu.cn/', undefined],
    ['https://lin:secret@project.feishu.cn/shop/storyView/abc', undefined],
    ['https://project.feishu.cn/b/helpcenter/1p8d7djs/5aueo3jr', undefined],
    ['https://project.feishu.cn/openapp/1', undefined],
    ['https://project.feishu.cn/b2/storyView/abc', 'https://project.feishu.cn/b2/storyView/abc'],
    ['<!-- https://project.feishu.cn/shop/storyView/abc -->', undefined],
    ['https://github.com/acme/shop', undefined],
  ])('%s', (text, link) => {
    expect(said(body(text))).toStrictEqual(
      link && {
        en: `${link} shows no single work item: copy the address of the work item's own page, which has /detail/ and the ID in it.`,
        zh: `${link} 不是单个工作项的页面：请复制工作项详情页的地址，其中含有 /detail/ 和 ID。`,
      },
    )
  })
})

describe('what no reader sees as text', () => {
  it.each([
    ['`m-7000000101`', 'm-7000000101'],
    ['> Closes #7000000101', '#7000000101'],
    ['![f-7000000101](x.png)', 'f-7000000101'],
    ['by @m-7000000101', 'm-7000000101'],
    [`[](${PAGE})`, PAGE],
    [`    ${PAGE}`, PAGE],
    [`    ${PAGE.replace('https', 'http')}`, PAGE.replace('https', 'http')],
    [`\`${PAGE}?parentUrl=%2Fshop#detail\``, `${PAGE}?parentUrl=%2Fshop#detail`],
    ['`#none`', undefined],
  ])('%s', (text, raw) => {
    expect(said(body(text))).toStrictEqual(
      raw && {
        en: `${raw} stands where it is not read as text (in code, a quote, an image or a name, say) and is not counted: write it as plain text.`,
        zh: `${raw} 所在的位置不作为文字读取（如代码、引用、图片、名称），未计入：请写成普通文字。`,
      },
    )
  })

  it.each<readonly [form: SearchText['form'], told: boolean]>([
    ['markdown', true],
    ['release', true],
    ['plain', false],
    ['commit', false],
  ])('where there is Markdown, and only there: %s', (form, told) => {
    expect(said({ where: 'body', text: 'by @m-7000000101', form }) !== undefined).toBe(told)
  })

  it.each([
    ['<!-- such as m-123456 -->\n\nPay', 'm-123456'],
    [`<!--\n关联需求：${PAGE}\n-->`, PAGE],
    ['<!-- never closed: m-123456', 'm-123456'],
  ])('%s', (text, raw) => {
    expect(said(body(text))).toStrictEqual({
      en: `${raw} stands in an HTML comment and is not counted: write the work item outside of it.`,
      zh: `${raw} 写在 HTML 注释中，未计入：请将工作项写在注释之外。`,
    })
  })
})

describe('what is not written as an ID', () => {
  it.each([
    ['m7000000101', 'm7000000101', '7000000101'],
    ['feature/m_7000000101-pay', 'm_7000000101', '7000000101'],
    ['M–7000000101', 'M–7000000101', '7000000101'],
    ['#m—12345', '#m—12345', '12345'],
    ['m\u20117000000101', 'm\u20117000000101', '7000000101'],
    ['需求 m：7000000101', 'm：7000000101', '7000000101'],
    ['m - 7000000101', 'm - 7000000101', '7000000101'],
    ['m-１２３４５６', 'm-１２３４５６', '123456'],
    ['Ｍ－１２３４５６', 'Ｍ－１２３４５６', '123456'],
    ['M 7000000101 pay', 'M 7000000101', '7000000101'],
    ['需求ID：7000000101', '7000000101', '7000000101'],
    ['feature/7000000101-pay', '7000000101', '7000000101'],
    ['story-7000000101', '7000000101', '7000000101'],
    ['【7000000101】登录', '7000000101', '7000000101'],
    ['13912345678 7000000101', '7000000101', '7000000101'],
    ['7000000101 登录页', '7000000101', '7000000101'],
    ['#f44336 for #f443361', '#f443361', '443361'],
    ['#m44336', '#m44336', '44336'],
    ['f44336', 'f44336', '44336'],
    ['7000000101号需求', '7000000101', '7000000101'],
  ])('%s', (text, raw, number) => {
    expect(said({ where: 'branch', text, form: 'plain' })).toStrictEqual({
      en: `${raw} is not counted: if it is a work item's ID, write m-${number}.`,
      zh: `${raw} 未计入：如果它是工作项 ID，请写成 m-${number}。`,
    })
  })

  it.each([
    'Pay',
    'm-1234',
    'arm64000000',
    'v1.700000010',
    '20261128',
    '#70000001',
    'a7000000101',
    '1234567890.5',
    'https://x.example/7000000101',
    '0700000010',
    // Telephone numbers.
    '13912345678',
    '8613912345678',
    '+8613912345678',
    '+86 139-1234-5678',
    '0755-123456789',
    '+1-7000000101',
    // Moments.
    '1764400000',
    '1764400000000',
    '202611281230',
    '20261128123045',
    '1764400000123456',
    '1764400000123456789',
    // Limits, round numbers, examples, colours.
    '2147483647',
    'at most 4294967295',
    '9007199254740991',
    '999999999',
    '1000000000 rows',
    '123456789',
    'Use #f44336 for errors',
    'background: #F97316;',
    '#f4433680',
    // Amounts.
    '¥7000000101',
    '$ 7000000101',
    '7000000101元',
    '7000000101 bytes',
    '7000000101 ms',
    '7000000101 条',
    '7000000101%',
    '7000000101MB',
    // Parts of longer numbers, versions, names.
    'CVE-2026-7000000101',
    '2026/7000000101',
    '7000000101-1',
    '@m12345',
    'by @lin-m_12345',
    '@acme/m12345',
    'm12345@example.com',
    '7000000101@qq.com',
    "I'm 10000% sure",
    'I’m 10000% sure',
  ])('nothing is said of %s', (text) => expect(said(body(text))).toBeUndefined())

  it('a number alone says nothing in the message of a commit', () => {
    expect(said({ where: 'commit', text: 'build 7000000101', form: 'commit' })).toBeUndefined()
    expect(said({ where: 'commit', text: 'm7000000101', form: 'commit' })?.en).toContain('m-7000000101')
  })
})

it('the surest comes first, wherever it stands', () => {
  const texts = [body('<!-- m-123456 --> m7000000101'), body('`m-7000000102`')]
  expect(said(...texts)?.en).toContain('m-7000000102')
  expect(said(...texts.slice(0, 1))?.en).toContain('write m-7000000101')
})

it('with a pattern of the team’s own only addresses are known', () => {
  const known = { ...KNOWN, has_pattern: true }
  expect(uncounted([body('`m-7000000101` m7000000101')], known)).toBeUndefined()
  expect(uncounted([body(`\`${PAGE}\``)], known)?.en).toContain(PAGE)
})

it('is sought in no time', () => {
  const texts = [
    'm'.repeat(65_536),
    'm '.repeat(32_768),
    '<!--'.repeat(16_384),
    '1'.repeat(65_536),
    `https://x/?u=${'%25'.repeat(21_000)}`,
    'https://applink./'.repeat(4000),
    'a/'.repeat(32_768),
    `https://x/${'_a'.repeat(900)}${'_'.repeat(150)} `.repeat(30),
    `https://x/${'.'.repeat(1900)}a `.repeat(30),
    'a'.repeat(65_536),
    '@'.repeat(65_536),
    '139123456780 '.repeat(5000),
    '1 '.repeat(32_768),
    '7000000101 '.repeat(6000),
  ]
  const start = process.cpuUsage()
  for (const text of texts) said(body(text))
  expect(process.cpuUsage(start).user).toBeLessThan(500_000)
})

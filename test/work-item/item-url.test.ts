import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { itemHosts, itemUrl, isLoopback, parseItemUrl } from '../../src/work-item/item-url.ts'

const CHINA = itemHosts('https://project.feishu.cn', [])
const ANY = itemHosts('http://127.0.0.1:8787', [])

function short(url: string, hosts = ANY): string | undefined {
  const item = parseItemUrl(url, hosts)
  return item && [item.project_key, item.work_item_type, item.work_item_id].join(' ')
}

describe('an address shows an item', () => {
  test.each([
    ['plain', 'https://project.feishu.cn/shop/story/detail/123456', 'shop story 123456'],
    [
      'with a query',
      'https://project.feishu.cn/xopenapp/story/detail/7092625364?scope=workspaces&node=abc',
      'xopenapp story 7092625364',
    ],
    [
      'with a page in its query',
      'https://project.feishu.cn/bigdata_03/issue/detail/3528090?parentUrl=%2Fbigdata_03%2FissueView%2FXARIG5p4g',
      'bigdata_03 issue 3528090',
    ],
    [
      'query and anchor',
      'https://project.feishu.cn/excel-plugin/story/detail/4462528407?parentUrl=%2Fexcel-plugin%2Fstory%2Fhomepage#MII_669626B3D1C6C002-dashboard_9w9z',
      'excel-plugin story 4462528407',
    ],
    ['anchor', 'https://meego.feishu.cn/larksuite/issue/detail/6587956#comment', 'larksuite issue 6587956'],
    [
      'space ID',
      'https://project.feishu.cn/662ef8e0aaaabbbbccccdddd/story/detail/6745760107',
      '662ef8e0aaaabbbbccccdddd story 6745760107',
    ],
    ['numeric simple_name', 'https://meego.larkoffice.com/3040/story/detail/7346160613', '3040 story 7346160613'],
    ['custom type', 'https://project.feishu.cn/obis/userstory/detail/7051514356', 'obis userstory 7051514356'],
    [
      'type with an underscore',
      'https://meego.feishu.cn/tiktok/sub_task/detail/7075184517',
      'tiktok sub_task 7075184517',
    ],
    ['the type percent-encoded', 'https://project.feishu.cn/shop/%73tory/detail/123456', 'shop story 123456'],
    ['the ID percent-encoded', 'https://project.feishu.cn/shop/story/detail/%3123456', 'shop story 123456'],
    ['the page percent-encoded', 'https://project.feishu.cn/sh%6Fp/story/det%61il/123456', 'shop story 123456'],
    ['a Chinese type', 'https://project.feishu.cn/shop/需求/detail/123456', 'shop 需求 123456'],
    [
      'a Chinese type percent-encoded',
      'https://project.feishu.cn/shop/%E9%9C%80%E6%B1%82/detail/123456',
      'shop 需求 123456',
    ],
    [
      'the largest ID',
      'https://project.feishu.cn/shop/story/detail/9223372036854775807',
      'shop story 9223372036854775807',
    ],
    ['a type called almost as a chart', 'https://project.feishu.cn/shop/charts/detail/1', 'shop charts 1'],
    ['storyId percent-encoded', 'https://meego.feishu.cn/shop/storyView/x?story%49d=%3123', 'shop story 123'],
    ['international', 'https://project.larksuite.com/projectlb/issue/detail/24354768', 'projectlb issue 24354768'],
    ['meegle', 'https://meegle.com/xopenapp/story/detail/7092625364', 'xopenapp story 7092625364'],
    ['legacy prefix', 'https://meego.feishu.cn/meego/larksuite/story/detail/6587956', 'larksuite story 6587956'],
    ['a space called as the prefix', 'https://meego.feishu.cn/meego/story/detail/6587956', 'meego story 6587956'],
    ['no scheme', 'project.feishu.cn/shop/story/detail/123456', 'shop story 123456'],
    ['http', 'http://project.feishu.cn/shop/story/detail/123456', 'shop story 123456'],
    ['capitals in scheme and host', 'HTTPS://Project.Feishu.CN/shop/story/detail/123456', 'shop story 123456'],
    ['the default port', 'https://project.feishu.cn:443/shop/story/detail/123456', 'shop story 123456'],
    ['a slash at the end', 'https://project.feishu.cn/shop/story/detail/123456/', 'shop story 123456'],
    ['storyId', 'https://meego.feishu.cn/larksuite/storyView/abc?storyId=123456', 'larksuite story 123456'],
    [
      'issueId behind others',
      'https://meego.feishu.cn/larksuite/issueView/abc?x=1&issueId=123456&y#z',
      'larksuite issue 123456',
    ],
    [
      'storyId under the prefix',
      'https://meego.feishu.cn/meego/larksuite/storyView/abc?storyId=123456',
      'larksuite story 123456',
    ],
    [
      'storyId in a space called as the prefix',
      'https://meego.feishu.cn/meego/storyView/abc?storyId=123456',
      'meego story 123456',
    ],
    ['storyId on the space itself', 'https://meego.feishu.cn/larksuite?storyId=123456', 'larksuite story 123456'],
    ['the path before the query', 'https://meego.feishu.cn/larksuite/issue/detail/1?storyId=2', 'larksuite issue 1'],
    ['the simulator', 'http://127.0.0.1:8787/shop/story/detail/123456', 'shop story 123456'],
    ['the simulator without scheme', '127.0.0.1:8787/shop/story/detail/123456', 'shop story 123456'],
  ])('%s', (_, url, expected) => expect(short(url)).toBe(expected))
})

describe('an address shows no item', () => {
  test.each([
    ['another host', 'https://example.com/shop/story/detail/123456'],
    ['a host that begins alike', 'https://project.feishu.cn.example.com/shop/story/detail/123456'],
    ['a host that ends alike', 'https://myproject.feishu.cn/shop/story/detail/123456'],
    ['another port', 'https://project.feishu.cn:8443/shop/story/detail/123456'],
    ['the host as a user name', 'https://project.feishu.cn@example.com/shop/story/detail/123456'],
    ['a user name', 'https://me@project.feishu.cn/shop/story/detail/123456'],
    ['a password', 'https://:secret@project.feishu.cn/shop/story/detail/123456'],
    ['another scheme', 'ftp://project.feishu.cn/shop/story/detail/123456'],
    ['the host in a query', 'https://example.com/?u=https://project.feishu.cn/shop/story/detail/123456'],
    ['create', 'https://project.feishu.cn/shop/story/create'],
    ['create from an item', 'https://project.feishu.cn/shop/issue/create?storyId=123456'],
    ['homepage', 'https://project.feishu.cn/shop/story/homepage'],
    ['a view', 'https://project.feishu.cn/shop/storyView/123456'],
    ['an issue view', 'https://project.feishu.cn/shop/issueView/123456'],
    ['a view of a type', 'https://project.feishu.cn/shop/workObjectView/obj/123456'],
    ['workbench', 'https://project.feishu.cn/workbench/story/detail/123456'],
    ['b', 'https://project.feishu.cn/b/story/detail/123456'],
    ['openapp', 'https://project.feishu.cn/openapp/story/detail/123456'],
    ['the API', 'https://project.feishu.cn/open_api/work_item/detail/123456'],
    ['workbench with an old query', 'https://project.feishu.cn/workbench?storyId=123456'],
    ['an entry of a type’s resource library', 'https://project.feishu.cn/obis/_userstory_resource/detail/7051514356'],
    ['a chart', 'https://project.feishu.cn/shop/chart/detail/7405672001'],
    ['a chart percent-encoded', 'https://project.feishu.cn/shop/%63hart/detail/7405672001'],
    ['a chart under the prefix', 'https://meego.feishu.cn/meego/shop/chart/detail/7405672001'],
    ['the scope of a chart’s data', 'https://project.feishu.cn/shop/chartdatascope/detail/7405672001'],
    ['the data of a chart', 'https://project.feishu.cn/shop/chartpenetrateV2/detail/7405672001'],
    ['a setting', 'https://project.feishu.cn/shop/setting/detail/7405672001'],
    ['teams', 'https://project.feishu.cn/teams/story/detail/123456'],
    ['teams under the prefix', 'https://meego.feishu.cn/meego/teams/detail/123456'],
    ['teams as the space under the prefix', 'https://meego.feishu.cn/meego/teams/story/detail/123456'],
    ['a list', 'https://project.feishu.cn/list/story/detail/123456'],
    ['the inbox', 'https://project.feishu.cn/inbox/story/detail/123456'],
    ['the inbox with an old query', 'https://project.feishu.cn/inbox/x?storyId=123456'],
    ['an old query on a chart', 'https://project.feishu.cn/shop/chart/detail/74?storyId=123456'],
    ['an old query on a detail page without ID', 'https://project.feishu.cn/shop/story/detail/?storyId=123456'],
    ['an old query on a draft', 'https://project.feishu.cn/shop/story/draft/1?storyId=123456'],
    ['an old query on a setting', 'https://project.feishu.cn/shop/setting/story?storyId=123456'],
    ['an old query where a homepage is edited', 'https://project.feishu.cn/shop/story/homepage/edit?storyId=123456'],
    ['an old query on the homepage of charts', 'https://project.feishu.cn/shop/chart/homepage?issueId=123456'],
    ['one more than int64', 'https://project.feishu.cn/shop/story/detail/9223372036854775808'],
    ['an old query with more than int64', 'https://project.feishu.cn/shop/storyView/x?storyId=9999999999999999999'],
    ['a slash percent-encoded', 'https://project.feishu.cn/shop%2Fstory/detail/123456'],
    ['a bad percent sign', 'https://project.feishu.cn/shop/%zz/detail/123456'],
    ['half a character percent-encoded', 'https://project.feishu.cn/shop/%E9%9C/detail/123456'],
    ['full-width digits percent-encoded', 'https://project.feishu.cn/shop/story/detail/%EF%BC%91'],
    ['letters for an ID', 'https://project.feishu.cn/shop/story/detail/abc'],
    ['an ID that goes on', 'https://project.feishu.cn/shop/story/detail/123456abc'],
    ['a path that goes on', 'https://project.feishu.cn/shop/story/detail/123456/comments'],
    ['an ID beyond int64', 'https://project.feishu.cn/shop/story/detail/12345678901234567890'],
    ['an ID of zero', 'https://project.feishu.cn/shop/story/detail/0123456'],
    ['an old query without a space', 'https://project.feishu.cn/?storyId=123456'],
    ['an old query with letters', 'https://project.feishu.cn/shop/storyView/x?storyId=123456abc'],
    ['the query of a query', 'https://project.feishu.cn/shop/storyView/x?to=%3FstoryId=123456'],
    ['backslashes', 'https://project.feishu.cn\\shop\\story\\detail\\123456'],
    ['a space within', 'https://project.feishu.cn/shop/story/de tail/123456'],
    ['no path', 'https://project.feishu.cn'],
    ['no address', 'm-123456'],
    ['an impossible address', 'https://:0'],
    ['an impossible address without scheme', '[::zz]/shop/story/detail/123456'],
    ['nothing', ''],
  ])('%s', (_, url) => expect(parseItemUrl(url, ANY)).toBeUndefined())
})

test('the address is handed on as a browser opens it', () => {
  expect(parseItemUrl('Project.feishu.cn/shop/story/detail/123456?a="b"#<c>', CHINA)).toEqual({
    work_item_id: '123456',
    project_key: 'shop',
    work_item_type: 'story',
    url: 'https://project.feishu.cn/shop/story/detail/123456?a=%22b%22#%3Cc%3E',
  })
  expect(parseItemUrl('127.0.0.1:8787/shop/story/detail/1', ANY)?.url).toBe('http://127.0.0.1:8787/shop/story/detail/1')
})

describe('which hosts are one deployment', () => {
  test.each([
    ['https://project.feishu.cn', [], ['project.feishu.cn']],
    ['https://meego.feishu.cn', [], ['meego.feishu.cn', 'meego.larkoffice.com']],
    ['https://meego.larkoffice.com', [], ['meego.feishu.cn', 'meego.larkoffice.com']],
    ['https://meegle.com', [], ['meegle.com', 'project.larksuite.com']],
    ['https://project.larksuite.com', [], ['meegle.com', 'project.larksuite.com']],
    [
      'https://project.f.mioffice.cn',
      ['Tracker.Corp', 'https://t.corp:8443/', 't.corp:443'],
      ['project.f.mioffice.cn', 't.corp', 't.corp:8443', 'tracker.corp'],
    ],
    ['https://project.feishu.cn', ['no host'], ['no host', 'project.feishu.cn']],
    [
      'http://localhost:1',
      [],
      [
        'localhost:1',
        'meegle.com',
        'meego.feishu.cn',
        'meego.larkoffice.com',
        'project.feishu.cn',
        'project.larksuite.com',
      ],
    ],
    [
      'http://[::1]:1',
      ['a.b'],
      [
        '[::1]:1',
        'a.b',
        'meegle.com',
        'meego.feishu.cn',
        'meego.larkoffice.com',
        'project.feishu.cn',
        'project.larksuite.com',
      ],
    ],
  ])('%s and %j', (base_url, more, expected) => expect([...itemHosts(base_url, more)].sort()).toEqual(expected))

  test.each([
    ['localhost', true],
    ['localhost:80', true],
    ['127.0.0.1', true],
    ['127.1.2.3:8787', true],
    ['[::1]:8787', true],
    ['localhost.example.com', false],
    ['127.0.0.1.example.com', false],
    ['10.0.0.1', false],
  ])('%s is loopback: %s', (host, expected) => expect(isLoopback(host)).toBe(expected))
})

describe('the address of an item', () => {
  const name = fc
    .stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/u)
    .filter((text) => !/^(?:b|chart|chartdatascope|inbox|list|openapp|setting|teams|workbench)$/u.test(text))

  test('leads back to the item', () => {
    const id = fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String)
    fc.assert(
      fc.property(name, name, id, (project_key, work_item_type, work_item_id) => {
        const url = itemUrl('https://project.feishu.cn/', { project_key, work_item_type, work_item_id })
        expect(parseItemUrl(url, CHINA)).toEqual({ project_key, work_item_type, work_item_id, url })
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('holds whatever a name holds in its place', () =>
    expect(itemUrl('https://meegle.com', { project_key: 'a/b', work_item_type: '?c', work_item_id: '1' })).toBe(
      'https://meegle.com/a%2Fb/%3Fc/detail/1',
    ))

  test('is an item on its own hosts only', () =>
    fc.assert(
      fc.property(fc.webAuthority(), (host) => {
        expect(parseItemUrl(`https://${host}/shop/story/detail/123456`, CHINA)).toBeUndefined()
      }),
      { seed: 3, numRuns: 300 },
    ))
})

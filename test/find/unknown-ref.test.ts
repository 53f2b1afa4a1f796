/** A `since` that leads nowhere, over real sockets and each way of asking: what is not there is called so, in title and sentence. */
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../src/failure.ts'
import { lookupsOf } from '../../src/find/lookups.ts'
import { rangeOf } from '../../src/find/range.ts'
import { makeReport } from '../../src/report/report.ts'
import { failureOf, sha } from '../forge/shop.ts'
import { WAYS, withForge, type Way } from '../forge/world.ts'
import { OPTIONS } from '../report/step-results.ts'
import { worldOf } from './memory-forge.ts'

async function lost(way: Way, ref: string, head: string): Promise<Failure> {
  const failures: Failure[] = []
  await withForge({ way, repository: { refs: { other: sha('unrelated') } } }, async ({ forge, call }) => {
    const look = lookupsOf({ ...worldOf({}).world, forge: () => Promise.resolve(forge), call })
    failures.push(await failureOf(rangeOf({ from: 'ref', ref }, head, look)))
  })
  const [failure] = failures
  if (failure === undefined) throw new Error('a failure was expected')
  return failure
}

function titlesOf(failure: Failure): readonly (string | undefined)[] {
  const told = { kind: 'failed', failure } as const
  return (['en', 'zh'] as const).map((language) => makeReport(told, { ...OPTIONS, language }).annotations[0]?.title)
}

const NO_SUCH_REF = ['Feishu Project: no such ref', '飞书项目：没有该标签、分支或提交']

describe.each(WAYS)('by %s', (way) => {
  it.each([
    ['a tag', 'v9.9'],
    ['a branch', 'feature/gone'],
    ['a word', 'last_sucess'],
    ['a SHA', sha('gone')],
    ['a short SHA', 'abc1234'],
  ])('%s that is not there', async (_, ref) => {
    const failure = await lost(way, ref, sha('tip'))
    expect(titlesOf(failure)).toStrictEqual(NO_SUCH_REF)
    for (const end of [ref, sha('tip')])
      for (const said of [failure.sentence.en, failure.sentence.zh]) expect(said).toContain(end)
  })

  it('a head that is gone', async () => {
    const failure = await lost(way, sha('root'), sha('gone'))
    expect(titlesOf(failure)).toStrictEqual(NO_SUCH_REF)
    expect(failure.sentence.en).toMatch(/^The commit \w+, up to which changes count/)
  })

  it('a ref without any history in common', async () => {
    const failure = await lost(way, 'other', sha('tip'))
    expect(titlesOf(failure)).toStrictEqual(['Feishu Project: no common history', '飞书项目：没有共同历史'])
    expect(failure.sentence.en).toBe(`\`since\` names other, which has no history in common with ${sha('tip')}.`)
  })
})

/** What is found in Markdown, against another parser and another reading of its page. */
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { askOracle, type Told } from './oracle.ts'
import { blocks, isDisputed, soup } from './random-markdown.ts'
import { searchTexts } from '../../../src/find/search/search.ts'
import { itemHosts } from '../../../src/work-item/item-url.ts'

const SEED = 20_261_128
const RULES = { hosts: itemHosts('https://project.feishu.cn', []), keywords: [] }
const never = new AbortController().signal

async function askOurs(markdown: string): Promise<Told> {
  const [one] = await searchTexts([{ where: 'body', text: markdown, form: 'markdown' }], RULES, never)
  const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].toSorted()
  return {
    counted: sorted(one?.mentions.map(({ reference }) => reference.work_item_id) ?? []),
    unticked: sorted(one?.left.map(({ mention }) => mention.reference.work_item_id) ?? []),
    none: one?.none ?? false,
  }
}

/** Cases of each kind. */
const RUNS = 300

test.each([
  ['of everything that Markdown has, each within the other', blocks],
  ['of pieces of Markdown in any order', soup],
])('in a document %s, the same is found', (_, documents) =>
  fc.assert(
    fc.asyncProperty(documents, async (markdown) => {
      fc.pre(!isDisputed(markdown))
      expect(await askOurs(markdown)).toEqual(askOracle(markdown))
    }),
    { seed: SEED, numRuns: RUNS },
  ),
)

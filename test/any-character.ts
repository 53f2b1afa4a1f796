/** Every character of Unicode: what fast-check draws for the unit `binary`, without the table of a million of them that it makes for it in each process. */
import fc from 'fast-check'

/** Left out: halves of pairs stand for nothing by themselves. */
const HALVES = { from: 0xd800, count: 0x800 }
const COUNT = 0x11_0000 - HALVES.count

export const anyCharacter = fc.integer({ min: 0, max: COUNT - 1 }).map(
  (index) => String.fromCodePoint(index < HALVES.from ? index : index + HALVES.count),
  (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined
    if (code === undefined || String.fromCodePoint(code) !== character || !character.isWellFormed())
      throw new Error('no character')
    return code < HALVES.from ? code : code - HALVES.count
  },
)

/** What a team's own pattern finds. It may take any time: only where it can be stopped. */
import { compilePattern, referenceOfMatch } from '../../work-item/item-pattern.ts'
import { type Named, placeOf } from './forms.ts'
import { coverNames, isCovered } from './persons.ts'
import { judge, type Read } from './search-text.ts'
import type { Rules, Searched } from './searched.ts'

/** The pattern decides: only what lies wholly within a name is none. */
export function searchByPattern(page: Read, pattern: string, rules: Rules): Searched {
  const names = coverNames(page.as_it_stands, page.form)
  const found = findByPattern(page.as_it_stands, pattern)
  return judge(
    page,
    found.filter((one) => !isCovered(names, one)),
    rules,
  )
}

function findByPattern(text: string, pattern: string): Named[] {
  return Array.from(text.matchAll(compilePattern(pattern)), (match) => {
    const reference = referenceOfMatch(match)
    return reference === undefined ? [] : [{ ...placeOf(match), reference }]
  }).flat()
}

/** What only look-ups need, and most runs look nothing up: loaded together, as one chunk. */
export { itemQuery, withPresent } from './item-query.ts'
export { inParts } from './parts.ts'
export { usersOf } from './users.ts'
export {
  readFieldNames,
  readItemNames,
  readItems,
  readSpaces,
  readStateFlow,
  readStateKeys,
  readTypes,
  readUsers,
} from './wire-lookups.ts'

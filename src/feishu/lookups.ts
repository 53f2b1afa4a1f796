/** What only look-ups need, and most runs look nothing up: loaded together, as one chunk. */
export { inParts, withoutUnknown } from './parts.ts'
export {
  readFieldNames,
  readItemNames,
  readItems,
  readSpaces,
  readStateFlow,
  readTypes,
  readUsers,
} from './wire-lookups.ts'

/** What a work item is called in somebody's text or input. Everything but the ID may be unknown. */
export interface Reference {
  /** Digits. A string, because the vendor's int64 exceeds 2^53. */
  readonly work_item_id: string
  /** As written: a space ID (24 hex digits) or a simple_name. */
  readonly project_key?: string
  /** As written: the type's api_name in a page URL, or whatever a custom pattern captured. */
  readonly work_item_type?: string
  /** The page address as it was found. */
  readonly url?: string
}

const DIGITS = /^[1-9]\d{0,18}$/u
const LARGEST = '9223372036854775807'

/** A positive int64 as it is printed. */
export function isWorkItemId(text: string): boolean {
  // Of two numbers with equally many digits the text that sorts first is the smaller one.
  return DIGITS.test(text) && (text.length < LARGEST.length || text <= LARGEST)
}

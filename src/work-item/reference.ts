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

/** A positive int64 as it is printed; source text of a regular expression. */
export const WORK_ITEM_ID = '[1-9]\\d{0,18}'

const WHOLE_ID = new RegExp(`^${WORK_ITEM_ID}$`, 'u')

export function isWorkItemId(text: string): boolean {
  return WHOLE_ID.test(text)
}

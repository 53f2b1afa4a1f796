/** Where an event's text comes from, in the order in which it is searched. */
import type { Event } from '../event/event.ts'
import type { Text } from './find-references.ts'

export function textsOf(event: Event): readonly Text[] {
  if (event.kind !== 'pull_request') return []
  const { title, body, head_ref } = event.pull_request
  return [
    { where: 'title', text: title, form: 'plain' },
    { where: 'body', text: body, form: 'markdown' },
    { where: 'branch', text: head_ref, form: 'plain' },
  ]
}

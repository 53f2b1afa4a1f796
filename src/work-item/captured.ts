/** What a named group of a regular expression caught; nothing is the empty string. */
export function captured(match: RegExpExecArray | null, name: string): string {
  return match?.groups?.[name] ?? ''
}

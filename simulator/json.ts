/** JSON that keeps int64: the vendor's numbers exceed 2^53, so integers beyond it are bigints on either way. */

type Parse = (text: string, revive: (key: string, value: unknown, context: { source?: string }) => unknown) => unknown

// Both members are in V8 since Node 21; TypeScript's ES2024 library doesn't know them yet.
const parse = JSON.parse as unknown as Parse
const rawJson = (JSON as unknown as { rawJSON: (text: string) => unknown }).rawJSON

/** Throws SyntaxError where the text is no JSON. */
export function parseJson(text: string): unknown {
  return parse(text, (_key, value, context) =>
    typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? exactInteger(value, context.source)
      : value,
  )
}

export function printJson(value: unknown, space?: number): string {
  return JSON.stringify(
    value,
    (_key, member: unknown) => (typeof member === 'bigint' ? rawJson(String(member)) : member),
    space,
  )
}

function exactInteger(value: number, source: string | undefined): unknown {
  return source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value
}

/** One complete configuration; each case overrides what it is about. */
import { InputFailure } from '../../src/inputs/input-failure.ts'
import { type RawInputs, readInputs } from '../../src/inputs/read.ts'

export const COMPLETE: RawInputs = {
  node_id: 'doing',
  project_key: 'shop',
  plugin_id: 'MII_63E9D49B8C82',
  plugin_secret: 'D01B5F7C2E',
  user_key: '7100000000000000001',
  job_status: 'success',
}

/** The same with a token instead of the pair. */
export function withToken(plugin_token: string, user_key: string): RawInputs {
  return { ...COMPLETE, plugin_id: '', plugin_secret: '', plugin_token, user_key }
}

export async function failureOf(raw: RawInputs): Promise<InputFailure> {
  try {
    await readInputs(raw)
  } catch (error) {
    if (error instanceof InputFailure) return error
    throw error
  }
  throw new Error('These inputs are valid.')
}

/** Each problem as `input: what was found`, in English. */
export async function problemsOf(raw: RawInputs): Promise<readonly string[]> {
  const { problems } = await failureOf(raw)
  return problems.map(({ input, found }) => `${input}: ${typeof found === 'string' ? found : found.en}`)
}

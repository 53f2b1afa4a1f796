/**
 * What the bundle takes of @actions/core: stands in the place of the package's index, which also loads an HTTP client for OIDC and a process runner. When
 * a new release breaks the build here, look into its `lib/core.js` for where each name comes from. Tests that run from `src/` take the whole package.
 */
import { appendFileSync, constants } from 'node:fs'

export {
  debug,
  endGroup,
  error,
  info,
  notice,
  setOutput,
  setSecret,
  startGroup,
  warning,
} from '../node_modules/@actions/core/lib/core.js'

/** Two of the methods of the package's own, whose file loads node:fs/promises for 3 ms. */
class Summary {
  #text = ''

  addRaw(text) {
    this.#text += text
    return this
  }

  /** Rejects where there is no file of the runner's, as the package's does. */
  async write() {
    const file = process.env['GITHUB_STEP_SUMMARY'] ?? ''
    if (file === '') throw new Error('Unable to find environment variable for $GITHUB_STEP_SUMMARY')
    appendFileSync(file, this.#text, { flag: constants.O_WRONLY | constants.O_APPEND })
    this.#text = ''
    return this
  }
}

export const summary = new Summary()

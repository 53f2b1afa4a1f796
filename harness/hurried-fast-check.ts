/** fast-check for `npm run test:mutation`: a property is tried for a fifth of a second, which shows most of what a mutant breaks; `npm test` tries it in full. */
import fastCheck from '../node_modules/fast-check/lib/fast-check.js'

const MILLISECONDS = 200

function assert(...[property, parameters]: Parameters<typeof fastCheck.assert>): unknown {
  return fastCheck.assert(property, { ...parameters, plugins: [fastCheck.interruptAfterTimeLimit(MILLISECONDS)] })
}

const hurried = { ...fastCheck, assert }
export { hurried as default }

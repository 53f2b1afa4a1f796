/** fast-check as the tests know it, but for `assert`: whatever seed a test asks for, it gets that of the run, and five times the cases. */
import fastCheck from '../node_modules/fast-check/lib/fast-check.js'

const SEED = Number(process.env['PROPERTY_SEED'])
const TIMES = 5
/** What fast-check takes when a test says nothing. */
const ORDINARY_RUNS = 100

function assert(...[property, parameters]: Parameters<typeof fastCheck.assert>): unknown {
  const numRuns = (parameters?.numRuns ?? ORDINARY_RUNS) * TIMES
  // A failure names the seed.
  return fastCheck.assert(property, { ...parameters, seed: SEED, numRuns })
}

const random = { ...fastCheck, assert }
export { random as default }

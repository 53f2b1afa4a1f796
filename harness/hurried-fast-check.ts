/** For `npm run test:mutation`: a property is tried for a fifth of a second, which shows most of what a mutant breaks; `npm test` tries it in full. */
import fc from 'fast-check'

fc.configureGlobal({ interruptAfterTimeLimit: 200 })

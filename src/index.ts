/** The bundle's front door: it only starts. */
import { main } from './main.ts'

await main()

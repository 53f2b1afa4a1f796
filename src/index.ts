/** The bundle's front door: it only starts. */
import { main } from './main.ts'

// No await: the bundle is CommonJS. Node ends with code 1 on what main can't report.
void main()

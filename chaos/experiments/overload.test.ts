import { experimentAsTest } from '../as-test.ts'
import { overload } from './overload.ts'

await experimentAsTest(overload)

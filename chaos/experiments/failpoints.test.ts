import { experimentAsTest } from '../as-test.ts'
import { failpoints } from './failpoints.ts'

await experimentAsTest(failpoints)

import { itHolds } from '../as-test.ts'
import { failpoints } from './failpoints.ts'

await itHolds(failpoints)

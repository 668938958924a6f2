import { itHolds } from '../testing.ts'
import { failpoints } from './failpoints.ts'

await itHolds(failpoints)

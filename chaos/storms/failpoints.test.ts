import { itHolds } from '../testing.ts'
import { failpoints } from './failpoints.ts'

itHolds(failpoints)

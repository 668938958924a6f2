import { itHolds } from '../as-test.ts'
import { overload } from './overload.ts'

await itHolds(overload)

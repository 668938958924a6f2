import { itHolds } from '../testing.ts'
import { overload } from './overload.ts'

await itHolds(overload)

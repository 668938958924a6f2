import { itHolds } from '../testing.ts'
import { repeats } from './repeats.ts'

await itHolds(repeats)

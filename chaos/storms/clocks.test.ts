import { itHolds } from '../testing.ts'
import { clocks } from './clocks.ts'

await itHolds(clocks)

import { itHolds } from '../as-test.ts'
import { clocks } from './clock-skew.ts'

await itHolds(clocks)

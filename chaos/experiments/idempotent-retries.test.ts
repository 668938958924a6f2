import { itHolds } from '../as-test.ts'
import { repeats } from './idempotent-retries.ts'

await itHolds(repeats)

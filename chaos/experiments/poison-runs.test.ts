import { itHolds } from '../as-test.ts'
import { poison } from './poison-runs.ts'

await itHolds(poison)

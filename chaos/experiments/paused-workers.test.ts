import { itHolds } from '../as-test.ts'
import { sleepers } from './paused-workers.ts'

await itHolds(sleepers)

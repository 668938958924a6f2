import { itHolds } from '../testing.ts'
import { sleepers } from './sleepers.ts'

await itHolds(sleepers)

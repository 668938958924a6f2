import { itHolds } from '../testing.ts'
import { kills } from './kills.ts'

await itHolds(kills)

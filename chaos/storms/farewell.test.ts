import { itHolds } from '../testing.ts'
import { farewell } from './farewell.ts'

await itHolds(farewell)

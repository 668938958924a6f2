import { itHolds } from '../testing.ts'
import { runaways } from './runaways.ts'

await itHolds(runaways)

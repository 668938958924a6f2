import { itHolds } from '../testing.ts'
import { injections } from './injections.ts'

await itHolds(injections)

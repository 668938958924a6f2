import { itHolds } from '../testing.ts'
import { poison } from './poison.ts'

await itHolds(poison)

import { itHolds } from '../testing.ts'
import { cancels } from './cancels.ts'

await itHolds(cancels)

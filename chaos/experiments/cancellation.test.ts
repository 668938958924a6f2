import { itHolds } from '../as-test.ts'
import { cancels } from './cancellation.ts'

await itHolds(cancels)

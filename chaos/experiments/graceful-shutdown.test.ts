import { itHolds } from '../as-test.ts'
import { farewell } from './graceful-shutdown.ts'

await itHolds(farewell)

import { itHolds } from '../as-test.ts'
import { runaways } from './runaway-agents.ts'

await itHolds(runaways)

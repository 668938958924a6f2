import { itHolds } from '../as-test.ts'
import { kills } from './process-kills.ts'

await itHolds(kills)

import { itHolds } from '../as-test.ts'
import { disk } from './disk-full.ts'

await itHolds(disk)

import { itHolds } from '../testing.ts'
import { disk } from './disk.ts'

await itHolds(disk)

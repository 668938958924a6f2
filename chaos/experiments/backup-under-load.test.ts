import { itHolds } from '../as-test.ts'
import { backup } from './backup-under-load.ts'

await itHolds(backup)

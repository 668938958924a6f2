import { itHolds } from '../testing.ts'
import { backup } from './backup.ts'

await itHolds(backup)

import { experimentAsTest } from '../as-test.ts'
import { backupUnderLoad } from './backup-under-load.ts'

await experimentAsTest(backupUnderLoad)

import { experimentAsTest } from '../as-test.ts'
import { diskFull } from './disk-full.ts'

await experimentAsTest(diskFull)

import { experimentAsTest } from '../as-test.ts'
import { pausedWorkers } from './paused-workers.ts'

await experimentAsTest(pausedWorkers)

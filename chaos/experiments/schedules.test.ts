import { experimentAsTest } from '../as-test.ts'
import { scheduleFiring } from './schedules.ts'

await experimentAsTest(scheduleFiring)

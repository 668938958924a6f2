import { experimentAsTest } from '../as-test.ts'
import { poisonRuns } from './poison-runs.ts'

await experimentAsTest(poisonRuns)

import { experimentAsTest } from '../as-test.ts'
import { processKills } from './process-kills.ts'

await experimentAsTest(processKills)

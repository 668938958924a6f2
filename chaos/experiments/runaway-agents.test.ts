import { experimentAsTest } from '../as-test.ts'
import { runawayAgents } from './runaway-agents.ts'

await experimentAsTest(runawayAgents)

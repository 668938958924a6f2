import { experimentAsTest } from '../as-test.ts'
import { runStateMachine } from './run-state-machine.ts'

await experimentAsTest(runStateMachine)

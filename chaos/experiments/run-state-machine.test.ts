import { itHolds } from '../as-test.ts'
import { machine } from './run-state-machine.ts'

await itHolds(machine)

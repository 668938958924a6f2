import { itHolds } from '../testing.ts'
import { machine } from './machine.ts'

await itHolds(machine)

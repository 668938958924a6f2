import { itHolds } from '../testing.ts'
import { schedules } from './schedules.ts'

await itHolds(schedules)

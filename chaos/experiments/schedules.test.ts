import { itHolds } from '../as-test.ts'
import { schedules } from './schedules.ts'

await itHolds(schedules)

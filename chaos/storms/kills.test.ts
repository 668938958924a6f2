import { itHolds } from '../testing.ts'
import { kills } from './kills.ts'

itHolds(kills)

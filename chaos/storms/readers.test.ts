import { itHolds } from '../testing.ts'
import { readers } from './readers.ts'

await itHolds(readers)

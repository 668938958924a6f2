import { itHolds } from '../as-test.ts'
import { readers } from './stream-resume.ts'

await itHolds(readers)

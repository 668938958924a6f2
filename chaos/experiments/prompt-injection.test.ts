import { itHolds } from '../as-test.ts'
import { injections } from './prompt-injection.ts'

await itHolds(injections)

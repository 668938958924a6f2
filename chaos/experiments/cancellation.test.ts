import { experimentAsTest } from '../as-test.ts'
import { cancellation } from './cancellation.ts'

await experimentAsTest(cancellation)

import { experimentAsTest } from '../as-test.ts'
import { idempotentRetries } from './idempotent-retries.ts'

await experimentAsTest(idempotentRetries)

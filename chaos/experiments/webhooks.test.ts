import { itHolds } from '../as-test.ts'
import { webhooks } from './webhooks.ts'

await itHolds(webhooks)

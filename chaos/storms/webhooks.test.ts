import { itHolds } from '../testing.ts'
import { webhooks } from './webhooks.ts'

await itHolds(webhooks)

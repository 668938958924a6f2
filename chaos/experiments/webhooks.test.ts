import { experimentAsTest } from '../as-test.ts'
import { webhookDelivery } from './webhooks.ts'

await experimentAsTest(webhookDelivery)

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, verifyWebhook, type WebhookEvent, WebhookVerificationError } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
let secret = ''

/** Delivered event ids. An event may be delivered more than once; a real receiver stores the ids in its database. */
const seenEventIds = new Set<string>()
const received = Promise.withResolvers<{ event: WebhookEvent; headers: Record<string, string>; body: string }>()

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks).toString()
  const headers = request.headers as Record<string, string>
  try {
    const event = await verifyWebhook(secret, headers, body)
    if (seenEventIds.has(event.id)) return response.writeHead(200).end('duplicate')
    seenEventIds.add(event.id)
    response.writeHead(204).end()
    received.resolve({ event, headers, body })
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error
    response.writeHead(400).end(error.message)
  }
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`

const endpoint = await client.webhooks.createEndpoint({ url, types: ['run.finished'] })
secret = endpoint.secret!
console.log(`Subscribed to ${endpoint.types.join(', ')} at ${url}`)

const { id } = await client.agents.startRun({
  agent: 'fablab-guide',
  input: 'Où trouver une découpeuse laser à Casablanca ?',
  live: false,
})
const { event, headers, body } = await received.promise
console.log(`${event.type}: run ${event.data.runId === id ? 'as started' : 'unknown'} ${event.data.status}`)
console.log(`Its answer: ${(await client.agents.getRun({ runId: id })).answer?.split('\n')[0]}`)

async function post(text: string) {
  const response = await fetch(url, { method: 'POST', headers: signature, body: text })
  return `${response.status} ${await response.text()}`
}
const signature = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('webhook-')))
console.log(`Repeated: ${await post(body)}`)
console.log(`Altered: ${await post(body.replace('succeeded', 'failed'))}`)

let delivery: Awaited<ReturnType<typeof client.webhooks.getDelivery>> | undefined
while (delivery?.status !== 'delivered') {
  const { items } = await client.webhooks.listDeliveries({ endpointId: endpoint.id })
  delivery = await client.webhooks.getDelivery({ deliveryId: items[0]!.id })
}
console.log(
  `Delivery log: ${delivery.type} ${delivery.status}, attempt ${delivery.attempts} returned ${delivery.last?.status}`,
)

await client.webhooks.deleteEndpoint({ endpointId: endpoint.id })
server.close()

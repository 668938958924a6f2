import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from '../../testing/cleanup.ts'

export interface ReceivedWebhook {
  path: string
  headers: Record<string, string>
  body: string
}

/** Starts a server on loopback that stores the requests it receives and responds as set with `setResponse`. */
export async function webhookReceiver() {
  const received: ReceivedWebhook[] = []
  let respond: (response: ServerResponse, webhook: ReceivedWebhook) => unknown = (response) => response.end()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const webhook = {
      path: request.url!,
      headers: request.headers as ReceivedWebhook['headers'],
      body: Buffer.concat(chunks).toString(),
    }
    received.push(webhook)
    await respond(response, webhook)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    received,
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/hook`,
    setResponse(next: typeof respond) {
      respond = next
    },
    at: (path: string) => received.filter((one) => one.path === path),
  }
}

export const respondWith =
  (code: number, headers: Record<string, string> = {}, body = '') =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end(body)

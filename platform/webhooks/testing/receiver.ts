import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from '../../testing/cleanup.ts'

export interface ReceivedWebhook {
  path: string
  headers: Record<string, string>
  body: string
}

/** Somebody's server on loopback: it keeps what it gets, and answers as told. */
export async function webhookReceiver() {
  const received: ReceivedWebhook[] = []
  let answer: (response: ServerResponse, one: ReceivedWebhook) => unknown = (response) => response.end()
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const one = {
      path: request.url!,
      headers: request.headers as ReceivedWebhook['headers'],
      body: Buffer.concat(chunks).toString(),
    }
    received.push(one)
    await answer(response, one)
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
    answers(next: typeof answer) {
      answer = next
    },
    at: (path: string) => received.filter((one) => one.path === path),
  }
}

export const respondWith =
  (code: number, headers: Record<string, string> = {}, body = '') =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end(body)

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

export interface ReceivedRequest {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

export type ScriptedReply = (response: ServerResponse, request: ReceivedRequest, n: number) => void

/** A server on a free loopback port that does what the test says: the first reply to the first request, the last to all that follow. */
export async function startScriptedServer(...replies: ScriptedReply[]) {
  const received: ReceivedRequest[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text) => {
      body += text
    })
    request.on('end', () => {
      const one = { method: request.method!, path: request.url!, headers: request.headers, body }
      const n = received.push(one) - 1
      replies[Math.min(n, replies.length - 1)]!(response, one, n)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, server }
}

export const jsonReply =
  (status: number, body: unknown, headers: Record<string, string> = {}): ScriptedReply =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))

export const problemReply = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): ScriptedReply =>
  jsonReply(
    status,
    { type: `/errors/${code}`, code, title: code, status, detail: `It is ${code}.`, ...more },
    { 'content-type': 'application/problem+json', 'x-request-id': 'request-1', ...headers },
  )

export const textReply =
  (status: number, body: string, type = 'text/html'): ScriptedReply =>
  (response) =>
    response.writeHead(status, { 'content-type': type }).end(body)

/** The network fails: the connection ends without an answer. */
export const dropConnection: ScriptedReply = (response) => response.socket!.destroy()

/** Nothing is ever answered. */
export const neverReply: ScriptedReply = () => {}

/** Some of a stream, and then a cut: rude is a connection that breaks, polite one that ends as if all were said. */
export const streamReply =
  (bytes: Uint8Array | string, ending: 'rude' | 'polite' | 'open' = 'polite'): ScriptedReply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    response.flushHeaders()
    const cut = () => (ending === 'rude' ? response.socket!.end() : ending === 'polite' ? response.end() : undefined)
    if (bytes.length > 0) response.write(bytes, cut)
    else cut()
  }

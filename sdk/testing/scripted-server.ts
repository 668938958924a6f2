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

/** Starts a loopback server that replies in the given order, and with the last reply to all further requests. */
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

/** Closes the connection without an answer. */
export const dropConnection: ScriptedReply = (response) => response.socket!.destroy()

/** Never answers. */
export const neverReply: ScriptedReply = () => {}

/** Sends part of a stream, then disconnects, ends it normally, or keeps it open. */
export const streamReply =
  (bytes: Uint8Array | string, ending: 'disconnect' | 'end' | 'open' = 'end'): ScriptedReply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    response.flushHeaders()
    const cut = () => (ending === 'disconnect' ? response.socket!.end() : ending === 'end' ? response.end() : undefined)
    if (bytes.length > 0) response.write(bytes, cut)
    else cut()
  }

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface RecordedRequest {
  path: string
  method: string
  headers: IncomingMessage['headers']
  body: any
}

/** Starts a provider with scripted answers. `seen` holds the requests; `left` resolves when a caller disconnects early. */
export async function scriptedProvider(answer: (requests: RecordedRequest, response: ServerResponse) => unknown) {
  const requests: RecordedRequest[] = []
  let connections = 0
  const { promise: disconnected, resolve: hungUp } = Promise.withResolvers<void>()
  const server = createServer(async (request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) hungUp()
    })
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const call = {
      path: request.url!,
      method: request.method!,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    }
    requests.push(call)
    await answer(call, response)
  })
  server.on('connection', () => {
    connections++
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(close)
  return { url, seen: requests, left: disconnected, close, connections: () => connections }
}

export function respondJson(response: ServerResponse, body: unknown, status = 200) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Writes `data:` lines, as an OpenAI-compatible server does. */
export function respondSse(response: ServerResponse, events: unknown[], { done = true } = {}) {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const event of events) response.write(`data: ${JSON.stringify(event)}\n\n`)
  response.end(done ? 'data: [DONE]\n\n' : '')
}

/** Writes one JSON object per line, as Ollama does. */
export function respondNdjson(response: ServerResponse, lines: unknown[]) {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  response.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

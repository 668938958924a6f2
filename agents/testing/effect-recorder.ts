import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll } from '#platform/testing/cleanup.ts'

export interface Effect {
  key: string
  /**
   * When the server began to send it, in Unix milliseconds. A server that has released or lost the run stops, but what it has
   * begun to send may arrive after another server has recorded the step.
   */
  at: number
}

/** Records external effects in this process, not in the servers under test, so that no rollback and no kill can undo them. */
export async function startEffectRecorder() {
  let effects: Effect[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk)
    } catch {
      return // the server was killed while it sent the request
    }
    const { key, ms, at } = JSON.parse(Buffer.concat(chunks).toString())
    effects.push({ key, at })
    if (ms > 0) await sleep(ms)
    response.end()
  }).listen(0, '127.0.0.1')
  server.keepAliveTimeout = 0 // a server may send the next effect at any time
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Returns the effects recorded since the last `clear`. */
    read: () => effects,
    clear() {
      effects = []
    },
  }
}

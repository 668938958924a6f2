import { Pool } from 'undici'

export interface LoadTarget {
  url: string
  key: string
  agent: string
}

/** Creates a client with one connection pool that requests complete or streamed answers. */
export function createLoadGenerator({ url, key, agent }: LoadTarget, connections: number) {
  const pool = new Pool(url, { connections: connections + 4 })
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const post = (path: string, body: object) =>
    pool.request({
      path: `/v1${path}`,
      method: 'POST',
      headers,
      body: JSON.stringify({ agent, input: 'Cherche un laser', ...body }),
    })

  async function plain(extra: object = {}) {
    const { body } = await post('/runs/wait', extra)
    const text = await body.text()
    if (!text.includes('w39')) throw new Error(`A run failed: ${text}`)
  }

  /** Returns the milliseconds from the request to the first event. */
  async function streamed(): Promise<number> {
    const start = performance.now()
    const { body } = await post('/runs/stream', {})
    let first = 0
    let text = ''
    for await (const chunk of body) {
      text += chunk
      first ||= text.includes('id: ') ? performance.now() - start : 0
    }
    if (!text.includes('"status":"succeeded"')) throw new Error(`A run failed: ${text.slice(-500)}`)
    return first
  }

  /** Sends requests with constant concurrency for `ms` milliseconds. */
  async function during<Result>(
    ms: number,
    concurrency: number,
    request: () => Promise<Result>,
  ): Promise<{ results: Result[]; ms: number }> {
    const results: Result[] = []
    const start = performance.now()
    const requestRepeatedly = async () => {
      while (performance.now() - start < ms) results.push(await request())
    }
    await Promise.all(Array.from({ length: concurrency }, requestRepeatedly))
    return { results, ms: performance.now() - start }
  }

  /** Sends `count` requests with constant concurrency. */
  async function times(count: number, concurrency: number, request: () => Promise<unknown>) {
    let started = 0
    const requestRepeatedly = async () => {
      while (started++ < count) await request()
    }
    await Promise.all(Array.from({ length: concurrency }, requestRepeatedly))
  }

  return { plain, streamed, during, times, post, close: () => pool.close() }
}

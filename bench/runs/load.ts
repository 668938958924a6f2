import { Pool } from 'undici'

export interface LoadTarget {
  url: string
  key: string
  agent: string
}

/** Somebody who asks, over one connection pool: for the whole answer, or following it as it is written. */
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

  async function plain(more: object = {}) {
    const { body } = await post('/runs/wait', more)
    const text = await body.text()
    if (!text.includes('w39')) throw new Error(`A run failed: ${text}`)
  }

  /** Milliseconds from the question to the first event. */
  async function streamed(): Promise<number> {
    const asked = performance.now()
    const { body } = await post('/runs/stream', {})
    let first = 0
    let text = ''
    for await (const piece of body) {
      text += piece
      first ||= text.includes('id: ') ? performance.now() - asked : 0
    }
    if (!text.includes('"status":"succeeded"')) throw new Error(`A run failed: ${text.slice(-500)}`)
    return first
  }

  /** `concurrency` lanes, each asking again when it was answered, until the time is over. */
  async function during<Result>(
    ms: number,
    concurrency: number,
    ask: () => Promise<Result>,
  ): Promise<{ results: Result[]; ms: number }> {
    const results: Result[] = []
    const from = performance.now()
    const lane = async () => {
      while (performance.now() - from < ms) results.push(await ask())
    }
    await Promise.all(Array.from({ length: concurrency }, lane))
    return { results, ms: performance.now() - from }
  }

  /** So often, by so many lanes. */
  async function times(count: number, lanes: number, ask: () => Promise<unknown>) {
    let begun = 0
    const lane = async () => {
      while (begun++ < count) await ask()
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }

  return { plain, streamed, during, times, post, close: () => pool.close() }
}

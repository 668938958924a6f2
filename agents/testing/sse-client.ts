import type { RunEvent } from '../run-store/events.ts'

/** Creates a client that stores the last id, accumulates text, clears it on `text.reset` and replaces it by finished steps. */
export function createSseClient(runId: string, key: string) {
  const ids: string[] = []
  const shown: string[] = []
  const problems: string[] = []
  const count = { resets: 0, deltas: 0, connections: 0, whole: 0 }
  const onEvent = (id: string, data: RunEvent) => {
    ids.push(id)
    if (data.type === 'text.reset') {
      count.resets++
      shown[data.step] = ''
    }
    if (data.type === 'text') {
      count.deltas++
      shown[data.step] = (shown[data.step] ?? '') + data.text
    }
    if (data.type === 'step.finished') {
      const before = shown[data.step] ?? ''
      if (!data.text.startsWith(before)) problems.push(`step ${data.step} showed ${before} and became ${data.text}`)
      if (data.text === before) count.whole++
      shown[data.step] = data.text
    }
    return data.type === 'run.finished'
  }
  return {
    ids,
    shown,
    problems,
    count,
    /** Reads until the run ends, the server dies or `ms` are over. Returns true when the run has ended. */
    async read(url: string | undefined, ms: number) {
      let buffer = ''
      if (!url) return false
      try {
        const headers = { authorization: `Bearer ${key}`, 'last-event-id': ids.at(-1) ?? '' }
        const response = await fetch(`${url}/v1/runs/${runId}/events`, { headers, signal: AbortSignal.timeout(ms) })
        if (response.status === 503) return false // the server is shutting down
        if (!response.ok) throw new Error(await response.text())
        count.connections++
        for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
          const frames = (buffer += chunk).split('\n\n')
          buffer = frames.pop()!
          for (const frame of frames) {
            const [, id, json] = frame.match(/^id: (.*)\ndata: (.*)$/) ?? []
            if (id && onEvent(id, JSON.parse(json!))) return true
          }
        }
      } catch (error) {
        if (!['TimeoutError', 'TypeError'].includes((error as Error).name)) throw error // our timeout, or the server was killed
      }
      return false
    },
  }
}

export const sortEventIds = (ids: string[]) =>
  ids.toSorted((a, b) => {
    const [x, y] = [a, b].map((id) => id.split('.').map(Number)) as [number[], number[]]
    return x[0]! - y[0]! || x[1]! - y[1]!
  })

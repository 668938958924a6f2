import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { asc, eq } from '#platform/db/query.ts'
import { runEvents, runSteps } from '../tables.ts'
import { type Child, house, kill } from '../testing/house.ts'
import { answerOf } from './answer.ts'
import type { RunEvent } from './events.ts'

const home = await house()

/** What a client does: it remembers the last id, adds text up, begins again when told to, and takes a finished step as it is. */
function reader(runId: string) {
  const ids: string[] = []
  const shown: string[] = []
  const problems: string[] = []
  const count = { resets: 0, deltas: 0, connections: 0, whole: 0 }
  const hear = (id: string, data: RunEvent) => {
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
    /** Reads until the run ends, the server dies, or `ms` are over; true when the run has ended. */
    async read({ url }: Child, ms: number) {
      let buffer = ''
      try {
        const headers = { authorization: `Bearer ${home.owner.key}`, 'last-event-id': ids.at(-1) ?? '' }
        const response = await fetch(`${url}/v1/runs/${runId}/events`, { headers, signal: AbortSignal.timeout(ms) })
        if (!response.ok) throw new Error(await response.text())
        count.connections++
        for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
          const frames = (buffer += chunk).split('\n\n')
          buffer = frames.pop()!
          for (const frame of frames) {
            const [, id, json] = frame.match(/^id: (.*)\ndata: (.*)$/) ?? []
            if (id && hear(id, JSON.parse(json!))) return true
          }
        }
      } catch (error) {
        if (!['TimeoutError', 'TypeError'].includes((error as Error).name)) throw error // ours, or the server's death
      }
      return false
    },
  }
}

const inOrder = (ids: string[]) =>
  ids.toSorted((a, b) => {
    const [x, y] = [a, b].map((id) => id.split('.').map(Number)) as [number[], number[]]
    return x[0]! - y[0]! || x[1]! - y[1]!
  })

it('readers cut at random, across three dead servers, see what the journal holds: no gap, no duplicate', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => home.begin('talker')))
  const readers = ids.map(reader)
  let server = await home.server()
  const following = Promise.all(
    readers.map(async (one) => {
      while (!(await one.read(server, Math.ceil(80 + Math.random() * 500)))) await sleep(10)
    }),
  )
  for (let killed = 0; killed < 3; killed++) {
    await sleep(500 + Math.random() * 300)
    await kill(server)
    server = await home.server()
  }
  await following
  const total = { resets: 0, deltas: 0, connections: 0, whole: 0 }
  for (const [i, { ids: seen, shown, problems, count }] of readers.entries()) {
    const events = await home.db.select().from(runEvents).where(eq(runEvents.runId, ids[i]!)).orderBy(asc(runEvents.epoch), asc(runEvents.n))
    const recorded = events.map(({ epoch, n }) => `${epoch}.${n}`)
    expect(seen.filter((id) => recorded.includes(id))).toEqual(recorded)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual(inOrder(seen))
    expect(problems).toEqual([])
    const steps = await home.db.select().from(runSteps).where(eq(runSteps.runId, ids[i]!))
    for (const step of steps.filter(({ kind }) => kind === 'model')) expect(shown[step.seq]).toBe(answerOf(step).text)
    for (const key of ['resets', 'deltas', 'connections', 'whole'] as const) total[key] += count[key]
  }
  expect(total.resets).toBeGreaterThan(0)
  expect(total.deltas).toBeGreaterThan(0)
  expect(total.connections).toBeGreaterThan(8)
  await kill(server)
})

it('without a cut the text of every step is whole from its pieces alone', async () => {
  const server = await home.server()
  const id = await home.begin('talker')
  const one = reader(id)
  expect(await one.read(server, 60_000)).toBe(true)
  expect(one.count).toMatchObject({ whole: 3, resets: 0 })
  expect(one.count.deltas).toBeGreaterThan(6)
  const again = reader(id)
  expect(await again.read(server, 60_000)).toBe(true)
  expect(again.shown).toEqual(one.shown)
  await kill(server)
})

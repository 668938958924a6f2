import { expect, it } from 'vitest'
import { type EventLog, formatPosition, type LogEvent } from '#platform/events/event-log.ts'
import { InMemoryEventLog } from '#platform/events/memory.ts'
import { openTestDatabase } from '#platform/testing/database.ts'
import { defaultLimits, initialRunUsage } from '../registry/limits.ts'
import { streamRunEvents } from './event-stream.ts'
import type { RunEvent } from './events.ts'
import { runEvents, runSteps, runs } from './tables.ts'

const db = await openTestDatabase()

const text = (epoch: number, n: number, piece: string): LogEvent => ({
  epoch,
  n,
  data: { type: 'text', step: 0, text: piece },
  persisted: false,
})
const recorded = (epoch: number, n: number, data: RunEvent): LogEvent => ({ epoch, n, data, persisted: true })
const started = recorded(1, 1, { type: 'run.started', agent: 'x', runId: 'r' })

/** A run with these events in the database; more can be recorded while it is followed. */
async function recording() {
  const [run] = await db
    .insert(runs)
    .values({
      ...{
        organisationId: 'o',
        memberId: 'm',
        keyId: 'k',
        agent: 'x',
        agentId: 'x',
        agentVersion: '1',
        input: 'x',
        status: 'running',
        epoch: 1,
        limits: defaultLimits,
        usage: initialRunUsage,
        metadata: {},
      },
      definition: { slug: 'x', tools: [], instructions: 'x' },
    })
    .returning()
  const runId = run!.id
  const step = {
    runId,
    seq: 0,
    kind: 'model',
    name: 'm',
    state: 'done',
    output: JSON.stringify({ text: 'one two three', calls: [] }),
    epoch: 1,
    startedAt: new Date(),
  } as const
  return {
    runId,
    start: () => db.insert(runEvents).values({ runId, epoch: 1, n: 1, type: 'run.started' }),
    async finish(epoch: number, n: number) {
      await db.insert(runSteps).values(step)
      await db.insert(runEvents).values([
        { runId, epoch, n, type: 'step.finished', seq: 0 },
        { runId, epoch, n: n + 1, type: 'run.finished' },
      ])
      await db.update(runs).set({ status: 'succeeded', answer: 'one two three' })
    },
  }
}

/** What a reader is told until the run has ended, and each time it was told something, what happens next. */
async function told(log: EventLog, runId: string, next: (() => unknown)[], lastEventId?: string) {
  const seen: string[] = []
  await next.shift()?.()
  for await (const batch of streamRunEvents({ db, events: log }, runId, lastEventId)) {
    seen.push(...batch.map(({ id, data }) => `${id} ${data.type === 'text' ? data.text : data.type}`))
    await next.shift()?.()
  }
  return seen
}

it('tells text as it is written, and what is recorded after it', async () => {
  const log = new InMemoryEventLog()
  const { runId, start, finish } = await recording()
  const seen = await told(log, runId, [
    async () => {
      await start()
      await log.append(runId, [started, text(1, 2, 'one ')])
    },
    () => log.append(runId, [text(1, 3, 'two ')]),
    async () => {
      await finish(1, 4)
      await log.append(runId, [
        recorded(1, 4, { type: 'step.finished', step: 0, text: 'one two three', calls: [] }),
        recorded(1, 5, { type: 'run.finished', status: 'succeeded', answer: 'one two three', error: null }),
      ])
    },
  ])
  expect(seen).toEqual(['1.1 run.started', '1.2 one ', '1.3 two ', '1.4 step.finished', '1.5 run.finished'])
})

it('never shows the end of a text whose beginning it has missed', async () => {
  const log = new InMemoryEventLog()
  const { runId, start, finish } = await recording()
  const seen = await told(log, runId, [
    async () => {
      await start()
      await log.append(runId, [started, text(1, 2, 'one ')])
    },
    async () => {
      await log.append(runId, [text(1, 5, 'three')]) // 3 and 4 never reached the window
      setTimeout(() => void log.append(runId, [text(1, 6, '…')]), 20)
      setTimeout(() => void finish(1, 7), 60)
    },
  ])
  expect(seen).toEqual(['1.1 run.started', '1.2 one ', '1.7 step.finished', '1.8 run.finished'])
})

it('goes on with what is recorded after text it could not show', async () => {
  const log = new InMemoryEventLog()
  const { runId, start, finish } = await recording()
  await start()
  const late = async () => {
    await log.append(runId, [text(1, 4, 'two ')])
    setTimeout(async () => {
      await finish(1, 5)
      await log.append(runId, [recorded(1, 5, { type: 'step.finished', step: 0, text: 'one two three', calls: [] })])
    }, 50)
  }
  expect(await told(log, runId, [late], '1.1')).toEqual(['1.5 step.finished', '1.6 run.finished'])
})

it('a log that tells nothing costs time, and no event', async () => {
  const deaf: EventLog = Object.assign(new InMemoryEventLog(), { append: async () => {}, tail: async () => [] })
  const { runId, start, finish } = await recording()
  const seen = await told(deaf, runId, [start, () => finish(1, 9)])
  expect(seen).toEqual(['1.1 run.started', '1.9 step.finished', '1.10 run.finished'])
})

it('a reader comes back in the middle, and to a run that has long ended', async () => {
  const log = new InMemoryEventLog()
  const { runId, start, finish } = await recording()
  await start()
  await finish(1, 4)
  expect(await told(log, runId, [], '1.1')).toEqual(['1.4 step.finished', '1.5 run.finished'])
  expect(await told(log, runId, [], formatPosition({ epoch: 1, n: 5 }))).toEqual([])
  expect(await told(log, runId, [], 'nonsense')).toHaveLength(3)
})

it('more events than a page of the database holds are all told', async () => {
  const log = new InMemoryEventLog()
  const { runId, start, finish } = await recording()
  await start()
  await db
    .insert(runEvents)
    .values(Array.from({ length: 1_100 }, (_, i) => ({ runId, epoch: 1, n: i + 2, type: 'run.resumed' })))
  await finish(2, 1)
  const seen = await told(log, runId, [])
  expect(seen).toHaveLength(1_103)
  expect(new Set(seen).size).toBe(1_103)
})

import { describe, expect, it } from 'vitest'
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

/** A run with these events in the database; more can be recorded while it is streamed. */
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

/** Collects the events of a run until it ends. After each batch, calls the next function of `next`. */
async function collectEvents(log: EventLog, runId: string, next: (() => unknown)[], lastEventId?: string) {
  const seen: string[] = []
  await next.shift()?.()
  for await (const batch of streamRunEvents({ db, events: log }, runId, lastEventId)) {
    seen.push(...batch.map(({ id, data }) => `${id} ${data.type === 'text' ? data.text : data.type}`))
    await next.shift()?.()
  }
  return seen
}

describe('streamRunEvents', () => {
  it('streams text as it is written, then the recorded events', async () => {
    const log = new InMemoryEventLog()
    const { runId, start, finish } = await recording()
    const seen = await collectEvents(log, runId, [
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

  it('never shows the end of a text whose beginning was missed', async () => {
    const log = new InMemoryEventLog()
    const { runId, start, finish } = await recording()
    const seen = await collectEvents(log, runId, [
      async () => {
        await start()
        await log.append(runId, [started, text(1, 2, 'one ')])
      },
      async () => {
        await log.append(runId, [text(1, 5, 'three')]) // 3 and 4 never reached the log
        setTimeout(() => void log.append(runId, [text(1, 6, '…')]), 20)
        setTimeout(() => void finish(1, 7), 60)
      },
    ])
    expect(seen).toEqual(['1.1 run.started', '1.2 one ', '1.7 step.finished', '1.8 run.finished'])
  })

  it('continues with recorded events after skipped text', async () => {
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
    expect(await collectEvents(log, runId, [late], '1.1')).toEqual(['1.5 step.finished', '1.6 run.finished'])
  })

  it('loses no event when the log is empty', async () => {
    const emptyLog: EventLog = Object.assign(new InMemoryEventLog(), { append: async () => {}, tail: async () => [] })
    const { runId, start, finish } = await recording()
    const seen = await collectEvents(emptyLog, runId, [start, () => finish(1, 9)])
    expect(seen).toEqual(['1.1 run.started', '1.9 step.finished', '1.10 run.finished'])
  })

  it('resumes in the middle of a run and after its end', async () => {
    const log = new InMemoryEventLog()
    const { runId, start, finish } = await recording()
    await start()
    await finish(1, 4)
    expect(await collectEvents(log, runId, [], '1.1')).toEqual(['1.4 step.finished', '1.5 run.finished'])
    expect(await collectEvents(log, runId, [], formatPosition({ epoch: 1, n: 5 }))).toEqual([])
    expect(await collectEvents(log, runId, [], 'nonsense')).toHaveLength(3)
  })

  it('streams more events than one page of the database', async () => {
    const log = new InMemoryEventLog()
    const { runId, start, finish } = await recording()
    await start()
    await db
      .insert(runEvents)
      .values(Array.from({ length: 1_100 }, (_, i) => ({ runId, epoch: 1, n: i + 2, type: 'run.resumed' })))
    await finish(2, 1)
    const seen = await collectEvents(log, runId, [])
    expect(seen).toHaveLength(1_103)
    expect(new Set(seen).size).toBe(1_103)
  })
})

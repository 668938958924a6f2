import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closedPort } from '../testing/closed-port.ts'
import { testRedisPrefix } from '../testing/redis.ts'
import {
  comparePositions,
  type EventLog,
  type EventLogOptions,
  formatPosition,
  isDirectlyAfter,
  type LogEvent,
  parsePosition,
  windowSize,
} from './event-log.ts'
import { InMemoryEventLog } from './memory.ts'
import { RedisEventLog } from './redis.ts'

const { REDIS_URL } = process.env
const log = pino({ level: 'silent' })
const prefix = testRedisPrefix()
const start = { epoch: 0, n: 0 }

/** Creates two clients of one log, as in two processes; the in-memory log is shared. */
const adapters: Record<string, (options?: EventLogOptions) => [local: EventLog, remote: EventLog]> = {
  embedded: (options) => {
    const events = new InMemoryEventLog(options)
    return [events, events]
  },
  ...(REDIS_URL && {
    redis: (options) => {
      const one = () => new RedisEventLog(REDIS_URL, prefix, log, { ...options, endedRetentionMs: 50 })
      return [one(), one()]
    },
  }),
}

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 5 })
const event = (n: number, epoch = 1, data: unknown = { n }): LogEvent => ({ epoch, n, data, persisted: n % 2 === 0 })
const ns = (events: LogEvent[]) => events.map(({ n }) => n)
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

describe.each(Object.entries(adapters))('the %s event log', (_name, create) => {
  function pair(options?: EventLogOptions) {
    const [local, remote] = create(options)
    closing.push(
      () => local.close(),
      () => remote.close(),
    )
    return { local, remote, topic: crypto.randomUUID() }
  }

  it('returns the events after a position, in order and unchanged', async () => {
    const { local, remote, topic } = pair()
    const events = [
      event(1),
      event(2, 1, { text: 'Métiers d’art – الحرف ⵣ' }),
      event(9),
      event(1, 2, null),
      event(3, 2, [1, 'two']),
    ]
    await local.append(topic, events.slice(0, 2))
    await local.append(topic, events.slice(2))
    expect(await remote.tail(topic, start)).toEqual(events)
    expect(await remote.tail(topic, { epoch: 1, n: 2 })).toEqual(events.slice(2))
    expect(await remote.tail(topic, { epoch: 1, n: 5 })).toEqual(events.slice(2))
    expect(await remote.tail(topic, { epoch: 2, n: 3 })).toEqual([])
    expect(await remote.tail(crypto.randomUUID(), start)).toEqual([])
  })

  it('drops events of a replaced writer and duplicates', async () => {
    const { local, remote, topic } = pair()
    await local.append(topic, [event(1), event(2)])
    await remote.append(topic, [event(1, 2)])
    await local.append(topic, [event(3), event(4)])
    await remote.append(topic, [event(1, 2), event(2, 2)])
    expect((await local.tail(topic, start)).map(formatPosition)).toEqual(['1.1', '1.2', '2.1', '2.2'])
  })

  it('wakes waiting readers in every process', async () => {
    const { local, remote, topic } = pair()
    const readers = [local, local, remote, remote].map((events) => events.subscribe(topic))
    await Promise.all(readers.map((reader) => reader.waitForNext(200))) // all events have arrived by now
    const woken = readers.map((reader) => reader.waitForNext(60_000))
    await local.append(topic, [event(1)])
    await Promise.all(woken)
    for (const reader of readers) reader.close()
  })

  it('stores nothing for a subscription without reads', async () => {
    const { local, remote, topic } = pair()
    const last = 400
    const read = async (events: EventLog) => {
      const reader = events.subscribe(topic)
      const seen: LogEvent[] = []
      while (seen.at(-1)?.n !== last) {
        seen.push(...(await events.tail(topic, seen.at(-1) ?? start)))
        if (seen.at(-1)?.n !== last) await reader.waitForNext(60_000)
      }
      reader.close()
      return ns(seen)
    }
    const readers: Promise<number[]>[] = []
    for (let n = 1; n <= last; n++) {
      if (n % 40 === 1) readers.push(read(n % 80 === 1 ? local : remote))
      await remote.append(topic, [event(n)])
      if (n % 25 === 0) await sleep(1)
    }
    for (const seen of await Promise.all(readers)) expect(seen).toEqual(upTo(last))
  })

  it('bounds its events even with slow readers', async () => {
    const { local, remote, topic } = pair()
    const reader = remote.subscribe(topic)
    for (let first = 1; first <= 6 * windowSize; first += 100)
      await local.append(
        topic,
        upTo(first + 99, first).map((n) => event(n)),
      )
    const known = ns(await remote.tail(topic, start))
    expect(known.length).toBeGreaterThanOrEqual(windowSize)
    expect(known.length).toBeLessThanOrEqual(2 * windowSize)
    expect(known).toEqual(upTo(6 * windowSize, known[0]))
    reader.close()
  })

  it('deletes an ended topic after its readers have left', async () => {
    const { local, remote, topic } = pair()
    const reader = remote.subscribe(topic)
    await local.append(topic, [event(1)])
    await local.end(topic)
    expect(await remote.tail(topic, start)).toHaveLength(1)
    reader.close()
    await eventually(async () => expect(await remote.tail(topic, start)).toEqual([]))
  })

  it('deletes a topic that its writer never ended', async () => {
    const { local, topic } = pair({ retentionMs: 50 })
    await local.append(topic, [event(1)])
    await eventually(async () => expect(await local.tail(topic, start)).toEqual([]))
  })

  it('stops waiting at the timeout and when the reader leaves', async () => {
    const { local, topic } = pair()
    const reader = local.subscribe(topic)
    await reader.waitForNext(10)
    await reader.waitForNext(10)
    const leaving = new AbortController()
    const waiting = reader.waitForNext(60_000, leaving.signal)
    leaving.abort()
    await waiting
    await reader.waitForNext(60_000, leaving.signal)
    reader.close()
    reader.close()
    const another = local.subscribe(topic)
    await another.waitForNext(10)
    const woken = another.waitForNext(60_000)
    await local.append(topic, [event(1)])
    await woken
    another.close()
  })

  it('reports that it is available', async () => {
    await expect(pair().local.ping()).resolves.toBeUndefined()
  })
})

it('publishes nothing and does not fail while Redis is unavailable', async () => {
  const events = new RedisEventLog(`redis://127.0.0.1:${await closedPort()}`, prefix, log)
  const reader = events.subscribe('topic')
  await events.append('topic', [event(1)])
  expect(await events.tail('topic', start)).toEqual([])
  await reader.waitForNext(5)
  await events.end('topic')
  await expect(events.ping()).rejects.toThrow('Redis cannot be reached')
  reader.close()
  await events.close()
})

describe.runIf(REDIS_URL)('on Redis', () => {
  it('a reader checks for missed events after a lost connection', async () => {
    const { Redis } = await import('ioredis')
    const events = new RedisEventLog(REDIS_URL!, prefix, log)
    const admin = new Redis(REDIS_URL!)
    closing.push(
      () => events.close(),
      async () => admin.disconnect(),
    )
    const topic = crypto.randomUUID()
    const reader = events.subscribe(topic)
    await eventually(async () =>
      expect(((await admin.pubsub('NUMSUB', `${prefix}:events:${topic}`)) as [string, number])[1]).toBe(1),
    )
    await reader.waitForNext(10)
    const woken = reader.waitForNext(60_000)
    const clients = (await admin.call('CLIENT', 'LIST')) as string
    const ours = clients
      .split('\n')
      .filter((line) => line.includes(` name=${prefix}-events `))
      .map((line) => /id=(\d+)/.exec(line)![1]!)
    expect(ours).toHaveLength(1)
    for (const id of ours) await admin.call('CLIENT', 'KILL', 'ID', id)
    await woken
    reader.close()
  })
})

it('positions ascend within and across epochs, and an invalid one means the start', () => {
  expect(comparePositions({ epoch: 1, n: 9 }, { epoch: 2, n: 1 })).toBeLessThan(0)
  expect(comparePositions({ epoch: 2, n: 10 }, { epoch: 2, n: 9 })).toBeGreaterThan(0)
  expect(isDirectlyAfter({ epoch: 2, n: 9 }, { epoch: 2, n: 10 })).toBe(true)
  expect(isDirectlyAfter({ epoch: 1, n: 9 }, { epoch: 2, n: 10 })).toBe(false)
  expect(parsePosition(formatPosition({ epoch: 3, n: 17 }))).toEqual({ epoch: 3, n: 17 })
  for (const bad of [undefined, '', 'x', '1', '1.', '1.2.3', '-1.2', '9999999999.1', '1.2\n'])
    expect(parsePosition(bad)).toEqual(start)
})

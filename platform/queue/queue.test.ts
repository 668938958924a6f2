import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { closedPort } from '../testing/closed-port.ts'
import { testRedisPrefix } from '../testing/redis.ts'
import { BullMqQueue } from './bullmq.ts'
import { InMemoryQueue } from './memory.ts'
import { type Queue, type QueueHandler, type QueueWorker, QueueWorkerShutdown, TaskCancelled } from './queue.ts'

const { REDIS_URL } = process.env
const log = pino({ level: 'silent' })
const prefix = testRedisPrefix()

/** Creates two clients of one queue, as in two processes; the in-memory queue is shared. */
const adapters: Record<string, () => [local: Queue, remote: Queue]> = {
  embedded: () => {
    const queue = new InMemoryQueue(log)
    return [queue, queue]
  },
  ...(REDIS_URL && {
    bull: () => {
      const name = crypto.randomUUID()
      return [new BullMqQueue(REDIS_URL, prefix, name, log), new BullMqQueue(REDIS_URL, prefix, name, log)]
    },
  }),
}

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 5 })
const newId = () => crypto.randomUUID()

/** Returns a handler whose tasks run until `finish` or an abort. */
function manualHandler() {
  const started: string[] = []
  const reasons: unknown[] = []
  const open = new Map<string, () => void>()
  const handler: QueueHandler = (id, signal) =>
    new Promise((resolve, reject) => {
      started.push(id)
      open.set(id, resolve)
      signal.addEventListener('abort', () => {
        reasons.push(signal.reason)
        reject(signal.reason)
      })
    })
  return { started, reasons, handler, finish: (id: string) => open.get(id)!() }
}

describe.each(Object.entries(adapters))('the %s queue', (_name, create) => {
  function pair() {
    const [local, remote] = create()
    closing.push(
      () => local.close(),
      () => remote.close(),
    )
    const work = (queue: Queue, handler: QueueHandler, concurrency?: number): QueueWorker => {
      const worker = queue.startWorker(handler, { concurrency })
      closing.push(() => worker.stop())
      return worker
    }
    return { local, remote, work }
  }

  it('handles each id once, within its concurrency', async () => {
    const { local, remote, work } = pair()
    const handled: string[] = []
    let active = 0
    let peak = 0
    work(
      local,
      async (id) => {
        peak = Math.max(peak, ++active)
        await sleep(2)
        active--
        handled.push(id)
      },
      4,
    )
    const ids = Array.from({ length: 100 }, newId)
    await Promise.all(ids.map((id, i) => (i % 2 ? local : remote).enqueue(id)))
    await eventually(() => expect(handled.toSorted()).toEqual(ids.toSorted()))
    expect(peak).toBe(4)
    await sleep(50)
    expect(handled).toHaveLength(100)
  })

  it('keeps ids that are added before a worker starts', async () => {
    const { local, remote, work } = pair()
    const ids = Array.from({ length: 10 }, newId)
    for (const id of ids) await local.enqueue(id)
    const handled: string[] = []
    work(remote, async (id) => void handled.push(id))
    await eventually(() => expect(handled).toEqual(ids))
  })

  it('merges two wake-ups for a waiting id', async () => {
    const { local, remote, work } = pair()
    const { started, handler, finish } = manualHandler()
    work(local, handler)
    const [first, waiting, last] = [newId(), newId(), newId()]
    await local.enqueue(first)
    await eventually(() => expect(started).toEqual([first]))
    for (const queue of [local, remote, local]) await queue.enqueue(waiting)
    await local.enqueue(last)
    for (const id of [first, waiting, last]) {
      await eventually(() => expect(started).toContain(id))
      finish(id)
    }
    await sleep(50)
    expect(started).toEqual([first, waiting, last])
  })

  it('handles an id once more after any number of wake-ups during its run', async () => {
    const { local, remote, work } = pair()
    const { started, handler, finish } = manualHandler()
    work(local, handler, 8)
    const id = newId()
    await remote.enqueue(id)
    await eventually(() => expect(started).toEqual([id]))
    for (const queue of [local, remote, remote]) await queue.enqueue(id)
    await sleep(50)
    expect(started).toEqual([id])
    finish(id)
    await eventually(() => expect(started).toEqual([id, id]))
    finish(id)
    await sleep(50)
    expect(started).toEqual([id, id])
    await local.enqueue(id)
    await eventually(() => expect(started).toEqual([id, id, id]))
    finish(id)
  })

  it('drops a waiting id that any process cancels', async () => {
    const { local, remote, work } = pair()
    const { started, handler, finish } = manualHandler()
    work(local, handler)
    const [running, waiting, other, last] = [newId(), newId(), newId(), newId()]
    for (const id of [running, waiting, other, last]) await local.enqueue(id)
    await eventually(() => expect(started).toEqual([running]))
    await remote.cancel(waiting)
    await local.cancel(other)
    await local.cancel(newId())
    finish(running)
    await eventually(() => expect(started).toEqual([running, last]))
    finish(last)
  })

  it.each(['local', 'remote'] as const)(
    'aborts a running id that the %s client cancels, and handles it again later',
    async (client) => {
      const ends = pair()
      const { started, reasons, handler, finish } = manualHandler()
      ends.work(ends.local, handler, 2)
      const [id, neighbour] = [newId(), newId()]
      await ends.local.enqueue(id)
      await ends.local.enqueue(neighbour)
      await eventually(() => expect(started).toHaveLength(2))
      await ends[client].cancel(id)
      await eventually(() => expect(reasons).toHaveLength(1))
      expect(reasons[0]).toBeInstanceOf(TaskCancelled)
      await ends.local.enqueue(id)
      await eventually(() => expect(started).toHaveLength(3))
      expect(reasons).toHaveLength(1)
      finish(id)
      finish(neighbour)
    },
  )

  it('drops the wake-ups of a running id that is cancelled', async () => {
    const { local, remote, work } = pair()
    const { started, reasons, handler } = manualHandler()
    work(local, handler)
    const id = newId()
    await local.enqueue(id)
    await eventually(() => expect(started).toEqual([id]))
    await remote.enqueue(id)
    await remote.cancel(id)
    await eventually(() => expect(reasons).toHaveLength(1))
    await sleep(50)
    expect(started).toEqual([id])
  })

  it('requeues waiting and running ids when it stops, after aborting them with WorkerShutdown', async () => {
    const { local, remote, work } = pair()
    const log: string[] = []
    const [running, waiting] = [newId(), newId()]
    const worker = work(local, async (id, signal) => {
      log.push(`started ${id}`)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      await sleep(20)
      log.push(`${signal.reason instanceof QueueWorkerShutdown ? 'stopped' : 'aborted'} ${id}`)
    })
    await local.enqueue(running)
    await local.enqueue(waiting)
    await eventually(() => expect(log).toEqual([`started ${running}`]))
    await worker.stop()
    expect(log).toEqual([`started ${running}`, `stopped ${running}`])
    const handled: string[] = []
    work(remote, async (id) => void handled.push(id))
    await eventually(() => expect(handled.toSorted()).toEqual([running, waiting].toSorted()))
    expect(log).toHaveLength(2)
  })

  it('survives a handler that throws or rejects', async () => {
    const { local, work } = pair()
    const handled: string[] = []
    work(local, (id) => {
      handled.push(id)
      if (handled.length === 1) throw new Error('at once')
      return handled.length === 2 ? Promise.reject(new Error('later')) : Promise.resolve()
    })
    const ids = [newId(), newId(), newId()]
    for (const id of ids) await local.enqueue(id)
    await eventually(() => expect(handled).toEqual(ids))
    await local.enqueue(ids[0]!)
    await eventually(() => expect(handled).toHaveLength(4)) // a failed id is not retried
  })

  it('reports that it is available', async () => {
    const { local } = pair()
    await expect(local.ping()).resolves.toBeUndefined()
  })
})

it('bounds the ids in a process without a worker', async () => {
  const queue = new InMemoryQueue(log)
  for (let n = 0; n < 10_500; n++) await queue.enqueue(String(n))
  let handled = 0
  const worker = queue.startWorker(async () => void handled++, { concurrency: 100 })
  await eventually(() => expect(handled).toBe(10_000))
  await worker.stop()
})

it('rejects calls and stops at once while Redis is unavailable', async () => {
  const queue = new BullMqQueue(`redis://127.0.0.1:${await closedPort()}`, prefix, 'runs', log)
  const worker = queue.startWorker(async () => {})
  for (const call of [
    () => queue.enqueue('a'),
    () => queue.enqueue('a'),
    () => queue.cancel('a'),
    () => queue.ping(),
  ]) {
    await expect(call()).rejects.toThrow('Redis cannot be reached')
  }
  await worker.stop()
  await queue.close()
})

describe.runIf(REDIS_URL)('on Redis', () => {
  it('a run whose lock was lost is aborted and requeued', async () => {
    const { Redis } = await import('ioredis')
    const name = newId()
    const queue = new BullMqQueue(REDIS_URL!, prefix, name, log, { lockMs: 300 })
    const { started, reasons, handler, finish } = manualHandler()
    const worker = queue.startWorker(handler)
    closing.push(
      () => queue.close(),
      () => worker.stop(),
    )
    const id = newId()
    await queue.enqueue(id)
    await eventually(() => expect(started).toEqual([id]))
    const redis = new Redis(REDIS_URL!)
    await redis.unlink(...(await redis.keys(`${prefix}:${name}:*`))) // like FLUSHALL
    redis.disconnect()
    await eventually(() => expect(reasons).toHaveLength(1))
    expect(reasons[0]).toBeInstanceOf(QueueWorkerShutdown)
    await eventually(() => expect(started).toEqual([id, id]))
    finish(id)
  })
})

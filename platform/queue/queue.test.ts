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

/** Each makes two ends of one queue: two processes in spirit where the adapter knows of processes, else one object. */
const adapters: Record<string, () => [here: Queue, there: Queue]> = {
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

/** A handler that waits to be told, or to be stopped. */
function gate() {
  const begun: string[] = []
  const reasons: unknown[] = []
  const open = new Map<string, () => void>()
  const handler: QueueHandler = (id, signal) =>
    new Promise((resolve, reject) => {
      begun.push(id)
      open.set(id, resolve)
      signal.addEventListener('abort', () => {
        reasons.push(signal.reason)
        reject(signal.reason)
      })
    })
  return { begun, reasons, handler, finish: (id: string) => open.get(id)!() }
}

describe.each(Object.entries(adapters))('the %s queue', (_name, create) => {
  function pair() {
    const [here, there] = create()
    closing.push(
      () => here.close(),
      () => there.close(),
    )
    const work = (queue: Queue, handler: QueueHandler, concurrency?: number): QueueWorker => {
      const working = queue.startWorker(handler, { concurrency })
      closing.push(() => working.stop())
      return working
    }
    return { here, there, work }
  }

  it('has each id handled once, and no more at once than it was told', async () => {
    const { here, there, work } = pair()
    const handled: string[] = []
    let active = 0
    let peak = 0
    work(
      here,
      async (id) => {
        peak = Math.max(peak, ++active)
        await sleep(2)
        active--
        handled.push(id)
      },
      4,
    )
    const ids = Array.from({ length: 100 }, newId)
    await Promise.all(ids.map((id, i) => (i % 2 ? here : there).enqueue(id)))
    await eventually(() => expect(handled.toSorted()).toEqual(ids.toSorted()))
    expect(peak).toBe(4)
    await sleep(50)
    expect(handled).toHaveLength(100)
  })

  it('keeps what was rung before anyone works', async () => {
    const { here, there, work } = pair()
    const ids = Array.from({ length: 10 }, newId)
    for (const id of ids) await here.enqueue(id)
    const handled: string[] = []
    work(there, async (id) => void handled.push(id))
    await eventually(() => expect(handled).toEqual(ids))
  })

  it('takes two bells for what is still waiting as one', async () => {
    const { here, there, work } = pair()
    const { begun, handler, finish } = gate()
    work(here, handler)
    const [first, waiting, last] = [newId(), newId(), newId()]
    await here.enqueue(first)
    await eventually(() => expect(begun).toEqual([first]))
    for (const queue of [here, there, here]) await queue.enqueue(waiting)
    await here.enqueue(last)
    for (const id of [first, waiting, last]) {
      await eventually(() => expect(begun).toContain(id))
      finish(id)
    }
    await sleep(50)
    expect(begun).toEqual([first, waiting, last])
  })

  it('handles once more what was rung while it ran, however often, when it has come to rest', async () => {
    const { here, there, work } = pair()
    const { begun, handler, finish } = gate()
    work(here, handler, 8)
    const id = newId()
    await there.enqueue(id)
    await eventually(() => expect(begun).toEqual([id]))
    for (const queue of [here, there, there]) await queue.enqueue(id)
    await sleep(50)
    expect(begun).toEqual([id])
    finish(id)
    await eventually(() => expect(begun).toEqual([id, id]))
    finish(id)
    await sleep(50)
    expect(begun).toEqual([id, id])
    await here.enqueue(id)
    await eventually(() => expect(begun).toEqual([id, id, id]))
    finish(id)
  })

  it('forgets what is cancelled while it waits, whoever cancels', async () => {
    const { here, there, work } = pair()
    const { begun, handler, finish } = gate()
    work(here, handler)
    const [running, waiting, other, last] = [newId(), newId(), newId(), newId()]
    for (const id of [running, waiting, other, last]) await here.enqueue(id)
    await eventually(() => expect(begun).toEqual([running]))
    await there.cancel(waiting)
    await here.cancel(other)
    await here.cancel(newId())
    finish(running)
    await eventually(() => expect(begun).toEqual([running, last]))
    finish(last)
  })

  it.each(['here', 'there'] as const)(
    'aborts what runs when it is cancelled %s, and it may be rung again',
    async (where) => {
      const ends = pair()
      const { begun, reasons, handler, finish } = gate()
      ends.work(ends.here, handler, 2)
      const [id, neighbour] = [newId(), newId()]
      await ends.here.enqueue(id)
      await ends.here.enqueue(neighbour)
      await eventually(() => expect(begun).toHaveLength(2))
      await ends[where].cancel(id)
      await eventually(() => expect(reasons).toHaveLength(1))
      expect(reasons[0]).toBeInstanceOf(TaskCancelled)
      await ends.here.enqueue(id)
      await eventually(() => expect(begun).toHaveLength(3))
      expect(reasons).toHaveLength(1)
      finish(id)
      finish(neighbour)
    },
  )

  it('forgets with what runs also that it was rung meanwhile', async () => {
    const { here, there, work } = pair()
    const { begun, reasons, handler } = gate()
    work(here, handler)
    const id = newId()
    await here.enqueue(id)
    await eventually(() => expect(begun).toEqual([id]))
    await there.enqueue(id)
    await there.cancel(id)
    await eventually(() => expect(reasons).toHaveLength(1))
    await sleep(50)
    expect(begun).toEqual([id])
  })

  it('when it stops takes nothing new, aborts what runs with a Stopping, waits for it, and hands both on', async () => {
    const { here, there, work } = pair()
    const log: string[] = []
    const [running, waiting] = [newId(), newId()]
    const working = work(here, async (id, signal) => {
      log.push(`begun ${id}`)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      await sleep(20)
      log.push(`${signal.reason instanceof QueueWorkerShutdown ? 'stopped' : 'aborted'} ${id}`)
    })
    await here.enqueue(running)
    await here.enqueue(waiting)
    await eventually(() => expect(log).toEqual([`begun ${running}`]))
    await working.stop()
    expect(log).toEqual([`begun ${running}`, `stopped ${running}`])
    const handled: string[] = []
    work(there, async (id) => void handled.push(id))
    await eventually(() => expect(handled.toSorted()).toEqual([running, waiting].toSorted()))
    expect(log).toHaveLength(2)
  })

  it('is not harmed by a handler that throws, at once or later', async () => {
    const { here, work } = pair()
    const handled: string[] = []
    work(here, (id) => {
      handled.push(id)
      if (handled.length === 1) throw new Error('at once')
      return handled.length === 2 ? Promise.reject(new Error('later')) : Promise.resolve()
    })
    const ids = [newId(), newId(), newId()]
    for (const id of ids) await here.enqueue(id)
    await eventually(() => expect(handled).toEqual(ids))
    await here.enqueue(ids[0]!)
    await eventually(() => expect(handled).toHaveLength(4)) // one that failed is forgotten, not tried again
  })

  it('says that the bell can be rung', async () => {
    const { here } = pair()
    await expect(here.ping()).resolves.toBeUndefined()
  })
})

it('in a process where nobody works the embedded queue keeps no more than it can', async () => {
  const queue = new InMemoryQueue(log)
  for (let n = 0; n < 10_500; n++) await queue.enqueue(String(n))
  let handled = 0
  const working = queue.startWorker(async () => void handled++, { concurrency: 100 })
  await eventually(() => expect(handled).toBe(10_000))
  await working.stop()
})

it('with Redis away every call rejects instead of waiting for it, and stopping does not wait either', async () => {
  const queue = new BullMqQueue(`redis://127.0.0.1:${await closedPort()}`, prefix, 'runs', log)
  const working = queue.startWorker(async () => {})
  for (const call of [
    () => queue.enqueue('a'),
    () => queue.enqueue('a'),
    () => queue.cancel('a'),
    () => queue.ping(),
  ]) {
    await expect(call()).rejects.toThrow('Redis cannot be reached')
  }
  await working.stop()
  await queue.close()
})

describe.runIf(REDIS_URL)('on Redis', () => {
  it('work whose lock was lost is aborted, and rung again', async () => {
    const { Redis } = await import('ioredis')
    const name = newId()
    const queue = new BullMqQueue(REDIS_URL!, prefix, name, log, { lockMs: 300 })
    const { begun, reasons, handler, finish } = gate()
    const working = queue.startWorker(handler)
    closing.push(
      () => queue.close(),
      () => working.stop(),
    )
    const id = newId()
    await queue.enqueue(id)
    await eventually(() => expect(begun).toEqual([id]))
    const redis = new Redis(REDIS_URL!)
    await redis.unlink(...(await redis.keys(`${prefix}:${name}:*`))) // what FLUSHALL would do
    redis.disconnect()
    await eventually(() => expect(reasons).toHaveLength(1))
    expect(reasons[0]).toBeInstanceOf(QueueWorkerShutdown)
    await eventually(() => expect(begun).toEqual([id, id]))
    finish(id)
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { asc } from '../db/query-builder.ts'
import { bundle } from '../testing/bundle.ts'
import { purgeExpired } from './dispatcher.ts'
import { maxAttempts, nextAttemptAt } from './retry.ts'
import { webhookDeliveries, webhookMessages } from './tables.ts'
import { createWebhookFixture } from './testing/fixture.ts'
import { type ReceivedWebhook, respondWith } from './testing/receiver.ts'

const hourMs = 3_600_000
const doorOf = ({ body }: Pick<ReceivedWebhook, 'body'>) => JSON.parse(body).data.door as string
/** The distinct ids under which each event arrived. */
const idsByEvent = (received: ReceivedWebhook[]) =>
  [...Map.groupBy(received, doorOf)].map(
    ([door, all]) => [door, new Set(all.map(({ headers }) => headers['webhook-id'])).size] as const,
  )

describe('a failing receiver', async () => {
  const { receiver, advanceClock, createOwner } = await createWebhookFixture()

  it('receives every event in the end, each under one id', async () => {
    const us = await createOwner()
    await us.endpoint('/varying')
    const behaviours: Parameters<typeof receiver.setResponse>[0][] = [
      respondWith(500),
      respondWith(404),
      respondWith(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
      respondWith(429, { 'retry-after': '30' }),
      (response) => response.destroy(), // closes the connection
      () => {}, // never responds
      (response) => response.writeHead(200) && response.write('x'), // never ends its response
      respondWith(204),
    ]
    const accepted = new Set<string>()
    const doors = Array.from({ length: 16 }, (_, i) => `varying ${i}`)
    receiver.setResponse((response, one) => {
      const attempts = receiver.received.filter(({ body }) => body === one.body).length
      const index = (doors.indexOf(doorOf(one)) + attempts) % behaviours.length
      if (index >= 6) accepted.add(doorOf(one))
      return behaviours[index]!(response, one)
    })
    await Promise.all(doors.map((door) => us.open(door)))
    await expect
      .poll(async () => {
        advanceClock(hourMs)
        return (await us.deliveries('?limit=100')).map((one) => one.status).filter((one) => one !== 'delivered')
      })
      .toEqual([])
    expect(accepted).toEqual(new Set(doors))
    expect(idsByEvent(receiver.at('/varying')).toSorted()).toEqual(doors.map((door) => [door, 1] as const).toSorted())
    expect(receiver.received.length).toBe(receiver.at('/varying').length) // no redirect was followed
    const tried = (await us.deliveries('?limit=100')).filter(({ attempts }) => attempts > 1)
    expect(tried.length).toBeGreaterThan(0)
    const { body } = await us.call('GET', `/webhooks/deliveries/${tried[0].id}`)
    expect(body.log[0]).toMatchObject({ error: expect.any(String) })
  })

  it('is retried for about a day', async () => {
    const us = await createOwner()
    await us.endpoint('/never')
    receiver.setResponse(respondWith(503))
    await us.open('never')
    const [first] = (await us.deliveries()) as [any]
    const began = Date.parse(first.createdAt)
    for (let n = 1; n < maxAttempts; n++) {
      await expect.poll(async () => (await us.deliveries())[0].attempts).toBe(n)
      const [{ status: now, nextAt, last }] = (await us.deliveries()) as [any]
      expect(now).toBe('pending')
      advanceClock(Date.parse(nextAt) - Date.parse(last.at) + 1)
    }
    await expect.poll(async () => (await us.deliveries())[0].status).toBe('failed')
    const [{ attempts, finishedAt }] = (await us.deliveries()) as [any]
    expect(attempts).toBe(maxAttempts)
    expect((Date.parse(finishedAt) - began) / hourMs).toBeGreaterThan(24 * 0.79)
    expect((Date.parse(finishedAt) - began) / hourMs).toBeLessThan(24 * 1.21)
    receiver.setResponse(respondWith(200))
  })

  it('does not delay deliveries to others when it is slow', async () => {
    const [slow, quick] = [await createOwner(), await createOwner()]
    await slow.endpoint('/slow')
    await quick.endpoint('/quick')
    receiver.setResponse((response, { path }) => (path === '/slow' ? undefined : response.end()))
    await Promise.all(Array.from({ length: 100 }, (_, i) => slow.open(`slow ${i}`)))
    await quick.open('quick')
    await expect.poll(() => receiver.at('/quick').length).toBe(1)
    expect(receiver.at('/slow').length).toBeLessThan(100)
    receiver.setResponse(respondWith(200))
  })

  it('cannot make the server store more than 500 bytes of an endless response', async () => {
    const us = await createOwner()
    await us.endpoint('/endless')
    let sent = 0
    receiver.setResponse(async (response) => {
      response.writeHead(200)
      while (!response.destroyed && sent < 500_000_000) {
        sent += 65_536
        if (!response.write(Buffer.alloc(65_536, 120))) await sleep(1)
      }
    })
    await us.open('endless')
    await expect.poll(async () => (await us.deliveries())[0].status).toBe('delivered')
    expect((await us.deliveries())[0].last.body).toHaveLength(500)
    expect(sent).toBeLessThan(20_000_000)
    receiver.setResponse(respondWith(200))
  })
})

describe('a killed worker', async () => {
  const { receiver, createOwner, db, services } = await createWebhookFixture({ working: false })
  const { dataDir, databaseUrl } = services.config
  const program = await bundle(join(import.meta.dirname, 'testing/worker.ts'))
  const children: ChildProcess[] = []
  const worker = async () => {
    const child = spawn(process.execPath, [program], {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        WEBHOOK_ALLOW_HOSTS: receiver.host,
        LOG_LEVEL: 'fatal',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    await once(child.stdout!, 'data')
    return child as ChildProcess
  }
  const kill = async (child: ChildProcess) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const died = once(child, 'exit')
    child.kill('SIGKILL')
    await died
  }
  afterAll(() => Promise.all(children.map(kill)))

  it('loses nothing: deliveries in flight are repeated under the same id', async () => {
    const us = await createOwner()
    await us.endpoint('/killed')
    receiver.setResponse(async (response) => {
      await sleep(30)
      response.end()
    })
    const doors = Array.from({ length: 60 }, (_, i) => `killed ${i}`)
    await Promise.all(doors.map((door) => us.open(door)))
    for (let n = 1; n <= 2; n++) {
      const one = await worker()
      await expect.poll(() => receiver.at('/killed').length, { interval: 2 }).toBeGreaterThanOrEqual(n * 12)
      await kill(one)
    }
    await worker()
    await expect
      .poll(async () => (await us.deliveries('?limit=100')).filter((one) => one.status !== 'delivered').length)
      .toBe(0)
    expect(idsByEvent(receiver.at('/killed')).toSorted()).toEqual(doors.map((door) => [door, 1] as const).toSorted())
    expect(receiver.at('/killed').length).toBeLessThanOrEqual(60 + 2 * 8) // only the deliveries in flight are repeated
  })

  it('keeps the log for the retention period only', async () => {
    const total = await db.$count(webhookDeliveries)
    expect(total).toBe(60)
    await purgeExpired(services, hourMs)
    expect(await db.$count(webhookDeliveries)).toBe(60)
    const [oldest] = await db.select().from(webhookDeliveries).orderBy(asc(webhookDeliveries.createdAt))
    await purgeExpired({ ...services, now: () => new Date(oldest!.createdAt.getTime() + 2 * hourMs) }, hourMs)
    expect([await db.$count(webhookDeliveries), await db.$count(webhookMessages)]).toEqual([0, 0])
  })
})

it('increases the delay with each attempt, and obeys Retry-After up to an hour', () => {
  const now = new Date('2027-03-01T08:00:00Z')
  const attemptTimes = (random: number) =>
    Array.from({ length: maxAttempts }, (_, i) => nextAttemptAt(i + 1, now, { random: () => random })?.getTime())
  expect(attemptTimes(0.5).at(-1)).toBeUndefined()
  const middle = attemptTimes(0.5).slice(0, -1) as number[]
  expect(middle).toEqual(middle.toSorted((a, b) => a - b))
  for (const [i, at] of middle.entries()) {
    expect(attemptTimes(0)[i]! - now.getTime()).toBe((at - now.getTime()) * 0.8)
    expect(attemptTimes(1)[i]! - now.getTime()).toBe((at - now.getTime()) * 1.2)
  }
  const delayAfter = (retryAfterMs: number) => nextAttemptAt(1, now, { retryAfterMs })!.getTime() - now.getTime()
  expect(delayAfter(600_000)).toBe(600_000)
  expect(delayAfter(1e12)).toBe(hourMs)
})

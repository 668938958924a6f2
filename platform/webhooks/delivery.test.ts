import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { asc } from '../db/query-builder.ts'
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

describe('a receiver in trouble', async () => {
  const { to, pass, somebody } = await createWebhookFixture()

  it('is asked again until it takes what it was sent: each event, under one id', async () => {
    const us = await somebody()
    await us.endpoint('/moody')
    const moods: Parameters<typeof to.answers>[0][] = [
      respondWith(500),
      respondWith(404),
      respondWith(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
      respondWith(429, { 'retry-after': '30' }),
      (response) => response.destroy(), // hangs up
      () => {}, // says nothing
      (response) => response.writeHead(200) && response.write('x'), // says yes, and then nothing more
      respondWith(204),
    ]
    const taken = new Set<string>()
    const doors = Array.from({ length: 16 }, (_, i) => `moody ${i}`)
    to.answers((response, one) => {
      const tries = to.received.filter(({ body }) => body === one.body).length
      const mood = (doors.indexOf(doorOf(one)) + tries) % moods.length
      if (mood >= 6) taken.add(doorOf(one))
      return moods[mood]!(response, one)
    })
    await Promise.all(doors.map((door) => us.open(door)))
    await expect
      .poll(async () => {
        pass(hourMs)
        return (await us.deliveries('?limit=100')).map((one) => one.status).filter((one) => one !== 'delivered')
      })
      .toEqual([])
    expect(taken).toEqual(new Set(doors))
    expect(idsByEvent(to.at('/moody')).toSorted()).toEqual(doors.map((door) => [door, 1] as const).toSorted())
    expect(to.received.length).toBe(to.at('/moody').length) // no redirect was followed
    const tried = (await us.deliveries('?limit=100')).filter(({ attempts }) => attempts > 1)
    expect(tried.length).toBeGreaterThan(0)
    const { body } = await us.call('GET', `/webhooks/deliveries/${tried[0].id}`)
    expect(body.log[0]).toMatchObject({ error: expect.any(String) })
  })

  it('is given up on after about a day, and not before', async () => {
    const us = await somebody()
    await us.endpoint('/never')
    to.answers(respondWith(503))
    await us.open('never')
    const [first] = (await us.deliveries()) as [any]
    const began = Date.parse(first.createdAt)
    for (let n = 1; n < maxAttempts; n++) {
      await expect.poll(async () => (await us.deliveries())[0].attempts).toBe(n)
      const [{ status: now, nextAt, last }] = (await us.deliveries()) as [any]
      expect(now).toBe('pending')
      pass(Date.parse(nextAt) - Date.parse(last.at) + 1)
    }
    await expect.poll(async () => (await us.deliveries())[0].status).toBe('failed')
    const [{ attempts, finishedAt }] = (await us.deliveries()) as [any]
    expect(attempts).toBe(maxAttempts)
    expect((Date.parse(finishedAt) - began) / hourMs).toBeGreaterThan(24 * 0.79)
    expect((Date.parse(finishedAt) - began) / hourMs).toBeLessThan(24 * 1.21)
    to.answers(respondWith(200))
  })

  it('does not hold up the others by being slow', async () => {
    const [slow, quick] = [await somebody(), await somebody()]
    await slow.endpoint('/slow')
    await quick.endpoint('/quick')
    to.answers((response, { path }) => (path === '/slow' ? undefined : response.end()))
    await Promise.all(Array.from({ length: 100 }, (_, i) => slow.open(`slow ${i}`)))
    await quick.open('quick')
    await expect.poll(() => to.at('/quick').length).toBe(1)
    expect(to.at('/slow').length).toBeLessThan(100)
    to.answers(respondWith(200))
  })

  it('may not make us keep an endless answer', async () => {
    const us = await somebody()
    await us.endpoint('/endless')
    let sent = 0
    to.answers(async (response) => {
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
    to.answers(respondWith(200))
  })
})

describe('a worker that is killed', async () => {
  const { to, somebody, db, services } = await createWebhookFixture({ working: false })
  const { dataDir, databaseUrl } = services.config
  const children: ChildProcess[] = []
  const worker = async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'testing/worker.ts')], {
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        WEBHOOK_ALLOW_HOSTS: to.host,
        LOG_LEVEL: 'fatal',
        NODE_COMPILE_CACHE: join(dataDir, 'compiled'),
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

  it('loses nothing: what was under way is sent again under the same id', async () => {
    const us = await somebody()
    await us.endpoint('/killed')
    to.answers(async (response) => {
      await sleep(30)
      response.end()
    })
    const doors = Array.from({ length: 60 }, (_, i) => `killed ${i}`)
    await Promise.all(doors.map((door) => us.open(door)))
    for (let n = 1; n <= 2; n++) {
      const one = await worker()
      await expect.poll(() => to.at('/killed').length, { interval: 2 }).toBeGreaterThanOrEqual(n * 12)
      await kill(one)
    }
    await worker()
    await expect
      .poll(async () => (await us.deliveries('?limit=100')).filter((one) => one.status !== 'delivered').length)
      .toBe(0)
    expect(idsByEvent(to.at('/killed')).toSorted()).toEqual(doors.map((door) => [door, 1] as const).toSorted())
    expect(to.at('/killed').length).toBeLessThanOrEqual(60 + 2 * 8) // again only what was in somebody's hands
  })

  it('the log is kept for its time, and not longer', async () => {
    const total = await db.$count(webhookDeliveries)
    expect(total).toBe(60)
    await purgeExpired(services, hourMs)
    expect(await db.$count(webhookDeliveries)).toBe(60)
    const [oldest] = await db.select().from(webhookDeliveries).orderBy(asc(webhookDeliveries.createdAt))
    await purgeExpired({ ...services, now: () => new Date(oldest!.createdAt.getTime() + 2 * hourMs) }, hourMs)
    expect([await db.$count(webhookDeliveries), await db.$count(webhookMessages)]).toEqual([0, 0])
  })
})

it('waits longer each time, by a fifth more or less, and as long as it was asked to up to an hour', () => {
  const now = new Date('2027-03-01T08:00:00Z')
  const waits = (random: number) =>
    Array.from({ length: maxAttempts }, (_, i) => nextAttemptAt(i + 1, now, { random: () => random })?.getTime())
  expect(waits(0.5).at(-1)).toBeUndefined()
  const middle = waits(0.5).slice(0, -1) as number[]
  expect(middle).toEqual(middle.toSorted((a, b) => a - b))
  for (const [i, at] of middle.entries()) {
    expect(waits(0)[i]! - now.getTime()).toBe((at - now.getTime()) * 0.8)
    expect(waits(1)[i]! - now.getTime()).toBe((at - now.getTime()) * 1.2)
  }
  const asked = (retryAfterMs: number) => nextAttemptAt(1, now, { retryAfterMs })!.getTime() - now.getTime()
  expect(asked(600_000)).toBe(600_000)
  expect(asked(1e12)).toBe(hourMs)
})

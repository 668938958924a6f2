import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { webhookEndpoints, webhookMessages } from './tables.ts'
import { createWebhookFixture } from './testing/fixture.ts'
import { respondWith } from './testing/receiver.ts'

const fixture = await createWebhookFixture()
const { db, receiver, advanceClock } = fixture
const hourMs = 3_600_000

describe('an event', () => {
  it('is posted to its subscribers with a signature that the standard library verifies', async () => {
    const [us, them] = [await fixture.createOwner(), await fixture.createOwner()]
    const mine = await us.endpoint('/signed')
    await us.endpoint('/other', ['house.door.opened'])
    await them.endpoint('/other-organisation', ['*'])
    await us.open('front')
    await expect.poll(() => receiver.at('/signed').length).toBe(1)
    await expect.poll(() => receiver.at('/other').length).toBe(1)
    const [{ headers, body }] = receiver.at('/signed') as [ReturnType<typeof receiver.at>[0]]
    const verified = new Webhook(mine.secret).verify(body, headers)
    expect(verified).toEqual({ type: 'house.door.opened', timestamp: expect.any(String), data: { door: 'front' } })
    expect(headers['content-type']).toBe('application/json')
    expect(receiver.at('/other')[0]!.headers['webhook-id']).toBe(headers['webhook-id'])
    expect(receiver.at('/other-organisation')).toEqual([])
    expect(() => new Webhook(mine.secret).verify(body.replace('front', 'back'), headers)).toThrow()
    expect(() => new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`).verify(body, headers)).toThrow()
    expect(() =>
      new Webhook(mine.secret).verify(body, {
        ...headers,
        'webhook-timestamp': String(Math.floor(Date.now() / 1_000) - 301),
      }),
    ).toThrow()
  })

  it('is stored only when committed and subscribed to', async () => {
    const us = await fixture.createOwner()
    expect((await us.open('not subscribed')).status).toBe(200)
    await us.endpoint('/rolled-back')
    expect((await us.open('stuck', true)).status).toBe(500)
    expect((await us.call('POST', '/house/doors', { door: 'dry run' }, { 'dry-run': 'true' })).status).toBe(200)
    await us.open('kept')
    await expect.poll(() => receiver.at('/rolled-back').length).toBe(1)
    expect(receiver.at('/rolled-back')[0]!.body).toContain('kept')
    const messages = (await db.select().from(webhookMessages)).filter(
      ({ organisationId }) => organisationId === us.organisationId,
    )
    expect(messages.map(({ body }) => JSON.parse(body).data.door)).toEqual(['kept'])
  })
})

describe('an endpoint', () => {
  it('shows its secret once and stores it encrypted', async () => {
    const us = await fixture.createOwner()
    const key = { 'idempotency-key': crypto.randomUUID() }
    const endpoint = { url: receiver.url, types: ['*'] }
    const first = await us.call('POST', '/webhooks/endpoints', endpoint, key)
    expect(first.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const again = await us.call('POST', '/webhooks/endpoints', endpoint, key)
    expect(again.body).toEqual({ ...first.body, secret: null })
    expect((await us.call('GET', `/webhooks/endpoints/${first.body.id}`)).body).not.toHaveProperty('secret')
    const stored = JSON.stringify(await db.select().from(webhookEndpoints))
    expect(stored).toContain(first.body.id)
    expect(stored).not.toContain(first.body.secret.slice(6))
  })

  it.each([
    ['http://10.0.0.1/', 'url'],
    ['https://localhost/', 'url'],
    ['https://metadata.google.internal/computeMetadata/v1/', 'url'],
  ])('is rejected at %s with the field and the remedy', async (url, path) => {
    const us = await fixture.createOwner()
    expect(await us.call('POST', '/webhooks/endpoints', { url, types: ['*'] })).toMatchObject({
      status: 422,
      body: { issues: [{ path, message: expect.stringContaining('WEBHOOK_ALLOW_HOSTS') }] },
    })
    const { id } = await us.endpoint()
    expect((await us.call('PATCH', `/webhooks/endpoints/${id}`, { url })).status).toBe(422)
  })

  it('rejects a type that does not exist and lists those that do', async () => {
    const us = await fixture.createOwner()
    const { status, body } = await us.call('POST', '/webhooks/endpoints', {
      url: receiver.url,
      types: ['house.door.opened', 'house.door.closed'],
    })
    expect(status).toBe(422)
    expect(body.issues).toEqual([{ path: 'types.1', message: expect.stringContaining('house.door.opened') }])
  })

  it('has at most two active secrets, during a rotation', async () => {
    const us = await fixture.createOwner()
    const { id, secret } = await us.endpoint('/rotated')
    const { body: next } = await us.call('POST', `/webhooks/endpoints/${id}/rotate`, { overlapHours: 24 })
    expect(next).toMatchObject({ secrets: 2 })
    expect(await us.call('POST', `/webhooks/endpoints/${id}/rotate`, { overlapHours: 1 })).toMatchObject({
      status: 409,
      body: { type: /already-rotated/ },
    })
    const accepted = async (n: number) => {
      await us.open('rotated')
      await expect.poll(() => receiver.at('/rotated').length).toBe(n)
      const { headers, body } = receiver.at('/rotated').at(-1)!
      return [secret, next.secret, third].map((one) => {
        if (!one) return false
        try {
          new Webhook(one).verify(body, headers)
          return true
        } catch {
          return false
        }
      })
    }
    let third = ''
    expect(await accepted(1)).toEqual([true, true, false])
    third = (await us.call('POST', `/webhooks/endpoints/${id}/rotate`, { overlapHours: 0 })).body.secret
    expect(await accepted(2)).toEqual([false, false, true])
  })

  it('is limited to twenty per organisation, also under concurrency', async () => {
    const us = await fixture.createOwner()
    const made = await Promise.all(
      Array.from({ length: 30 }, () => us.call('POST', '/webhooks/endpoints', { url: receiver.url, types: ['*'] })),
    )
    const tally = Map.groupBy(made, ({ status }) => status)
    expect(await db.$count(webhookEndpoints)).toBeGreaterThan(0)
    expect(tally.get(201)!.length).toBeLessThanOrEqual(20)
    const { body } = await us.call('GET', '/webhooks/endpoints?limit=100')
    expect(body.items).toHaveLength(tally.get(201)!.length)
    for (const { status } of made) expect([201, 409, 503]).toContain(status)
  })
})

describe('the delivery log', () => {
  it('lists every attempt, and a redelivery keeps the id', async () => {
    const us = await fixture.createOwner()
    const { id: endpointId } = await us.endpoint('/logged')
    receiver.setResponse(respondWith(200, {}, 'x'.repeat(10_000)))
    await us.open('logged')
    await expect.poll(async () => (await us.deliveries())[0]?.status).toBe('delivered')
    receiver.setResponse(respondWith(200))
    const [{ id, messageId }] = (await us.deliveries()) as [any]
    const { body: shown } = await us.call('GET', `/webhooks/deliveries/${id}`)
    expect(shown).toMatchObject({
      endpointId,
      attempts: 1,
      nextAt: null,
      log: [{ status: 200, error: null, body: 'x'.repeat(500), durationMs: expect.any(Number) }],
    })
    expect(shown.body).toBe(receiver.at('/logged')[0]!.body)
    expect((await us.call('POST', `/webhooks/deliveries/${id}/redeliver`, {})).status).toBe(200)
    await expect.poll(() => receiver.at('/logged').length).toBe(2)
    expect(new Set(receiver.at('/logged').map(({ headers }) => headers['webhook-id']))).toEqual(new Set([messageId]))
    const { key } = await fixture.createOwner()
    expect((await fixture.request(key, 'GET', `/webhooks/deliveries/${id}`)).status).toBe(404)
  })

  it('includes pings', async () => {
    const us = await fixture.createOwner()
    const { id, secret } = await us.endpoint('/pinged', ['house.door.opened'])
    const { body: ping } = await us.call('POST', `/webhooks/endpoints/${id}/ping`, {})
    expect(ping).toMatchObject({ type: 'webhook.ping', status: 'pending' })
    await expect.poll(() => receiver.at('/pinged').length).toBe(1)
    const { headers, body } = receiver.at('/pinged')[0]!
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'webhook.ping', data: { endpointId: id } })
  })

  it('lists every event type with its schema', async () => {
    const { body } = await (await fixture.createOwner()).call('GET', '/webhooks/types')
    expect(body.items).toEqual([
      {
        type: 'house.door.opened',
        summary: 'A door was opened.',
        data: expect.objectContaining({ required: ['door'] }),
      },
    ])
  })
})

it('disables an endpoint that responds with 410, until a member enables it', async () => {
  const us = await fixture.createOwner()
  const { id } = await us.endpoint('/gone')
  receiver.setResponse(respondWith(410))
  await us.open('gone')
  const shown = async () => (await us.call('GET', `/webhooks/endpoints/${id}`)).body
  await expect.poll(async () => (await shown()).status).toBe('disabled')
  expect((await shown()).reason).toContain('410')
  receiver.setResponse(respondWith(200))
  await us.open('not posted')
  expect(await us.deliveries()).toMatchObject([{ status: 'failed' }])
  expect((await us.call('POST', `/webhooks/endpoints/${id}/ping`, {})).status).toBe(409)
  expect((await us.call('POST', `/webhooks/endpoints/${id}/enable`, {})).body).toMatchObject({
    status: 'enabled',
    reason: null,
  })
  await us.open('posted again')
  await expect.poll(() => receiver.at('/gone').length).toBe(2)
})

it('disables an endpoint whose attempts have failed for three days', async () => {
  const us = await fixture.createOwner()
  const { id } = await us.endpoint('/down')
  const shown = async () => (await us.call('GET', `/webhooks/endpoints/${id}`)).body
  receiver.setResponse(respondWith(500))
  for (let day = 0; day < 3; day++) {
    await us.open(`day ${day}`)
    await expect.poll(async () => (await us.deliveries())[0].attempts).toBeGreaterThan(0)
    expect(await shown()).toMatchObject({ status: 'enabled', failingSince: expect.any(String) })
    advanceClock(24 * hourMs)
  }
  await us.open('day 3')
  await expect.poll(async () => (await shown()).status).toBe('disabled')
  expect(await shown()).toMatchObject({ reason: expect.stringContaining('500') })
  expect((await us.deliveries('?status=pending')).length).toBe(0)
  receiver.setResponse(respondWith(200))
})

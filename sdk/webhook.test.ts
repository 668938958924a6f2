import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { verifyWebhook, WebhookVerificationError } from './client.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const body = JSON.stringify({
  type: 'run.finished',
  timestamp: '2027-03-01T08:00:00.000Z',
  data: { runId: '1', note: 'é ع' },
})
const at = new Date('2027-03-01T08:00:05Z')
const now = at.getTime()
/** Signs with the library of the standard. */
const signed = (text = body, key = secret, when = at) => ({
  'webhook-id': 'msg_1',
  'webhook-timestamp': String(Math.floor(when.getTime() / 1_000)),
  'webhook-signature': new Webhook(key).sign('msg_1', when, text),
})
const event = { id: 'msg_1', ...JSON.parse(body) }
const verify = (headers: Parameters<typeof verifyWebhook>[1], text: string | Uint8Array = body, key = secret) =>
  verifyWebhook(key, headers, text, { now })

describe('a webhook signed by the library of the standard', () => {
  it('is verified with every type of headers, and as text or bytes', async () => {
    const headers = signed()
    expect(await verify(headers)).toEqual(event)
    expect(await verify(new Headers(headers))).toEqual(event)
    expect(
      await verify(Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))),
    ).toEqual(event)
    expect(await verify(headers, new TextEncoder().encode(body))).toEqual(event)
    expect(await verify(headers, body, secret.replace('whsec_', ''))).toEqual(event)
  })

  it('is verified with both secrets during a rotation, and beside other signatures', async () => {
    const other = `whsec_${btoa('another secret of thirty-two byt')}`
    const both = {
      ...signed(),
      'webhook-signature': `v1a,abc ${signed(body, other)['webhook-signature']} ${signed()['webhook-signature']}`,
    }
    expect(await verify(both)).toEqual(event)
    expect(await verify(both, body, other)).toEqual(event)
  })

  it.each([
    ['another body', signed(), body.replace('1', '2')],
    ['a body that was parsed and written again', signed(), JSON.stringify(JSON.parse(body), null, 1)],
    ['another id', { ...signed(), 'webhook-id': 'msg_2' }, body],
    ['another secret', signed(body, `whsec_${btoa('another secret of thirty-two byt')}`), body],
    ['another time', { ...signed(), 'webhook-timestamp': String(now / 1_000 + 1) }, body],
    ['a time too long ago', signed(body, secret, new Date(now - 301_000)), body],
    ['a time too far ahead', signed(body, secret, new Date(now + 301_000)), body],
    ['no time', { ...signed(), 'webhook-timestamp': '' }, body],
    ['a time that is none', { ...signed(), 'webhook-timestamp': 'now' }, body],
    ['no signature', { ...signed(), 'webhook-signature': '' }, body],
    ['a signature that is none', { ...signed(), 'webhook-signature': 'v1,%%%' }, body],
    [
      'a signature under another version',
      { ...signed(), 'webhook-signature': signed()['webhook-signature'].replace('v1', 'v2') },
      body,
    ],
    ['a body that is no JSON', signed('hello'), 'hello'],
  ])('is rejected with %s', async (_what, headers, text) => {
    await expect(verify(headers, text)).rejects.toThrow(WebhookVerificationError)
  })

  it('is accepted within the configured tolerance', async () => {
    const old = signed(body, secret, new Date(now - 3_600_000))
    await expect(verifyWebhook(secret, old, body, { now })).rejects.toThrow('300 seconds')
    expect(await verifyWebhook(secret, old, body, { now, toleranceSeconds: 7_200 })).toEqual(event)
  })
})

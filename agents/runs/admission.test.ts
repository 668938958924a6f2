import { describe, expect, it, vi } from 'vitest'
import { scriptedPlatform } from '../testing/platform.ts'
import { createScriptedAgents } from '../testing/scripted-agents.ts'

const platform = await scriptedPlatform({
  working: false,
  env: { RUNS_QUEUED_PER_ORGANISATION: '5', RUNS_QUEUED: '8' },
})
const { owner, member, request } = platform
const other = await member(['owner'])
await createScriptedAgents(other.context)

const ask = ({ key }: { key: string }, times: number) =>
  Promise.all(Array.from({ length: times }, () => request(key, 'POST', '/runs', { agent: 'echo', input: 'x' })))
const statuses = (responses: Response[]) => responses.map(({ status }) => status).toSorted()

describe('acquireRunSlot', () => {
  it('rejects runs beyond the limit with Retry-After, and accepts them once there is capacity', async () => {
    const accepted = await (
      await request(owner.key, 'POST', '/runs', { agent: 'echo', input: 'x' }, { 'idempotency-key': 'first' })
    ).json()
    const first = await ask(owner, 12)
    expect(statuses(first)).toEqual([...Array(4).fill(201), ...Array(8).fill(429)])
    for (const response of first.filter(({ status }) => status === 429))
      expect(response.headers.get('retry-after')).toBe('5')
    expect(await first.find(({ status }) => status === 429)!.json()).toMatchObject({
      detail: expect.stringContaining('5 runs of your organisation'),
    })

    const second = await ask(other, 5)
    expect(statuses(second)).toEqual([201, 201, 201, 503, 503])
    for (const response of second.filter(({ status }) => status === 503))
      expect(response.headers.get('retry-after')).toBe('5')

    const again = await request(
      owner.key,
      'POST',
      '/runs',
      { agent: 'echo', input: 'x' },
      { 'idempotency-key': 'first' },
    )
    expect([again.status, (await again.json()).id]).toEqual([201, accepted.id]) // a repeated request starts no run

    platform.startWorkers()
    await vi.waitFor(async () => expect(statuses(await ask(owner, 1))).toEqual([201]), 60_000)
  })
})

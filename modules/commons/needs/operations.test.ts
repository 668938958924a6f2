import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { formatLocal } from '#platform/lib/local-time.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { proposeMatches } from '../matches/proposals.ts'
import type { ScoreReason } from '../matches/score.ts'
import { commonsNeeds as needs } from '../tables.ts'
import { createCommonsFixture } from '../testing/fixture.ts'
import { programmeTimeZone } from '../time-zone.ts'
import { NeedState } from '../vocabulary.ts'
import { needStateMachine } from './state-machine.ts'

const { clock, db, call, joinWithRecord } = await createCommonsFixture()
const needInput = (more: object = {}) => ({
  kind: 'EXPERTISE',
  title: { fr: 'Expert en soudure Exemple' },
  skillIds: ['computer-vision'],
  ...more,
})
const reasons: ScoreReason[] = [
  { criterion: 'skills', weight: 70, value: 800, source: 'claims' },
  { criterion: 'region', weight: 30, value: 500, source: 'record' },
]
const open = async (who: { key: string }, more: object = {}) =>
  (await call(who, 'POST /needs', needInput(more))).body.needId as string
const propose = (needId: string, ...candidates: { type: string; id: string; organisationId?: string }[]) =>
  db.transaction(async (tx) => {
    const [need] = await tx.select().from(needs).where(eq(needs.id, needId))
    return proposeMatches(tx, {
      need: need!,
      proposals: candidates.map((candidate) => ({ candidate, reasons })),
      proposedBy: 'matcher',
      now: clock.now,
    })
  })
const owner = await joinWithRecord(['owner'])
const other = await joinWithRecord(['owner'])

describe('the state of a need', () => {
  it('changes only by the specified transitions', () => {
    const ways = {
      OPEN: { match: 'MATCHING', cover: 'COVERED', withdraw: 'WITHDRAWN' },
      MATCHING: { match: 'MATCHING', cover: 'COVERED', withdraw: 'WITHDRAWN' },
    } as Record<string, Record<string, string>>
    for (const state of NeedState.options) {
      for (const event of ['match', 'cover', 'withdraw'] as const) {
        const to = ways[state]?.[event]
        if (to) expect(transition(needStateMachine, state, event)).toBe(to)
        else expect(() => transition(needStateMachine, state, event)).toThrow(expect.objectContaining({ status: 409 }))
      }
    }
  })

  it('ends once under concurrent calls, and a 409 lists the remaining events', async () => {
    const needId = await open(owner)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        call(owner, `POST /needs/${needId}/${i % 2 ? 'coverage' : 'withdrawal'}`, {}),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    for (const { body } of answers.filter(({ status }) => status !== 200))
      expect(body).toMatchObject({
        status: 409,
        code: 'illegal-transition',
        allowedEvents: [],
      })
  })

  it('expires at the end of its last local day, whatever the offset', async () => {
    const { needId, expiresAt } = (await call(owner, 'POST /needs', needInput({ neededTo: '2027-03-20' }))).body
    expect(formatLocal(new Date(expiresAt), programmeTimeZone)).toBe('2027-03-21 00:00')
    const state = async () => (await call(owner, `GET /needs/${needId}`)).body.state
    const start = clock.now
    clock.now = new Date(Date.parse(expiresAt) - 1)
    expect(await state()).toBe('OPEN')
    clock.now = new Date(expiresAt)
    expect(await state()).toBe('EXPIRED')
    expect((await call(owner, `POST /needs/${needId}/coverage`, {})).body).toMatchObject({
      status: 409,
      state: 'EXPIRED',
    })
    const ids = async (query: string) =>
      (await call(owner, `GET /needs?limit=100&${query}`)).body.items.map((item: { needId: string }) => item.needId)
    expect(await ids('state=EXPIRED')).toContain(needId)
    expect(await ids('')).not.toContain(needId)
    await expect(
      propose(needId, { type: 'place', id: 'p', organisationId: other.organisationId }),
    ).rejects.toMatchObject({ status: 409 })
    clock.now = start
    expect((await call(owner, 'POST /needs', needInput({ neededTo: '2027-02-28' }))).body).toMatchObject({
      status: 422,
      issues: [{ path: 'neededTo' }],
    })
    expect(
      (await call(owner, 'POST /needs', needInput({ neededFrom: '2027-04-02', neededTo: '2027-04-01' }))).body,
    ).toMatchObject({
      status: 422,
      issues: [{ path: 'neededFrom' }],
    })
  })
})

describe('the visibility of a need', () => {
  it('is the network, or the own organisation if confidential', async () => {
    const secret = await open(owner, { confidentiality: 'CONFIDENTIAL', title: { fr: 'Canarisecret' } })
    const shown = await open(owner, {
      title: { fr: 'Montré au réseau' },
      budget: { amountMinor: 2 ** 40, currency: 'MAD' },
    })
    expect((await call(owner, `GET /needs/${secret}`)).status).toBe(200)
    expect((await call(other, `GET /needs/${secret}`)).status).toBe(404)
    expect((await call(other, `GET /needs/${shown}`)).body).toMatchObject({
      own: false,
      budget: { amountMinor: 2 ** 40 },
      allowedEvents: [],
    })
    for (const query of ['', '&own=false', '&query=Canarisecret', '&skillId=computer-vision'])
      expect((await call(other, `GET /needs?limit=100${query}`)).text).not.toContain('Canarisecret')
    expect((await call(owner, 'GET /needs?query=canarisecret&own=true')).body.items).toHaveLength(1)
    for (const route of [`POST /needs/${shown}/withdrawal`, `POST /needs/${shown}/coverage`])
      expect((await call(other, route, {})).status).toBe(404)
    expect((await call(other, `GET /needs/${shown}/matches`)).status).toBe(404)
  })

  it('includes search by words in any language, skill, kind and region', async () => {
    const needId = await open(owner, {
      kind: 'PARTNER',
      title: { fr: 'Irrigation connectée', ar: 'الرّي الذكي' },
      skillIds: ['wireless-networks'],
      regionCode: 'MA-09',
    })
    for (const query of [
      'query=irrigation connectee',
      'query=ري ذكي',
      'query=wireless irrigation',
      'skillId=wireless-networks',
      'kind=PARTNER&regionCode=MA-09',
    ]) {
      expect((await call(other, `GET /needs?${query}`)).body.items, query).toMatchObject([{ needId }])
    }
  })
})

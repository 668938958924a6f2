import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { defaultTimeZone, formatLocal } from '#platform/lib/local-time.ts'
import { transition } from '#platform/lib/state-machine.ts'
import fc from '#platform/testing/fast-check.ts'
import { proposeMatches, withdrawCandidate } from '../matches/proposals.ts'
import { type ScoreReason, weightedScore } from '../matches/score.ts'
import { commonsNeeds as needs } from '../tables.ts'
import { createTestCommons } from '../testing/fixture.ts'
import { MatchState, NeedState } from '../vocabulary.ts'
import { matchStateMachine, needStateMachine } from './state-machine.ts'

let time = new Date('2027-03-01T10:00:00Z')
const { db, call, somebody } = await createTestCommons({ now: () => time })
const wish = (more: object = {}) => ({
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
  (await call(who, 'POST /needs', wish(more))).body.needId as string
const propose = (needId: string, ...candidates: { type: string; id: string; organisationId?: string }[]) =>
  db.transaction(async (tx) => {
    const [need] = await tx.select().from(needs).where(eq(needs.id, needId))
    return proposeMatches(tx, {
      need: need!,
      proposals: candidates.map((candidate) => ({ candidate, reasons })),
      proposedBy: 'matcher',
      now: time,
    })
  })
const agree = (who: { key: string }) =>
  call(who, 'POST /consents', { purpose: 'MATCHING', textVersion: '1', language: 'fr' })
const owner = await somebody(['owner'])
const other = await somebody(['owner'])

describe('the life of a need', () => {
  it('is what the table says, for every state and event', () => {
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

  it('ends once, however many want to end it, and a 409 names what is left', async () => {
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
        type: 'urn:fusion-factory:problem:illegal-transition',
        allowedEvents: [],
      })
  })

  it('runs out at the end of its last local day, whatever the clocks are at then', async () => {
    const { needId, expiresAt } = (await call(owner, 'POST /needs', wish({ neededTo: '2027-03-20' }))).body
    expect(formatLocal(new Date(expiresAt), defaultTimeZone)).toBe('2027-03-21 00:00')
    const state = async () => (await call(owner, `GET /needs/${needId}`)).body.state
    const start = time
    time = new Date(Date.parse(expiresAt) - 1)
    expect(await state()).toBe('OPEN')
    time = new Date(expiresAt)
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
    time = start
    expect((await call(owner, 'POST /needs', wish({ neededTo: '2027-02-28' }))).body).toMatchObject({
      status: 422,
      issues: [{ path: 'neededTo' }],
    })
    expect(
      (await call(owner, 'POST /needs', wish({ neededFrom: '2027-04-02', neededTo: '2027-04-01' }))).body,
    ).toMatchObject({
      status: 422,
      issues: [{ path: 'neededFrom' }],
    })
  })
})

describe('who sees a need', () => {
  it('is the network, or its own organisation when it is confidential', async () => {
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

  it('is found by words in any language, skill, kind and region', async () => {
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

describe('matches', () => {
  it('hold nobody who does not consent, and lose at once who withdraws', async () => {
    const willing = await somebody(['maker'], { email: 'canari.candidat@example.org' })
    const unwilling = await somebody(['maker'])
    await agree(willing)
    const needId = await open(owner)
    expect(
      await propose(needId, { type: 'person', id: willing.memberId }, { type: 'person', id: unwilling.memberId }),
    ).toEqual({
      proposed: 1,
      withoutConsent: 1,
    })
    expect((await call(owner, `GET /needs/${needId}`)).body.state).toBe('MATCHING')
    const listed = await call(owner, `GET /needs/${needId}/matches`)
    expect(listed.body.items).toMatchObject([
      {
        candidate: { type: 'person', candidateId: willing.memberId },
        score: 710,
        reasons,
        consentOk: true,
        state: 'PROPOSED',
      },
    ])
    expect(listed.text).not.toMatch(/Prénom|canari/)
    const { matchId } = listed.body.items[0]
    await call(owner, `POST /matches/${matchId}/decision`, { event: 'REQUEST_CONTACT' })
    expect((await call(willing, 'POST /consents/withdrawals', { purpose: 'MATCHING' })).body).toMatchObject({
      droppedMatches: 1,
    })
    expect((await call(owner, `GET /needs/${needId}/matches`)).body.items).toEqual([])
    expect((await call(owner, `POST /matches/${matchId}/decision`, { event: 'DECLINE' })).status).toBe(404)
    expect((await call(willing, 'GET /contact-requests')).body.items).toEqual([])
  })

  it('lose also at once whose consent has run out, and get back who agrees again', async () => {
    const person = await somebody(['maker'])
    await call(person, 'POST /consents', { purpose: 'MATCHING', textVersion: '1', language: 'fr', expiresInDays: 1 })
    const needId = await open(owner, { title: { fr: 'Consentement échu' } })
    const candidate = { type: 'person', id: person.memberId }
    const listed = async () =>
      (await call(owner, `GET /needs/${needId}/matches`)).body.items.map(({ state }: { state: string }) => state)
    await propose(needId, candidate)
    const [{ matchId }] = (await call(owner, `GET /needs/${needId}/matches`)).body.items
    const decide = (event: string) => call(owner, `POST /matches/${matchId}/decision`, { event })
    expect((await decide('REQUEST_CONTACT')).status).toBe(200)
    const before = time
    time = new Date(before.getTime() + 86_400_000)
    expect([
      await listed(),
      (await decide('DECLINE')).status,
      (await call(person, 'GET /contact-requests')).body.items,
    ]).toEqual([[], 404, []])
    await agree(person)
    expect(await listed()).toEqual(['CONTACT_REQUESTED'])
    await call(person, 'POST /consents/withdrawals', { purpose: 'MATCHING' })
    expect(await propose(needId, candidate)).toEqual({ proposed: 0, withoutConsent: 1 })
    await agree(person)
    expect(await listed()).toEqual([]) // dropped is dropped, until somebody proposes them again
    expect(await propose(needId, candidate)).toEqual({ proposed: 1, withoutConsent: 0 })
    expect(await listed()).toEqual(['PROPOSED'])
    expect((await decide('DECLINE')).status).toBe(200)
    await propose(needId, candidate)
    expect(await listed()).toEqual(['DECLINED'])
    time = before
  })

  it('come to contact only when the candidate says so', async () => {
    const person = await somebody(['maker'])
    await agree(person)
    const needId = await open(owner, { title: { fr: 'Demande de contact' } })
    await propose(needId, { type: 'person', id: person.memberId })
    const [{ matchId }] = (await call(owner, `GET /needs/${needId}/matches`)).body.items
    const decide = (event: string, who = owner) => call(who, `POST /matches/${matchId}/decision`, { event })
    const answer = (who: { key: string }, text = 'ACCEPT') =>
      call(who, `POST /contact-requests/${matchId}/answer`, { answer: text })
    expect((await answer(person)).status).toBe(404) // nobody has asked yet
    expect((await decide('CONVERT')).body).toMatchObject({
      status: 409,
      allowedEvents: ['SHORTLIST', 'REQUEST_CONTACT', 'DECLINE'],
    })
    expect((await decide('SHORTLIST', other)).status).toBe(404)
    expect((await decide('SHORTLIST')).body.state).toBe('SHORTLISTED')
    expect((await decide('REQUEST_CONTACT')).body).toMatchObject({
      state: 'CONTACT_REQUESTED',
      allowedEvents: ['DECLINE'],
    })
    expect((await decide('ACCEPT')).status).toBe(422)
    expect((await call(person, 'GET /contact-requests')).body.items).toMatchObject([
      { matchId, state: 'CONTACT_REQUESTED', title: { fr: 'Demande de contact' }, askedBy: owner.organisationId },
    ])
    expect((await answer(other)).status).toBe(404)
    const answers = await Promise.all([answer(person), answer(person, 'DECLINE'), answer(person)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const [row] = (await call(owner, `GET /needs/${needId}/matches`)).body.items
    expect(row.state).toBe(answers.find(({ status }) => status === 200)!.body.state)
  })

  it('close with the need they meet', async () => {
    const [chosen, left] = await Promise.all([somebody(['maker']), somebody(['maker'])])
    await Promise.all([agree(chosen), agree(left)])
    const needId = await open(owner)
    await propose(needId, { type: 'person', id: chosen.memberId }, { type: 'person', id: left.memberId })
    const listed = async () =>
      (await call(owner, `GET /needs/${needId}/matches`)).body.items as {
        matchId: string
        state: string
        candidate: { candidateId: string }
      }[]
    const { matchId } = (await listed()).find(({ candidate }) => candidate.candidateId === chosen.memberId)!
    expect((await call(owner, `POST /needs/${needId}/coverage`, { matchId })).body).toMatchObject({
      status: 409,
      allowedEvents: ['SHORTLIST', 'REQUEST_CONTACT', 'DECLINE'],
    })
    expect((await call(owner, `GET /needs/${needId}`)).body.state).toBe('MATCHING')
    await call(owner, `POST /matches/${matchId}/decision`, { event: 'REQUEST_CONTACT' })
    await call(chosen, `POST /contact-requests/${matchId}/answer`, { answer: 'ACCEPT' })
    expect((await call(other, `POST /needs/${await open(other)}/coverage`, { matchId })).status).toBe(404)
    expect((await call(owner, `POST /needs/${await open(owner)}/coverage`, { matchId })).body).toMatchObject({
      status: 409,
      type: 'urn:fusion-factory:problem:other-need',
      needId,
    })
    expect((await call(owner, `POST /needs/${needId}/coverage`, { matchId })).body).toMatchObject({
      state: 'COVERED',
      coveredByMatchId: matchId,
    })
    expect((await listed()).map(({ state }) => state).sort()).toEqual(['CONVERTED', 'DECLINED'])
  })

  it('with a thing are answered by who runs it', async () => {
    const needId = await open(owner, { kind: 'MACHINE_TIME' })
    const clerk = await somebody(['maker'], { organisationId: other.organisationId })
    await propose(needId, { type: 'fablab_machine', id: 'm1', organisationId: other.organisationId })
    const [{ matchId }] = (await call(owner, `GET /needs/${needId}/matches`)).body.items
    await call(owner, `POST /matches/${matchId}/decision`, { event: 'REQUEST_CONTACT' })
    expect((await call(clerk, `POST /contact-requests/${matchId}/answer`, { answer: 'ACCEPT' })).status).toBe(403)
    expect((await call(other, `POST /contact-requests/${matchId}/answer`, { answer: 'ACCEPT' })).body.state).toBe(
      'ACCEPTED',
    )
    await expect(propose(needId, { type: 'fablab_machine', id: 'm2' })).rejects.toThrow('answer')
  })

  it('proposed again get the new score and keep their state; all pages hold each once', async () => {
    const needId = await open(owner)
    const things = Array.from({ length: 7 }, (_, i) => ({
      type: 'place',
      id: `p${i}`,
      organisationId: other.organisationId,
    }))
    await propose(needId, ...things)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = (await call(owner, `GET /needs/${needId}/matches?limit=3${cursor ? `&cursor=${cursor}` : ''}`))
        .body as {
        items: { matchId: string }[]
        nextCursor: string | null
      }
      seen.push(...page.items.map(({ matchId }) => matchId))
      cursor = page.nextCursor
    } while (cursor)
    expect(new Set(seen).size).toBe(7)
    expect(seen).toHaveLength(7)
    await call(owner, `POST /matches/${seen[0]}/decision`, { event: 'SHORTLIST' })
    await propose(needId, ...things)
    expect((await call(owner, `GET /needs/${needId}/matches?state=SHORTLISTED`)).body.items).toMatchObject([
      { matchId: seen[0] },
    ])
    expect(await db.transaction((tx) => withdrawCandidate(tx, things[1]!, time))).toBe(1)
    expect((await call(owner, `GET /needs/${needId}/matches`)).body.items).toHaveLength(6)
  })

  it('leave no state but by the table, for either side', () => {
    const ways: Record<string, string> = {
      'PROPOSED SHORTLIST owner': 'SHORTLISTED',
      'PROPOSED REQUEST_CONTACT owner': 'CONTACT_REQUESTED',
      'SHORTLISTED REQUEST_CONTACT owner': 'CONTACT_REQUESTED',
      'CONTACT_REQUESTED ACCEPT candidate': 'ACCEPTED',
      'CONTACT_REQUESTED DECLINE candidate': 'DECLINED',
      'PROPOSED DECLINE owner': 'DECLINED',
      'SHORTLISTED DECLINE owner': 'DECLINED',
      'CONTACT_REQUESTED DECLINE owner': 'DECLINED',
      'ACCEPTED DECLINE owner': 'DECLINED',
      'ACCEPTED CONVERT owner': 'CONVERTED',
    }
    for (const state of MatchState.options) {
      for (const event of ['SHORTLIST', 'REQUEST_CONTACT', 'ACCEPT', 'DECLINE', 'CONVERT'] as const) {
        for (const role of ['owner', 'candidate'] as const) {
          const to = ways[`${state} ${event} ${role}`]
          if (to) expect(transition(matchStateMachine, state, event, { roles: [role] })).toBe(to)
          else
            expect(() => transition(matchStateMachine, state, event, { roles: [role] })).toThrow(
              expect.objectContaining({ code: 'illegal-transition' }),
            )
        }
      }
    }
  })
})

describe('scoreOf', () => {
  const reason = fc.record({
    criterion: fc.constant('c'),
    weight: fc.integer({ min: 1, max: 100 }),
    value: fc.integer({ min: 0, max: 1_000 }),
    source: fc.constant('s'),
  })

  it('is a whole number of thousandths between the worst and the best reason', () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 20 }), (all) => {
        const score = weightedScore(all)
        const values = all.map(({ value }) => value)
        expect(Number.isInteger(score)).toBe(true)
        expect(score).toBeGreaterThanOrEqual(Math.min(...values))
        expect(score).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
  })
  it('never falls when a reason is better met', () => {
    fc.assert(
      fc.property(fc.array(reason, { minLength: 1, maxLength: 10 }), fc.nat(9), fc.nat(1_000), (all, at, more) => {
        const better = all.map((one, i) =>
          i === at % all.length ? { ...one, value: Math.min(1_000, one.value + more) } : one,
        )
        expect(weightedScore(better)).toBeGreaterThanOrEqual(weightedScore(all))
      }),
    )
  })
  it('does not exist without reasons', () => expect(() => weightedScore([])).toThrow(RangeError))
})

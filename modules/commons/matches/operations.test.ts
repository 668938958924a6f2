import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { commonsNeeds as needs } from '../tables.ts'
import { createCommonsFixture } from '../testing/fixture.ts'
import { MatchState } from '../vocabulary.ts'
import { proposeMatches, withdrawCandidate } from './proposals.ts'
import type { ScoreReason } from './score.ts'
import { matchStateMachine } from './state-machine.ts'

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
const agree = (who: { key: string }) =>
  call(who, 'POST /consents', { purpose: 'MATCHING', textVersion: '1', language: 'fr' })
const owner = await joinWithRecord(['owner'])
const other = await joinWithRecord(['owner'])

describe('matches', () => {
  it('contain no person without consent, and drop a person who withdraws it at once', async () => {
    const willing = await joinWithRecord(['maker'], { email: 'canari.candidat@example.org' })
    const unwilling = await joinWithRecord(['maker'])
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

  it('drop a person whose consent expires at once, and show them again after a new consent', async () => {
    const person = await joinWithRecord(['maker'])
    await call(person, 'POST /consents', { purpose: 'MATCHING', textVersion: '1', language: 'fr', expiresInDays: 1 })
    const needId = await open(owner, { title: { fr: 'Consentement échu' } })
    const candidate = { type: 'person', id: person.memberId }
    const listed = async () =>
      (await call(owner, `GET /needs/${needId}/matches`)).body.items.map(({ state }: { state: string }) => state)
    await propose(needId, candidate)
    const [{ matchId }] = (await call(owner, `GET /needs/${needId}/matches`)).body.items
    const decide = (event: string) => call(owner, `POST /matches/${matchId}/decision`, { event })
    expect((await decide('REQUEST_CONTACT')).status).toBe(200)
    const before = clock.now
    clock.now = new Date(before.getTime() + 86_400_000)
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
    expect(await listed()).toEqual([]) // dropped is dropped, until they are proposed again
    expect(await propose(needId, candidate)).toEqual({ proposed: 1, withoutConsent: 0 })
    expect(await listed()).toEqual(['PROPOSED'])
    expect((await decide('DECLINE')).status).toBe(200)
    await propose(needId, candidate)
    expect(await listed()).toEqual(['DECLINED'])
    clock.now = before
  })

  it('lead to contact only if the candidate accepts', async () => {
    const person = await joinWithRecord(['maker'])
    await agree(person)
    const needId = await open(owner, { title: { fr: 'Demande de contact' } })
    await propose(needId, { type: 'person', id: person.memberId })
    const [{ matchId }] = (await call(owner, `GET /needs/${needId}/matches`)).body.items
    const decide = (event: string, who = owner) => call(who, `POST /matches/${matchId}/decision`, { event })
    const answer = (who: { key: string }, text = 'ACCEPT') =>
      call(who, `POST /contact-requests/${matchId}/answer`, { answer: text })
    expect((await answer(person)).status).toBe(404) // no contact was requested yet
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

  it('close with their need', async () => {
    const [chosen, remaining] = await Promise.all([joinWithRecord(['maker']), joinWithRecord(['maker'])])
    await Promise.all([agree(chosen), agree(remaining)])
    const needId = await open(owner)
    await propose(needId, { type: 'person', id: chosen.memberId }, { type: 'person', id: remaining.memberId })
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
      status: 422,
      issues: [{ path: 'matchId' }],
      needId,
    })
    expect((await call(owner, `POST /needs/${needId}/coverage`, { matchId })).body).toMatchObject({
      state: 'COVERED',
      coveredByMatchId: matchId,
    })
    expect((await listed()).map(({ state }) => state).sort()).toEqual(['CONVERTED', 'DECLINED'])
  })

  it('with a thing are answered by its responsible organisation', async () => {
    const needId = await open(owner, { kind: 'MACHINE_TIME' })
    const clerk = await joinWithRecord(['maker'], { organisationId: other.organisationId })
    await propose(needId, { type: 'fablab_machine', id: 'm1', organisationId: other.organisationId })
    const [{ matchId }] = (await call(owner, `GET /needs/${needId}/matches`)).body.items
    await call(owner, `POST /matches/${matchId}/decision`, { event: 'REQUEST_CONTACT' })
    expect((await call(clerk, `POST /contact-requests/${matchId}/answer`, { answer: 'ACCEPT' })).status).toBe(403)
    expect((await call(other, `POST /contact-requests/${matchId}/answer`, { answer: 'ACCEPT' })).body.state).toBe(
      'ACCEPTED',
    )
    await expect(propose(needId, { type: 'fablab_machine', id: 'm2' })).rejects.toThrow('responsible')
  })

  it('proposed again get the new score and keep their state; pages contain each once', async () => {
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
    expect(await db.transaction((tx) => withdrawCandidate(tx, things[1]!, clock.now))).toBe(1)
    expect((await call(owner, `GET /needs/${needId}/matches`)).body.items).toHaveLength(6)
  })

  it('change state only by the specified transitions, for either side', () => {
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

import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { withdrawConsent as withdrawInCommons } from '../../commons/consents/operations.ts'
import { advanceMatch, listMatches } from '../../commons/matches/operations.ts'
import { matchNeed } from '../matches/match-need.ts'
import { policy } from '../policy.ts'
import { diasporaContactRequests as requests } from '../tables.ts'
import { createDiasporaFixture, type Expat, retryWhileBusy, throughAgent } from '../testing/fixture.ts'
import { listDiasporaContactRequests, requestContact, respondContact } from './operations.ts'

const { db, clock, call, expat, host, need } = await createDiasporaFixture()
const message = 'Deux heures par mois, à distance.'
const expats = await Promise.all(Array.from({ length: 9 }, () => expat({ tier: 'T2' })))

/** Returns the results and problem codes of concurrent calls. */
const collectOutcomes = async (calls: Promise<unknown>[]) => {
  const outcomes = await Promise.allSettled(calls)
  return {
    succeeded: outcomes.filter(({ status }) => status === 'fulfilled').length,
    rejected: outcomes.flatMap((outcome) =>
      outcome.status === 'rejected'
        ? [outcome.reason as { status: number; code: string; extensions: Record<string, any> }]
        : [],
    ),
  }
}

describe('D4', () => {
  it('allows at most five open requests per requester; an expired or answered one frees a slot', async () => {
    const requester = await host()
    const needId = await need(requester)
    const ask = ({ profileId }: Expat) =>
      retryWhileBusy(() => call(requestContact, requester, { profileId, needId, message }))
    const { succeeded, rejected } = await collectOutcomes(expats.map(ask))
    expect(succeeded).toBe(policy.openRequestsPerRequester)
    for (const { status, code, extensions } of rejected)
      expect([status, code, extensions.waiting.length]).toEqual([409, 'too-many-open-requests', 5])
    const waiting = (await call(listDiasporaContactRequests, requester, { direction: 'SENT', state: 'SENT' })).items
    expect(waiting).toHaveLength(5)
    const answerer = expats.find(({ profileId }) => profileId === waiting[0]!.profileId)!
    await call(respondContact, answerer, { requestId: waiting[0]!.requestId, answer: 'DECLINE' })
    const late = expats.find(({ profileId }) => !waiting.some((one) => one.profileId === profileId))!
    expect(await ask(late)).toMatchObject({ state: 'SENT' })
    expect(
      await problemThrownBy(
        ask(expats.find((one) => one !== late && !waiting.some(({ profileId }) => profileId === one.profileId))!),
      ),
    ).toMatchObject({
      status: 409,
    })
    const start = clock.now
    clock.now = new Date(start.getTime() + policy.contactExpiresMs)
    expect(
      (await call(listDiasporaContactRequests, requester, { direction: 'SENT', state: 'EXPIRED' })).items,
    ).toHaveLength(5)
    expect(
      await problemThrownBy(
        call(respondContact, late, {
          requestId: (await call(listDiasporaContactRequests, late, {})).items[0]!.requestId,
          answer: 'ACCEPT',
        }),
      ),
    ).toMatchObject({
      status: 409,
      state: 'EXPIRED',
      allowedEvents: [],
    })
    clock.now = start
  })

  it('lets at most three requests in thirty days reach one member', async () => {
    const one = await expat()
    const requesters = await Promise.all(Array.from({ length: 6 }, () => host()))
    const needIds = await Promise.all(requesters.map((requester) => need(requester)))
    const ask = (i: number) =>
      retryWhileBusy(() =>
        call(requestContact, requesters[i]!, { profileId: one.profileId, needId: needIds[i]!, message }),
      )
    const { succeeded, rejected } = await collectOutcomes(requesters.map((_, i) => ask(i)))
    expect(succeeded).toBe(policy.requestsPerMember)
    for (const { status, code, extensions } of rejected)
      expect([status, code, extensions.againAt]).toEqual([
        409,
        'member-request-limit',
        new Date(clock.now.getTime() + policy.requestWindowMs).toISOString(),
      ])
    const stored = await db.select().from(requests).where(eq(requests.profileId, one.profileId))
    const remaining = requesters.findIndex(({ id }) => !stored.some(({ requestedBy }) => requestedBy === id))
    const start = clock.now
    clock.now = new Date(start.getTime() + policy.requestWindowMs - dayMs)
    expect(await problemThrownBy(ask(remaining))).toMatchObject({ status: 409 })
    clock.now = new Date(start.getTime() + policy.requestWindowMs)
    expect(await ask(remaining)).toMatchObject({ state: 'SENT' })
    clock.now = start
  })
})

describe('a contact request', () => {
  it('advances the match of the need, as does its answer', async () => {
    const [requester, one] = [
      await host(),
      await expat({ tier: 'T2', skills: [{ skillId: 'cryptography', level: 5 }] }),
    ]
    const needId = await need(requester, { skillIds: ['cryptography'] })
    const state = async () =>
      (await call(listMatches, { ...requester, scopes: ['commons:read'] }, { needId })).items.map(
        (match) => match.state,
      )
    await call(matchNeed, requester, { needId })
    expect(await state()).toEqual(['PROPOSED'])
    const { requestId } = await call(requestContact, requester, { profileId: one.profileId, needId, message })
    expect(await state()).toEqual(['CONTACT_REQUESTED'])
    expect((await call(listDiasporaContactRequests, one, { direction: 'RECEIVED' })).items).toMatchObject([
      {
        requestId,
        needTitle: { fr: 'Contrôle de soudures' },
        askedBy: { fr: 'Organisation Exemple' },
        message,
        allowedEvents: ['accept', 'decline'],
      },
    ])
    expect(await call(respondContact, one, { requestId, answer: 'ACCEPT' })).toMatchObject({
      state: 'ACCEPTED',
      allowedEvents: [],
    })
    expect(await state()).toEqual(['ACCEPTED'])
    expect(await problemThrownBy(call(respondContact, one, { requestId, answer: 'DECLINE' }))).toMatchObject({
      status: 409,
      state: 'ACCEPTED',
      allowedEvents: [],
    })
  })

  it('creates a missing match with its reasons', async () => {
    const [requester, one] = [await host(), await expat()]
    const needId = await need(requester)
    await call(requestContact, requester, { profileId: one.profileId, needId, message })
    const [match] = (await call(listMatches, { ...requester, scopes: ['commons:read'] }, { needId })).items
    expect(match).toMatchObject({ state: 'CONTACT_REQUESTED', consentOk: true })
    expect(match!.reasons.map(({ criterion }) => criterion)).toEqual([
      'skills',
      'modes',
      'availability',
      'time zone',
      'verification',
    ])
  })

  it('is rejected if repeated, after a decline, to oneself, and after the owner declined the match', async () => {
    const [requester, one, other] = [await host(), await expat(), await expat()]
    const needId = await need(requester)
    const ask = (who: Expat) => call(requestContact, requester, { profileId: who.profileId, needId, message })
    const { requestId } = await ask(one)
    expect(await problemThrownBy(ask(one))).toMatchObject({
      status: 409,
      code: 'already-requested',
      requestId,
    })
    await call(respondContact, one, { requestId, answer: 'DECLINE' })
    expect(await problemThrownBy(ask(one))).toMatchObject({
      status: 409,
      code: 'contact-declined',
    })
    const { items } = await call(matchNeed, requester, { needId, k: 50 })
    expect(items!.map(({ profileId }) => profileId)).not.toContain(one.profileId)
    await call(advanceMatch, requester, {
      matchId: items!.find(({ profileId }) => profileId === other.profileId)!.matchId,
      event: 'DECLINE',
    })
    expect(await problemThrownBy(ask(other))).toMatchObject({
      status: 409,
      code: 'contact-declined',
    })
    const both = { ...one, scopes: ['diaspora:write' as const, 'commons:write' as const] }
    expect(
      await problemThrownBy(
        call(requestContact, both, { profileId: one.profileId, needId: await need(both), message }),
      ),
    ).toMatchObject({
      status: 409,
      code: 'own-profile',
    })
  })

  it('is visible to and answered by its parties only, and succeeded by no agent', async () => {
    const [requester, one] = [await host(), await expat()]
    const needId = await need(requester)
    expect(
      await problemThrownBy(
        call(requestContact, throughAgent(requester, ['diaspora.requestContact']), {
          profileId: one.profileId,
          needId,
          message,
        }),
      ),
    ).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
    const { requestId } = await call(requestContact, requester, { profileId: one.profileId, needId, message })
    for (const who of [requester, expats[0]!, await host(one.organisationId)]) {
      expect(await problemThrownBy(call(respondContact, who, { requestId, answer: 'ACCEPT' }))).toMatchObject({
        status: 404,
      })
      if (who !== requester)
        expect(
          JSON.stringify(await call(listDiasporaContactRequests, who, { direction: 'SENT', limit: 100 })),
        ).not.toContain(requestId)
      expect(JSON.stringify(await call(listDiasporaContactRequests, who, { limit: 100 }))).not.toContain(requestId)
    }
    expect(
      await problemThrownBy(call(requestContact, await host(), { profileId: one.profileId, needId, message })),
    ).toMatchObject({
      status: 404,
      detail: expect.stringContaining('need'),
    })
  })

  it('cannot be accepted by a hidden member', async () => {
    const [requester, one] = [await host(), await expat({ tier: 'T2' })]
    const { requestId } = await call(requestContact, requester, {
      profileId: one.profileId,
      needId: await need(requester),
      message,
    })
    await call(withdrawInCommons, one, { purpose: 'MATCHING' })
    expect(await problemThrownBy(call(respondContact, one, { requestId, answer: 'ACCEPT' }))).toMatchObject({
      status: 409,
      allowedEvents: ['decline'],
    })
    expect(await call(respondContact, one, { requestId, answer: 'DECLINE' })).toMatchObject({ state: 'DECLINED' })
  })
})

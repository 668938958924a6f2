import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import fc from '#platform/testing/fast-check.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { requestContact, respondContact } from '../contact-requests/operations.ts'
import { createDiasporaFixture, type Expat, throughAgent } from '../testing/fixture.ts'
import { engagementEvents } from '../vocabulary.ts'
import { advanceEngagement } from './advance-engagement.ts'
import { getEngagement, listEngagements, proposeEngagement } from './operations.ts'

const { clock, call, expat, host, need, officer, createActor } = await createDiasporaFixture()
const start = clock.now
/** The states each event may lead to. */
const after: Record<(typeof engagementEvents)[number], readonly string[]> = {
  accept: ['TOR_DRAFT'],
  decline: ['DECLINED'],
  revise: ['TOR_DRAFT'],
  sign: ['TOR_DRAFT', 'AGREED'],
  start: ['IN_PROGRESS'],
  deliver: ['DELIVERED'],
  return: ['IN_PROGRESS'],
  complete: ['COMPLETED'],
  follow_up: ['FOLLOWED_UP'],
  cancel: ['CANCELLED'],
  dispute: ['DISPUTED'],
  resume: ['IN_PROGRESS'],
  settle: ['COMPLETED'],
}
const message = 'Deux heures par mois, à distance.'
const terms: Omit<z.input<typeof proposeEngagement.input>, 'requestId'> = {
  kind: 'EXPERT_MISSION',
  tor: { objectives: 'Auditer le contrôle de soudures.', deliverables: ['Rapport'], days: 5, mode: 'REMOTE' },
  startOn: '2027-03-01',
  endOn: '2027-03-31',
  compensation: { kind: 'FEE', amount: { amountMinor: 2_500_000, currency: 'MAD' } },
}

async function accepted(asker?: Actor) {
  const by = asker ?? (await host())
  const one = await expat({ tier: 'T2' })
  const { requestId } = await call(requestContact, by, {
    profileId: one.profileId,
    needId: await need(by, { regionCode: 'MA-06' }),
    message,
  })
  await call(respondContact, one, { requestId, answer: 'ACCEPT' })
  return { by, one, requestId }
}
async function proposed() {
  const { by, one, requestId } = await accepted()
  const { engagementId } = await call(proposeEngagement, by, { requestId, ...terms })
  const move = (who: Actor, event: (typeof engagementEvents)[number], more: object = {}) =>
    call(advanceEngagement, who, { engagementId, event, ...more })
  return { by, one, engagementId, move }
}

describe('an engagement', () => {
  it('goes from the proposal through two signatures to the outcome a year later', async () => {
    const { by, one, engagementId, move } = await proposed()
    expect(await call(getEngagement, one, { engagementId })).toMatchObject({
      sides: ['member'],
      state: 'PROPOSED',
      allowedEvents: ['accept', 'decline'],
    })
    expect(await problemThrownBy(move(by, 'accept'))).toMatchObject({ status: 409, allowedEvents: ['cancel'] })
    await move(one, 'accept')
    expect(await move(by, 'sign')).toMatchObject({
      state: 'TOR_DRAFT',
      signed: { host: expect.any(String), member: null },
    })
    expect(await problemThrownBy(move(by, 'sign'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('has already signed'),
      allowedEvents: ['revise', 'cancel'],
    })
    expect(await move(one, 'revise', { endOn: '2027-04-15' })).toMatchObject({
      endOn: '2027-04-15',
      signed: { host: null, member: null },
    })
    await move(one, 'sign')
    expect(await move(by, 'sign')).toMatchObject({ state: 'AGREED' })
    await move(by, 'start')
    expect(await problemThrownBy(move(by, 'deliver'))).toMatchObject({
      status: 409,
      allowedEvents: ['cancel', 'dispute'],
    })
    expect(await move(one, 'deliver', { deliverables: 'Rapport remis.' })).toMatchObject({ state: 'DELIVERED' })
    expect(await problemThrownBy(move(one, 'complete', { rating: 5 }))).toMatchObject({
      status: 409,
      allowedEvents: ['dispute'],
    })
    await move(by, 'return')
    await move(one, 'deliver')
    expect(await move(by, 'complete', { rating: 4 })).toMatchObject({
      state: 'COMPLETED',
      allowedEvents: [],
      outcome: { deliverables: 'Rapport remis.', hostRating: 4 },
    })
    clock.now = new Date('2028-02-29T10:00:00Z')
    expect(await problemThrownBy(move(by, 'follow_up'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('2028-03-01'),
    })
    clock.now = new Date('2028-03-01T10:00:00Z')
    expect(await move(one, 'follow_up', { rating: 5, followOn: 'Un second mandat.' })).toMatchObject({
      state: 'FOLLOWED_UP',
      outcome: { hostRating: 4, memberRating: 5, followOn: 'Un second mandat.' },
    })
    clock.now = start
  })

  it('is settled after a dispute by an officer of the member’s organisation only', async () => {
    const { by, one, engagementId, move } = await proposed()
    await move(one, 'accept')
    await move(one, 'sign')
    await move(by, 'sign')
    expect(await problemThrownBy(call(getEngagement, officer, { engagementId }))).toMatchObject({ status: 404 })
    await move(one, 'dispute')
    for (const who of [by, one])
      expect(await problemThrownBy(move(who, 'settle'))).toMatchObject({ status: 409, allowedEvents: [] })
    for (const who of [await createActor(['diaspora:manage']), await host(officer.organisationId)])
      expect(await problemThrownBy(move(who, 'settle'))).toMatchObject({ status: 404 })
    expect(await call(getEngagement, officer, { engagementId })).toMatchObject({
      sides: ['officer'],
      allowedEvents: ['resume', 'settle', 'cancel'],
    })
    await move(officer, 'resume')
    expect(await problemThrownBy(call(getEngagement, officer, { engagementId }))).toMatchObject({ status: 404 })
    expect(await move(one, 'deliver')).toMatchObject({ state: 'DELIVERED' })
  })

  it('is never signed for both sides by one person, even within one organisation', async () => {
    const inside = await createActor(['diaspora:manage', 'commons:write'], { organisationId: officer.organisationId })
    const { one, requestId } = await accepted(inside)
    const { engagementId, sides } = await call(proposeEngagement, inside, { requestId, ...terms })
    const move = (who: Actor, event: 'accept' | 'sign' | 'dispute' | 'settle') =>
      call(advanceEngagement, who, { engagementId, event })
    expect(sides).toEqual(['host'])
    expect(await move(one, 'accept')).toMatchObject({ sides: ['member'] })
    await move(one, 'sign')
    expect(await problemThrownBy(move(one, 'sign'))).toMatchObject({ status: 409 })
    await move(inside, 'sign')
    await move(one, 'dispute')
    expect(await problemThrownBy(move(inside, 'settle'))).toMatchObject({ status: 409 })
    expect(await move(officer, 'settle')).toMatchObject({ state: 'COMPLETED' })
  })

  it('is proposed only to members who accepted contact, with valid terms', async () => {
    const asker = await host()
    const one = await expat({ tier: 'T2' })
    const { requestId } = await call(requestContact, asker, {
      profileId: one.profileId,
      needId: await need(asker),
      message,
    })
    const propose = (who: Actor, more: object = {}) => call(proposeEngagement, who, { requestId, ...terms, ...more })
    expect(await problemThrownBy(propose(asker))).toMatchObject({
      status: 409,
      code: 'contact-not-accepted',
      state: 'SENT',
    })
    expect(await problemThrownBy(propose(await host()))).toMatchObject({ status: 404 })
    await call(respondContact, one, { requestId, answer: 'ACCEPT' })
    for (const [more, path] of [
      [{ endOn: '2027-02-28', startOn: '2027-02-01' }, 'endOn'],
      [{ startOn: '2027-04-01' }, 'endOn'],
      [{ compensation: { kind: 'FEE' } }, 'compensation.amount'],
      [{ compensation: { kind: 'PRO_BONO', amount: { amountMinor: 1, currency: 'MAD' } } }, 'compensation.amount'],
    ] as const)
      expect(await problemThrownBy(propose(asker, more))).toMatchObject({ status: 422, issues: [{ path }] })
    const { engagementId } = await propose(asker)
    expect(
      await problemThrownBy(call(advanceEngagement, asker, { engagementId, event: 'cancel', rating: 5 })),
    ).toMatchObject({
      status: 422,
      issues: [{ path: 'rating' }],
    })
    expect(
      await problemThrownBy(
        call(advanceEngagement, throughAgent(asker, ['diaspora.advanceEngagement']), { engagementId, event: 'cancel' }),
      ),
    ).toMatchObject({
      status: 403,
    })
    expect(
      await problemThrownBy(call(advanceEngagement, asker, { engagementId, event: 'cancel', ifVersion: 3 })),
    ).toMatchObject({ status: 409, version: 1 })
  })

  it('is listed to its host and its member, and to no colleague of the member', async () => {
    const { by, one, engagementId } = await proposed()
    const ids = async (who: Actor, input: object = {}) =>
      (await call(listEngagements, who, { limit: 100, ...input })).items.map((item) => item.engagementId)
    expect(await ids(by)).toEqual([engagementId])
    expect(await ids(one, { state: 'PROPOSED', kind: 'EXPERT_MISSION' })).toEqual([engagementId])
    expect(await ids(await host(by.organisationId))).toEqual([engagementId])
    for (const who of [officer, await host(), await host(one.organisationId)])
      expect(await ids(who)).not.toContain(engagementId)
  })

  it('changes state only as `allowedEvents` allows, for any caller and order of events, and never from a final state', async () => {
    const stages = fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...engagementEvents)), { minLength: 6, maxLength: 16 })
    await fc.assert(
      fc.asyncProperty(stages, async (steps) => {
        const { by, one, engagementId, move } = await proposed()
        const actors: (Actor | Expat)[] = [by, one, officer, await host()]
        for (const [n, event] of steps) {
          const who = actors[n]!
          const legal = await call(getEngagement, who, { engagementId }).then(
            ({ allowedEvents }) => allowedEvents,
            () => undefined,
          )
          if (legal?.includes(event)) expect(after[event]).toContain((await move(who, event)).state)
          else
            expect(await problemThrownBy(move(who, event))).toMatchObject(
              legal ? { status: 409, allowedEvents: legal } : { status: 404 },
            )
        }
        const { state, allowedEvents, signed: by2 } = await call(getEngagement, one, { engagementId })
        if (['DECLINED', 'CANCELLED', 'FOLLOWED_UP'].includes(state)) expect(allowedEvents).toEqual([])
        if (['AGREED', 'IN_PROGRESS', 'DELIVERED', 'COMPLETED'].includes(state))
          expect([by2.host, by2.member]).not.toContain(null)
      }),
      { numRuns: 12 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { recordConsent, withdrawConsent as withdrawInCommons } from '../../commons/consents/operations.ts'
import { listMatches } from '../../commons/matches/operations.ts'
import { openMatchStates } from '../../commons/matches/state-machine.ts'
import { commonsMatches, commonsPersons } from '../../commons/tables.ts'
import { listDiasporaContactRequests, requestContact, respondContact } from '../contact-requests/operations.ts'
import { impact } from '../engagements/impact.ts'
import { matchNeed } from '../matches/match-need.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { createDiasporaFixture, type Expat, retryWhileBusy, throughAgent } from '../testing/fixture.ts'
import { advanceProfile } from './advance-profile.ts'
import { getProfile } from './get-profile.ts'
import { myData } from './my-data.ts'
import { searchProfiles } from './search-profiles.ts'
import { upsertProfile } from './upsert-profile.ts'
import { withdrawDiasporaConsent } from './withdraw-consent.ts'

const { db, clock, call, expat, host, need } = await createDiasporaFixture()
const message = 'Deux heures par mois, à distance.'
const yes = (purpose: 'MATCHING' | 'DIASPORA_PUBLIC', more: object = {}) => ({
  purpose,
  textVersion: '1',
  language: 'fr' as const,
  ...more,
})

describe('a hidden member', async () => {
  const owner = await host()
  const needId = await need(owner, { skillIds: ['kubernetes'] })
  const skill = { skills: [{ skillId: 'kubernetes' as const, level: 5 }] }
  const shown: Expat[] = []
  for (let i = 0; i < 5; i++) shown.push(await expat({ ...skill, tier: i % 2 ? 'T1' : 'T4' }))

  /** Returns everything another organisation can read about the members, including errors. */
  const readEverything = async (who: Actor) => ({
    searches: await Promise.all(
      [
        {},
        { skillIds: ['kubernetes' as const] },
        { countryCodes: ['DE'], limit: 2 },
        { modes: ['REMOTE_MENTORING' as const], minOverlapMinutes: 60, limit: 5 },
      ].map((input) => call(searchProfiles, who, input)),
    ),
    match: await call(matchNeed, owner, { needId, k: 50 }),
    matches: await call(listMatches, { ...owner, scopes: ['commons:read'] }, { needId, limit: 100 }),
    impact: await Promise.all((['COUNTRY', 'REGION', 'SECTOR'] as const).map((by) => call(impact, null, { by }))),
  })

  /** Every way to be hidden. */
  const ways: [string, () => Promise<Expat>][] = [
    ['by choice', () => expat({ ...skill, tier: 'T0' })],
    ['as a draft', () => expat({ ...skill, state: 'DRAFT' })],
    ['before verification', () => expat({ ...skill, state: 'SUBMITTED' })],
    [
      'after verification',
      async () => {
        const one = await expat(skill)
        await call(upsertProfile, one, { tier: 'T0' })
        return one
      },
    ],
    [
      'in pause',
      async () => {
        const one = await expat(skill)
        await call(advanceProfile, one, { event: 'pause' })
        return one
      },
    ],
    [
      'having withdrawn the consent here',
      async () => {
        const one = await expat(skill)
        await call(withdrawDiasporaConsent, one, {})
        return one
      },
    ],
    [
      'having withdrawn it in the commons',
      async () => {
        const one = await expat({ ...skill, tier: 'T3' })
        await call(withdrawInCommons, one, { purpose: 'MATCHING' })
        return one
      },
    ],
    [
      'having withdrawn only to be named',
      async () => {
        const one = await expat({ ...skill, tier: 'T4' })
        await call(withdrawInCommons, one, { purpose: 'DIASPORA_PUBLIC' })
        return one
      },
    ],
    [
      'having left',
      async () => {
        const one = await expat({ ...skill, tier: 'T4' })
        await call(advanceProfile, one, { event: 'withdraw' })
        return one
      },
    ],
    [
      'anonymised',
      async () => {
        const one = await expat(skill)
        await db.update(commonsPersons).set({ status: 'ANONYMISED' }).where(eq(commonsPersons.id, one.id))
        return one
      },
    ],
  ]

  it.each(ways)('%s: is in no list, count or proposal, and returns the error of an unknown id', async (_, hidden) => {
    const outsider = await host()
    const before = await readEverything(outsider)
    const one = await hidden()
    expect(await readEverything(outsider)).toEqual(before)
    const outsidersNeed = await need(outsider)
    for (const profileId of [one.profileId, crypto.randomUUID()]) {
      const calls = [
        () => call(getProfile, outsider, { profileId }),
        () => call(requestContact, outsider, { profileId, needId: outsidersNeed, message }),
      ]
      for (const send of calls)
        expect(await problemThrownBy(send())).toEqual({
          type: '/errors/not-found',
          code: 'not-found',
          title: 'Not found',
          status: 404,
          detail: 'There is no such profile.',
        })
    }
  })

  it('keeps counts under five suppressed and counts from five on exact', async () => {
    const who = await host()
    const found = async () => (await call(searchProfiles, who, { skillIds: ['kubernetes'] })).found
    const members = async () => (await call(impact, null, { by: 'COUNTRY' })).members
    expect(await found()).toEqual({ count: 5, shown: '5' })
    expect(await members()).toEqual({ count: 5, shown: '5' })
    await call(upsertProfile, shown[0]!, { tier: 'T0' })
    expect(await found()).toEqual({ count: null, shown: '<5' })
    expect(await members()).toEqual({ count: null, shown: '<5' })
    for (const by of ['COUNTRY', 'REGION', 'SECTOR'] as const)
      expect((await call(impact, null, { by })).items.filter(({ count }) => count !== null)).toEqual([])
  })
})

describe('a withdrawn consent', () => {
  async function proposed(tier: 'T2' | 'T4' = 'T2') {
    const owner = await host()
    const one = await expat({ tier, skills: [{ skillId: 'devops', level: 3 }] })
    const needId = await need(owner, { skillIds: ['devops'] })
    await call(matchNeed, owner, { needId, k: 50 })
    return { owner, one, needId }
  }
  const openMatches = async ({ id }: Expat) =>
    (
      await db
        .select()
        .from(commonsMatches)
        .where(and(eq(commonsMatches.candidateId, id), eq(commonsMatches.consentOk, true)))
    ).filter(({ state }) => (openMatchStates as readonly string[]).includes(state))
  const tierOf = async ({ profileId }: Expat) =>
    (await db.select().from(profiles).where(eq(profiles.id, profileId)))[0]!.tier

  it('hides the profile, drops matches, declines open requests and revokes names, in one transaction', async () => {
    const { owner, one, needId } = await proposed()
    const other = await need(owner)
    const accepted = await call(requestContact, owner, { profileId: one.profileId, needId, message })
    await call(respondContact, one, { requestId: accepted.requestId, answer: 'ACCEPT' })
    expect(await call(getProfile, owner, { profileId: one.profileId })).toMatchObject({ withheld: null })
    const waiting = await call(requestContact, owner, { profileId: one.profileId, needId: other, message })
    expect(await openMatches(one)).toHaveLength(1)
    expect(await call(withdrawDiasporaConsent, one, {})).toEqual({
      withdrawn: ['MATCHING'],
      hidden: true,
      droppedMatches: 1,
      closedRequests: 1,
    })
    expect(await tierOf(one)).toBe('T0')
    expect(await openMatches(one)).toEqual([])
    expect(
      (await call(listDiasporaContactRequests, owner, { direction: 'SENT' })).items
        .map(({ requestId, state, named }) => [requestId, state, named])
        .toSorted(),
    ).toEqual(
      [
        [waiting.requestId, 'DECLINED', false],
        [accepted.requestId, 'ACCEPTED', false],
      ].toSorted(),
    )
    expect(await problemThrownBy(call(getProfile, owner, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(withdrawDiasporaConsent, one, {}))).toMatchObject({
      status: 409,
      code: 'no-consent',
    })
  })

  it('changes nothing in a dry run', async () => {
    const { one } = await proposed()
    expect(await call(withdrawDiasporaConsent, one, {}, { dryRun: true })).toMatchObject({
      hidden: true,
      droppedMatches: 1,
    })
    expect(await tierOf(one)).toBe('T2')
    expect(await openMatches(one)).toHaveLength(1)
  })

  it('hides the profile when withdrawn in the commons; consenting again does not restore the tier', async () => {
    const { owner, one, needId } = await proposed('T4')
    await call(withdrawInCommons, one, { purpose: 'MATCHING' })
    expect(await openMatches(one)).toEqual([])
    expect(
      (await call(searchProfiles, owner, { skillIds: ['devops'], limit: 100 })).items.map(({ profileId }) => profileId),
    ).not.toContain(one.profileId)
    await call(recordConsent, one, yes('MATCHING'))
    expect(await problemThrownBy(call(getProfile, owner, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    expect((await call(myData, one, {})).profile).toMatchObject({ tier: 'T0' })
    await call(matchNeed, owner, { needId, k: 50 })
    expect(await openMatches(one)).toEqual([])
    await call(upsertProfile, one, { tier: 'T4' })
    expect(await call(getProfile, owner, { profileId: one.profileId })).toMatchObject({
      withheld: null,
      named: { givenName: { fr: 'Expatriée' } },
    })
  })

  it('does not hide if consent is repeated without withdrawal, but hides if it expired', async () => {
    const { owner, one } = await proposed()
    await call(recordConsent, one, yes('MATCHING', { expiresInDays: 30 }))
    expect(await call(getProfile, owner, { profileId: one.profileId })).toMatchObject({ withheld: 'ASK' })
    const start = clock.now
    clock.now = new Date(start.getTime() + 30 * dayMs)
    expect(await problemThrownBy(call(getProfile, owner, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    clock.now = start
  })

  it('hides the profile when the naming consent expires while MATCHING stays active', async () => {
    const { owner, one } = await proposed('T4')
    await call(recordConsent, one, yes('DIASPORA_PUBLIC', { expiresInDays: 30 }))
    expect(await call(getProfile, owner, { profileId: one.profileId })).toMatchObject({ withheld: null })
    const start = clock.now
    clock.now = new Date(start.getTime() + 30 * dayMs)
    expect(await problemThrownBy(call(getProfile, owner, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    clock.now = start
  })

  it('leaves no open match, in whichever order concurrent proposals commit', async () => {
    const { owner, one } = await proposed()
    const needIds = await Promise.all(Array.from({ length: 5 }, () => need(owner, { skillIds: ['devops'] })))
    await Promise.all([
      ...needIds.slice(0, 3).map((needId) => retryWhileBusy(() => call(matchNeed, owner, { needId, k: 50 }))),
      retryWhileBusy(() => call(withdrawDiasporaConsent, one, {})),
      ...needIds.slice(3).map((needId) => retryWhileBusy(() => call(matchNeed, owner, { needId, k: 50 }))),
    ])
    expect(await openMatches(one)).toEqual([])
  })

  it('leaves no card in responses stored for idempotency keys', async () => {
    const { owner, one, needId } = await proposed()
    const ask = () => call(matchNeed, owner, { needId, k: 50 }, { idempotencyKey: 'once' })
    expect(JSON.stringify(await ask())).toContain(one.profileId)
    await call(withdrawDiasporaConsent, one, {})
    expect(await ask()).toEqual({ needId, items: null })
  })
})

describe('a tier', () => {
  it('requires its consents, and the error contains their texts', async () => {
    const one = await expat({ tier: 'T0' })
    const refused = await problemThrownBy(call(upsertProfile, one, { tier: 'T3' }))
    expect(refused).toMatchObject({ status: 409, code: 'consent-required' })
    expect(refused.purposes.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
      'MATCHING',
      'DIASPORA_NETWORK',
    ])
    expect(refused.purposes[0].text.ar).toMatch(/\p{Script=Arabic}/u)
    expect(await problemThrownBy(call(advanceProfile, one, { event: 'submit' }))).toMatchObject({
      status: 409,
      allowedEvents: ['withdraw'],
    })
  })

  it('is T1 for a new profile with earlier consent, and T0 without', async () => {
    const fields = { countryCode: 'FR', timeZone: 'Europe/Paris', modes: ['TEACHING' as const] }
    const [agreed, silent] = [await expat({ tier: 'T0' }), await expat({ tier: 'T0' })]
    for (const one of [agreed, silent]) await call(advanceProfile, one, { event: 'withdraw' })
    await call(recordConsent, agreed, yes('MATCHING'))
    expect(await call(upsertProfile, agreed, fields)).toMatchObject({
      tier: 'T1',
      state: 'DRAFT',
      allowedEvents: ['submit', 'withdraw'],
    })
    expect(await call(upsertProfile, silent, fields)).toMatchObject({ tier: 'T0', allowedEvents: ['withdraw'] })
  })

  it('is never raised or consented to by an agent, which may lower it', async () => {
    const one = await expat({ tier: 'T1' })
    const agent = throughAgent(one, ['diaspora.upsertProfile', 'diaspora.withdrawConsent'])
    expect(await problemThrownBy(call(upsertProfile, agent, { tier: 'T2' }))).toMatchObject({
      status: 403,
      code: 'approval-required',
    })
    expect(
      await problemThrownBy(call(upsertProfile, agent, { tier: 'T4', consents: [yes('DIASPORA_PUBLIC')] })),
    ).toMatchObject({ status: 403 })
    expect(await call(upsertProfile, agent, { city: 'Bonn', tier: 'T0' })).toMatchObject({ tier: 'T0' })
  })
})

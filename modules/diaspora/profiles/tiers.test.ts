import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { recordConsent, withdrawConsent as withdrawInCommons } from '../../commons/consents/operations.ts'
import { listMatches } from '../../commons/matches/operations.ts'
import { openMatchStates } from '../../commons/needs/state-machine.ts'
import { commonsMatches, commonsPersons } from '../../commons/tables.ts'
import { listDiasporaContactRequests, requestContact, respondContact } from '../contact-requests/operations.ts'
import { impact } from '../engagements/impact.ts'
import { matchNeed } from '../matches/match-need.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { createDiasporaFixture, type Expat, problemThrownBy, retryWhileBusy, throughAgent } from '../testing/fixture.ts'
import { advanceProfile } from './advance-profile.ts'
import { getProfile } from './get-profile.ts'
import { myData } from './my-data.ts'
import { searchProfiles } from './search-profiles.ts'
import { upsertProfile } from './upsert-profile.ts'
import { withdrawDiasporaConsent } from './withdraw-consent.ts'

const { db, clock, call, expat, host, need, officer, member } = await createDiasporaFixture()
const message = 'Deux heures par mois, à distance.'
const yes = (purpose: 'MATCHING' | 'DIASPORA_PUBLIC', more: object = {}) => ({
  purpose,
  textVersion: '1',
  language: 'fr' as const,
  ...more,
})

describe('D2: who hides changes nothing that another can see', async () => {
  const asker = await host()
  const needId = await need(asker, { skillIds: ['kubernetes'] })
  const skill = { skills: [{ skillId: 'kubernetes' as const, level: 5 }] }
  const shown: Expat[] = []
  for (let i = 0; i < 5; i++) shown.push(await expat({ ...skill, tier: i % 2 ? 'T1' : 'T4' }))

  /** All that a stranger can ask of the members as a whole, with what refuses them. */
  const seen = async (who: Actor) => ({
    searches: await Promise.all(
      [
        {},
        { skillIds: ['kubernetes' as const] },
        { countryCodes: ['DE'], limit: 2 },
        { modes: ['REMOTE_MENTORING' as const], minOverlapMinutes: 60, limit: 5 },
      ].map((input) => call(searchProfiles, who, input)),
    ),
    match: await call(matchNeed, asker, { needId, k: 50 }),
    matches: await call(listMatches, { ...asker, scopes: ['commons:read'] }, { needId, limit: 100 }),
    impact: await Promise.all((['COUNTRY', 'REGION', 'SECTOR'] as const).map((by) => call(impact, null, { by }))),
  })

  /** Every way there is to be out of sight. */
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

  it.each(ways)('%s: no list, no count, no proposal, and the refusal of an id that never was', async (_, hidden) => {
    const stranger = await host()
    const before = await seen(stranger)
    const one = await hidden()
    expect(await seen(stranger)).toEqual(before)
    const strangersNeed = await need(stranger)
    for (const profileId of [one.profileId, crypto.randomUUID()]) {
      const asked = [
        () => call(getProfile, stranger, { profileId }),
        () => call(requestContact, stranger, { profileId, needId: strangersNeed, message }),
      ]
      for (const ask of asked)
        expect(await problemThrownBy(ask())).toEqual({
          type: 'urn:fusion-factory:problem:not-found',
          title: 'Not found',
          status: 404,
          detail: 'There is no such profile.',
        })
    }
  })

  it('a count under five is not told, a true one from five on is', async () => {
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

describe('D3: a consent withdrawn', () => {
  async function proposed(tier: 'T2' | 'T4' = 'T2') {
    const asker = await host()
    const one = await expat({ tier, skills: [{ skillId: 'devops', level: 3 }] })
    const needId = await need(asker, { skillIds: ['devops'] })
    await call(matchNeed, asker, { needId, k: 50 })
    return { asker, one, needId }
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

  it('hides the profile, drops the matches, declines what waits and takes names back, in one transaction', async () => {
    const { asker, one, needId } = await proposed()
    const other = await need(asker)
    const accepted = await call(requestContact, asker, { profileId: one.profileId, needId, message })
    await call(respondContact, one, { requestId: accepted.requestId, answer: 'ACCEPT' })
    expect(await call(getProfile, asker, { profileId: one.profileId })).toMatchObject({ withheld: null })
    const waiting = await call(requestContact, asker, { profileId: one.profileId, needId: other, message })
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
      (await call(listDiasporaContactRequests, asker, { direction: 'SENT' })).items
        .map(({ requestId, state, named }) => [requestId, state, named])
        .toSorted(),
    ).toEqual(
      [
        [waiting.requestId, 'DECLINED', false],
        [accepted.requestId, 'ACCEPTED', false],
      ].toSorted(),
    )
    expect(await problemThrownBy(call(getProfile, asker, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    expect(await problemThrownBy(call(withdrawDiasporaConsent, one, {}))).toMatchObject({
      status: 409,
      type: expect.stringContaining('no-consent'),
    })
  })

  it('a rehearsal changes nothing', async () => {
    const { one } = await proposed()
    expect(await call(withdrawDiasporaConsent, one, {}, { dryRun: true })).toMatchObject({
      hidden: true,
      droppedMatches: 1,
    })
    expect(await tierOf(one)).toBe('T2')
    expect(await openMatches(one)).toHaveLength(1)
  })

  it('in the commons does the same with its own commit, and to agree again elsewhere does not bring the tier back', async () => {
    const { asker, one, needId } = await proposed('T4')
    await call(withdrawInCommons, one, { purpose: 'MATCHING' })
    expect(await openMatches(one)).toEqual([])
    expect(
      (await call(searchProfiles, asker, { skillIds: ['devops'], limit: 100 })).items.map(({ profileId }) => profileId),
    ).not.toContain(one.profileId)
    await call(recordConsent, one, yes('MATCHING'))
    expect(await problemThrownBy(call(getProfile, asker, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    expect((await call(myData, one, {})).profile).toMatchObject({ tier: 'T0' })
    await call(matchNeed, asker, { needId, k: 50 })
    expect(await openMatches(one)).toEqual([])
    await call(upsertProfile, one, { tier: 'T4' })
    expect(await call(getProfile, asker, { profileId: one.profileId })).toMatchObject({
      withheld: null,
      named: { givenName: { fr: 'Expatriée' } },
    })
  })

  it('to agree once more without withdrawing leaves the tier as it is; one that ran out does not', async () => {
    const { asker, one } = await proposed()
    await call(recordConsent, one, yes('MATCHING', { expiresInDays: 30 }))
    expect(await call(getProfile, asker, { profileId: one.profileId })).toMatchObject({ withheld: 'ASK' })
    const start = clock.now
    clock.now = new Date(start.getTime() + 30 * dayMs)
    expect(await problemThrownBy(call(getProfile, asker, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    clock.now = start
  })

  it('the consent to be named hides the profile where it runs out, though that to be proposed goes on', async () => {
    const { asker, one } = await proposed('T4')
    await call(recordConsent, one, yes('DIASPORA_PUBLIC', { expiresInDays: 30 }))
    expect(await call(getProfile, asker, { profileId: one.profileId })).toMatchObject({ withheld: null })
    const start = clock.now
    clock.now = new Date(start.getTime() + 30 * dayMs)
    expect(await problemThrownBy(call(getProfile, asker, { profileId: one.profileId }))).toMatchObject({ status: 404 })
    clock.now = start
  })

  it('holds against proposals made at the same moment: whoever comes first, no open match is left', async () => {
    const { asker, one } = await proposed()
    const needIds = await Promise.all(Array.from({ length: 5 }, () => need(asker, { skillIds: ['devops'] })))
    await Promise.all([
      ...needIds.slice(0, 3).map((needId) => retryWhileBusy(() => call(matchNeed, asker, { needId, k: 50 }))),
      retryWhileBusy(() => call(withdrawDiasporaConsent, one, {})),
      ...needIds.slice(3).map((needId) => retryWhileBusy(() => call(matchNeed, asker, { needId, k: 50 }))),
    ])
    expect(await openMatches(one)).toEqual([])
  })

  it('leaves nothing to repeat: the answer stored with a key holds no card', async () => {
    const { asker, one, needId } = await proposed()
    const ask = () => call(matchNeed, asker, { needId, k: 50 }, { idempotencyKey: 'once' })
    expect(JSON.stringify(await ask())).toContain(one.profileId)
    await call(withdrawDiasporaConsent, one, {})
    expect(await ask()).toEqual({ needId, items: null })
  })
})

describe('a tier', () => {
  it('needs the consents under it, and a refusal brings their texts', async () => {
    const one = await expat({ tier: 'T0' })
    const refused = await problemThrownBy(call(upsertProfile, one, { tier: 'T3' }))
    expect(refused).toMatchObject({ status: 409, type: expect.stringContaining('consent-required') })
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

  it('is T1 for a new profile whose member agreed before, and T0 for who did not', async () => {
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

  it('is never raised by an agent, nor agreed to by one; it may lower it', async () => {
    const one = await expat({ tier: 'T1' })
    const agent = throughAgent(one, ['diaspora.upsertProfile', 'diaspora.withdrawConsent'])
    expect(await problemThrownBy(call(upsertProfile, agent, { tier: 'T2' }))).toMatchObject({
      status: 403,
      type: expect.stringContaining('approval-required'),
    })
    expect(
      await problemThrownBy(call(upsertProfile, agent, { tier: 'T4', consents: [yes('DIASPORA_PUBLIC')] })),
    ).toMatchObject({ status: 403 })
    expect(await call(upsertProfile, agent, { city: 'Bonn', tier: 'T0' })).toMatchObject({ tier: 'T0' })
  })
})

describe('a profile', () => {
  it('is checked: the first time what is needed, never Morocco, days in order, the version that was read', async () => {
    const none = await member(['diaspora:write'])
    expect(await problemThrownBy(call(upsertProfile, none, { countryCode: 'FR' }))).toMatchObject({
      status: 404,
      detail: expect.stringContaining('commons.upsertPerson'),
    })
    const one = await expat({ tier: 'T0' })
    for (const [input, path] of [
      [{ countryCode: 'MA' }, 'countryCode'],
      [{ timeZone: '+01:00' }, 'timeZone'],
      [{ timeZone: 'Etc/GMT+5' }, 'timeZone'],
      [{ availableFrom: '2027-05-02', availableTo: '2027-05-01' }, 'availableTo'],
      [{ travelWindows: [{ from: '2027-05-02', to: '2027-05-01' }] }, 'travelWindows.0.to'],
    ] as const)
      expect(await problemThrownBy(call(upsertProfile, one, input as never))).toMatchObject({
        status: 422,
        issues: [{ path }],
      })
    expect(await problemThrownBy(call(upsertProfile, one, { city: 'Bonn', ifVersion: 7 }))).toMatchObject({
      status: 409,
      version: expect.any(Number),
    })
  })

  it('loses its verification where what was verified changes, and all that it said when it is withdrawn', async () => {
    const one = await expat({ tier: 'T4', employer: 'Avant Exemple', city: 'Bonn', originRegionCode: 'MA-02' })
    const card = async () => (await call(getProfile, one, { profileId: one.profileId })).card!
    expect((await card()).verification).toBe('DOCUMENT')
    await call(upsertProfile, one, { city: 'Cologne', employer: 'Avant Exemple' })
    expect((await card()).verification).toBe('DOCUMENT')
    await call(upsertProfile, one, { employer: 'Après Exemple' })
    expect((await card()).verification).toBe('SELF')
    expect(await call(advanceProfile, one, { event: 'withdraw' })).toMatchObject({
      state: 'WITHDRAWN',
      tier: 'T0',
      allowedEvents: [],
    })
    const [row] = await db.select().from(profiles).where(eq(profiles.id, one.profileId))
    expect(row).toMatchObject({
      employer: null,
      city: null,
      headline: null,
      originRegionCode: null,
      linkedInUrl: null,
      travelWindows: [],
      hoursPerMonth: 0,
    })
    expect((await call(myData, one, {})).consents).toContainEqual({ purpose: 'DIASPORA_PUBLIC', live: false })
    expect(await problemThrownBy(call(upsertProfile, one, { city: 'Bonn' }))).toMatchObject({
      status: 422,
      issues: [{ path: 'countryCode' }],
    })
  })

  it('tells its member who saw what, when and why', async () => {
    const [one, asker] = [await expat({ tier: 'T3' }), await host()]
    await call(getProfile, asker, { profileId: one.profileId })
    await call(getProfile, throughAgent(asker, ['diaspora.getProfile']), { profileId: one.profileId })
    const { accesses, profile } = await call(myData, one, {})
    expect(accesses).toMatchObject([
      {
        readBy: 'Membre Exemple',
        organisation: { fr: 'Organisation Exemple' },
        agent: 'exemple',
        runId: 'run-exemple',
        purpose: 'MATCHING',
        fields: [],
      },
      {
        agent: null,
        operation: 'diaspora.getProfile',
        purpose: 'DIASPORA_NETWORK',
        fields: expect.arrayContaining(['givenName', 'employer', 'city']),
      },
    ])
    expect(accesses![1]!.fields).not.toContain('email')
    expect(profile).toMatchObject({
      tier: 'T3',
      state: 'VERIFIED',
      named: { familyName: { fr: 'Exemple' } },
      timeZone: 'Europe/Berlin',
    })
    expect(
      await problemThrownBy(call(getProfile, asker, { profileId: one.profileId }, { dryRun: true })),
    ).toMatchObject({
      status: 422,
      type: expect.stringContaining('dry-run-unsupported'),
    })
    expect((await call(myData, officer, {})).profile).toBeNull()
  })

  it('is one per member, however many are written at once', async () => {
    const one = await expat({ tier: 'T0' })
    await call(advanceProfile, one, { event: 'withdraw' })
    const fields = { countryCode: 'FR', timeZone: 'Europe/Paris', modes: ['TEACHING' as const] }
    const written = await Promise.allSettled(
      Array.from({ length: 6 }, () => retryWhileBusy(() => call(upsertProfile, one, fields))),
    )
    expect(written.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0)
    expect(
      (await db.select().from(profiles).where(eq(profiles.personId, one.id))).filter(
        ({ state }) => state !== 'WITHDRAWN',
      ),
    ).toHaveLength(1)
  })
})

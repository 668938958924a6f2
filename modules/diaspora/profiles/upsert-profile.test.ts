import { describe, expect, it } from 'vitest'
import { eq } from '#platform/db/query-builder.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { diasporaProfiles as profiles } from '../tables.ts'
import { createDiasporaFixture, retryWhileBusy, throughAgent } from '../testing/fixture.ts'
import { advanceProfile } from './advance-profile.ts'
import { getProfile } from './get-profile.ts'
import { myData } from './my-data.ts'
import { upsertProfile } from './upsert-profile.ts'

const { db, call, expat, host, officer, createActor } = await createDiasporaFixture()

describe('a profile', () => {
  it('rejects missing fields, Morocco, days out of order and outdated versions', async () => {
    const none = await createActor(['diaspora:write'])
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

  it('loses its verification with a verified field, and its personal data with the withdrawal', async () => {
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

  it('shows its member who saw what, when and why', async () => {
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
      code: 'dry-run-unsupported',
    })
    expect((await call(myData, officer, {})).profile).toBeNull()
  })

  it('exists once per member, however many are written concurrently', async () => {
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

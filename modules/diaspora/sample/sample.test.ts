import { describe, expect, it } from 'vitest'
import { invoke } from '#platform/execution/invoke.ts'
import { identity } from '#platform/identity/index.ts'
import { scopesOf } from '#platform/identity/roles.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import type { SampleSize } from '#platform/module.ts'
import { sampleRandom } from '#platform/testing/module-fixture.ts'
import { createTestPlatform } from '#platform/testing/platform.ts'
import { exampleIds as commonsIds } from '../../commons/example-ids.ts'
import { commons } from '../../commons/index.ts'
import { listEvents } from '../events/operations.ts'
import { diaspora } from '../index.ts'
import { matchNeed } from '../matches/match-need.ts'
import { myData } from '../profiles/my-data.ts'
import { searchProfiles } from '../profiles/search-profiles.ts'
import {
  diasporaBridges,
  diasporaContactRequests,
  diasporaEngagements,
  diasporaEvents,
  diasporaProfiles,
  diasporaRegistrations,
} from '../tables.ts'
import { ContributionMode, Tier } from '../vocabulary.ts'

async function sampled(day: string, size?: SampleSize) {
  const now = new Date(day)
  const platform = await createTestPlatform([identity, commons, diaspora], { now: () => now })
  const random = sampleRandom()
  await platform.db.transaction(async (tx) => {
    for (const { sample } of [identity, commons, diaspora]) await sample!({ db: tx, now, random, size })
  })
  const actor = ({ id, name, organisationId, roles }: (typeof sampleMembers)[keyof typeof sampleMembers]) => ({
    id,
    name,
    organisationId,
    scopes: scopesOf(roles),
  })
  return { ...platform, now, as: (who: keyof typeof sampleMembers) => platform.contextOf(actor(sampleMembers[who])) }
}

/** An ordinary Monday, and the last day of a leap February. */
describe.each(['2027-03-01T08:00:00Z', '2028-02-29T12:10:00Z'])('the sample data of %s', async (day) => {
  const { db, as, now, contextOf } = await sampled(day)

  it('has thirty members at every tier, with needs, requests, engagements, events and bridges of several organisations', async () => {
    const profiles = await db.select().from(diasporaProfiles)
    expect(profiles).toHaveLength(30)
    expect(new Set(profiles.map(({ tier }) => tier))).toEqual(new Set(Tier.options))
    expect(new Set(profiles.flatMap(({ modes }) => modes))).toEqual(new Set(ContributionMode.options))
    expect(new Set(profiles.map(({ state }) => state))).toEqual(new Set(['VERIFIED', 'SUBMITTED', 'PAUSED']))
    expect(profiles.filter(({ employer }) => !employer?.includes('Exemple'))).toEqual([])
    for (const rows of [
      (await db.select().from(diasporaContactRequests)).map(({ organisationId }) => organisationId),
      (await db.select().from(diasporaEngagements)).map(({ organisationId }) => organisationId),
      (await db.select().from(diasporaRegistrations)).map(({ organisationId }) => organisationId),
      (await db.select().from(diasporaBridges)).map(({ ownerOrganisationId }) => ownerOrganisationId),
    ])
      expect(new Set(rows).size).toBeGreaterThan(1)
    const events = await db.select().from(diasporaEvents)
    expect(events.map(({ startsAt }) => startsAt > now)).toEqual([true, true, false])
    for (const { id, taken } of events) {
      const registered = (await db.select().from(diasporaRegistrations)).filter(
        ({ eventId, state }) => eventId === id && state !== 'CANCELLED',
      )
      expect(registered).toHaveLength(taken)
    }
  })

  it('lets the developer find members, match the startup’s need and read the results', async () => {
    const found = await invoke(searchProfiles, { skillIds: ['computer-vision'] }, as('developer'))
    expect(found.items.length).toBeGreaterThan(2)
    const { items } = await invoke(matchNeed, { needId: commonsIds.need(1), k: 5 }, as('developer'))
    expect(items).toHaveLength(5)
    expect((await invoke(listEvents, {}, contextOf(null))).items).toHaveLength(2)
    expect(await invoke(myData, {}, as('researcher'))).toMatchObject({
      profile: { tier: 'T2', state: 'VERIFIED' },
      received: [{ state: 'SENT', direction: 'RECEIVED' }],
      registrations: expect.arrayContaining([expect.objectContaining({ state: 'ATTENDED' })]),
    })
  })
})

it('is reproducible, and has four hundred members in full size', async () => {
  const [one, two] = [await sampled('2027-03-01T08:00:00Z', 'full'), await sampled('2027-03-01T08:00:00Z', 'full')]
  const rows = async ({ db }: typeof one) =>
    (await db.select().from(diasporaProfiles)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(await rows(one)).toHaveLength(400)
  expect(await rows(one)).toEqual(await rows(two))
  const { found, items } = await invoke(searchProfiles, { limit: 100 }, one.as('developer'))
  expect(found.count).toBeGreaterThan(250)
  expect(items).toHaveLength(100)
})

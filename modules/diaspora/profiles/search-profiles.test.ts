import { describe, expect, it } from 'vitest'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { createDiasporaFixture } from '../testing/fixture.ts'
import { advanceProfile } from './advance-profile.ts'
import { searchProfiles } from './search-profiles.ts'

const { call, expat, host, officer } = await createDiasporaFixture()

describe('searchProfiles', () => {
  it('finds by skill, mode, country, language and office hours, each profile once over all pages', async () => {
    const marked = await Promise.all(
      ['Europe/Berlin', 'Europe/Paris', 'America/Toronto', 'Asia/Tokyo', 'America/Los_Angeles'].map((timeZone, i) =>
        expat({
          timeZone,
          countryCode: 'SE',
          modes: [i % 2 ? 'RETURN' : 'BUSINESS_BRIDGE'],
          languages: [{ tag: i < 3 ? 'en' : 'ar-MA', cefr: 'C1' }],
          skills: [{ skillId: 'mlops', level: i + 1 }],
        }),
      ),
    )
    const asker = await host()
    const ids = async (input: object) =>
      (await call(searchProfiles, asker, { countryCodes: ['SE'], ...input })).items.map(({ profileId }) =>
        marked.findIndex((one) => one.profileId === profileId),
      )
    expect((await ids({})).toSorted()).toEqual([0, 1, 2, 3, 4])
    expect((await ids({ modes: ['RETURN'] })).toSorted()).toEqual([1, 3])
    expect((await ids({ languages: ['ar'] })).toSorted()).toEqual([3, 4])
    expect((await ids({ minOverlapMinutes: 240 })).toSorted()).toEqual([0, 1, 2])
    expect(await ids({ skillIds: ['fundraising'] })).toEqual([])
    const pages: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await call(searchProfiles, asker, { countryCodes: ['SE'], skillIds: ['mlops'], limit: 2, cursor })
      pages.push(...page.items.map(({ profileId }) => profileId))
      expect(page.found).toEqual({ count: 5, shown: '5' })
      if (!page.nextCursor) break
      cursor = page.nextCursor
    }
    expect(pages.toSorted()).toEqual(marked.map(({ profileId }) => profileId).toSorted())
  })

  it('lists profiles that await verification to officers of their organisation only', async () => {
    const waiting = await expat({ state: 'SUBMITTED' })
    const shown = async (who: Parameters<typeof call>[1]) =>
      (await call(searchProfiles, who, { toVerify: true })).items.map(({ profileId }) => profileId)
    expect(await shown(officer)).toEqual([waiting.profileId])
    expect(await problemThrownBy(shown(await host()))).toMatchObject({ status: 403, scope: 'diaspora:manage' })
    await call(advanceProfile, officer, { profileId: waiting.profileId, event: 'verify', verification: 'REFEREE' })
    expect(await shown(officer)).toEqual([])
  })
})

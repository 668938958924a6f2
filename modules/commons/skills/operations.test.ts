import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { createCommonsFixture } from '../testing/fixture.ts'
import { skills } from './taxonomy.ts'

const { call } = await createCommonsFixture()
const searchIds = async (query: string) =>
  (await call(undefined, `GET /skills?${new URLSearchParams({ query })}`)).body.items.map(
    (item: { skillId: string }) => item.skillId,
  ) as string[]

describe('searchSkills', () => {
  it.each([
    ['cybersecurite industrielle', 'ot-security'],
    ['الأمن السيبراني الصناعي', 'ot-security'],
    ['امن سيبراني صناعي', 'ot-security'],
    ['industrial cybersecurity', 'ot-security'],
    ['VISION ordinateur', 'computer-vision'],
    ['كوبرنيتس', 'kubernetes'],
    ['الطِّباعة ثلاثية', 'additive-manufacturing'],
  ])('finds by %s the skill %s', async (query, skillId) => expect(await searchIds(query)).toContain(skillId))

  it('finds each skill by its name in each language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...skills),
        fc.constantFrom('fr', 'ar', 'en'),
        async ({ skillId, label }, language) => {
          expect(await searchIds(label[language as 'fr'])).toContain(skillId)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('finds nothing for other words', async () => expect(await searchIds('tajine')).toEqual([]))
})

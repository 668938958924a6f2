import { expect, it } from 'vitest'
import { issueKey } from '#platform/identity/issue-key.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { isIce } from '#platform/lib/identifiers.ts'
import { exampleIds } from './example-ids.ts'
import { commons } from './index.ts'
import {
  commonsConsents,
  commonsMatches,
  commonsNeeds,
  commonsOrganisationProfiles,
  commonsPersons,
  commonsSkillClaims,
} from './tables.ts'
import { createCommonsFixture } from './testing/fixture.ts'

const tables = [
  commonsPersons,
  commonsOrganisationProfiles,
  commonsSkillClaims,
  commonsConsents,
  commonsNeeds,
  commonsMatches,
]

const createSampledPlatform = () => createCommonsFixture({ sample: true })
const world = await createSampledPlatform()

it('creates the same fictitious sample data each time', async () => {
  const again = await createSampledPlatform()
  for (const table of tables) expect(await again.db.$count(table)).toBe(await world.db.$count(table))
  const profiles = await world.db.select().from(commonsOrganisationProfiles)
  expect(profiles.map(({ ice }) => [isIce(ice!), ice!.startsWith('000000')])).toEqual(profiles.map(() => [true, true]))
  const people = await world.db.select().from(commonsPersons)
  expect(
    people.filter(({ familyName, email }) => familyName?.fr !== 'Exemple' || !email?.endsWith('@example.org')),
  ).toEqual([])
  expect((await world.db.select().from(commonsMatches)).map(({ id }) => id).sort()).toEqual(
    [1, 2, 3].map(exampleIds.match),
  )
})

it('answers every example of a read on the sample data', async () => {
  const keyOf = async ({ id, organisationId }: { id: string; organisationId: string }) =>
    (
      await world.db.transaction((tx) =>
        issueKey(tx, { memberId: id, organisationId, name: 'test', scopes: ['*:manage'], now: world.clock.now }),
      )
    ).key!
  const key = await keyOf(sampleMembers.founder)
  for (const op of commons.operations.filter(({ route }) => route.startsWith('GET'))) {
    for (const { input } of op.examples) {
      const rest = { ...input } as Record<string, string>
      const path = op.route
        .split(' ')[1]!
        .replace('/commons', '')
        .replace(/:(\w+)/g, (_, name: string) => {
          const value = rest[name]!
          delete rest[name]
          return value
        })
      const { status, text } = await world.call({ key }, `GET ${path}?${new URLSearchParams(rest)}`)
      expect(status, `${op.name} ${JSON.stringify(input)}: ${text}`).toBe(200)
    }
  }
})

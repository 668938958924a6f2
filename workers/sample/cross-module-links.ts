import { exampleIds as aljazariIds } from '#modules/aljazari/example-ids.ts'
import { exampleIds as commonsIds } from '#modules/commons/example-ids.ts'
import { commonsLinks, commonsOrganisationProfiles, commonsPersons } from '#modules/commons/tables.ts'
import type { OrganisationKind } from '#modules/commons/vocabulary.ts'
import { exampleIds as diasporaIds } from '#modules/diaspora/example-ids.ts'
import { exampleIds as galaxysIds } from '#modules/galaxys/example-ids.ts'
import { exampleIds as instituteIds } from '#modules/institute/example-ids.ts'
import { instituteTheses } from '#modules/institute/tables.ts'
import { exampleIds as ventureIds } from '#modules/ventures/example-ids.ts'
import type { Queries } from '#platform/db/database.ts'
import { eq, isNull } from '#platform/db/query-builder.ts'
import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'

/** The modules whose rows are linked. A server without one of them has no links. */
export const linkedModules = ['commons', 'ventures', 'institute', 'diaspora', 'galaxys', 'aljazari']

/** Inserts the sample rows that reference two modules. */
export async function linkSample(tx: Queries, now: Date) {
  await insertMissingProfiles(tx, now)
  await assignThesisProblems(tx)
  await tx
    .insert(commonsLinks)
    .values(
      [
        ...startupNeedIds.map((id) =>
          linkRow({ type: 'need', id }, 'of_startup', { type: 'startup', id: ventureIds.startup(1) }, startupOwner),
        ),
        linkRow(
          { type: 'startup', id: ventureIds.startup(1) },
          'resident_of',
          { type: 'galaxys_zone', id: galaxysIds.zone(1) },
          startupOwner,
        ),
        ...thesisProblemPairs.map(([thesis, problem]) =>
          linkRow(
            { type: 'thesis', id: instituteIds.thesis(thesis) },
            'answers',
            { type: 'aljazari_problem', id: aljazariIds.problem(problem) },
            universityOwner,
          ),
        ),
      ].map((link, i) => ({ ...link, id: commonsIds.link(100 + i), since: now })),
    )
}

const startupOwner = { organisationId: sampleOrganisations.startup.id, createdBy: sampleMembers.founder.id }
const universityOwner = { organisationId: sampleOrganisations.university.id, createdBy: sampleMembers.researcher.id }

/** The needs that the founder opened for her first startup. The first of the diaspora's has found its mentor. */
const startupNeedIds = [commonsIds.need(1), commonsIds.need(2), diasporaIds.need(1), diasporaIds.need(3)]

/** Numbers of doctorates with the industry problem each works on. The university may see these problems. */
const thesisProblemPairs = [
  [1, 2],
  [3, 1],
  [6, 5],
] as const

interface LinkEnd {
  type: string
  id: string
}

const linkRow = (from: LinkEnd, type: string, to: LinkEnd, { organisationId, createdBy }: typeof startupOwner) => ({
  ...{ fromType: from.type, fromId: from.id, type, toType: to.type, toId: to.id },
  ownerOrganisationId: organisationId,
  visibility: 'OWN' as const,
  createdBy,
})

async function assignThesisProblems(tx: Queries) {
  for (const [thesis, problem] of thesisProblemPairs)
    await tx
      .update(instituteTheses)
      .set({ problemId: aljazariIds.problem(problem) })
      .where(eq(instituteTheses.id, instituteIds.thesis(thesis)))
}

const profileKinds: Partial<Record<(typeof organisations.$inferSelect)['kind'], OrganisationKind>> = {
  university: 'UNIVERSITY',
  institute: 'SCHOOL',
  public_body: 'PUBLIC_BODY',
  association: 'ASSOCIATION',
  fund: 'FUND',
  fablab_operator: 'FABLAB_OPERATOR',
  zone_operator: 'ZONE_OPERATOR',
}

/** Inserts the profile of each organisation and the person of each member that has none, with the same id. */
async function insertMissingProfiles(tx: Queries, now: Date) {
  const withoutProfile = await tx
    .select({ organisation: organisations })
    .from(organisations)
    .leftJoin(commonsOrganisationProfiles, eq(commonsOrganisationProfiles.id, organisations.id))
    .where(isNull(commonsOrganisationProfiles.id))
  await tx.insert(commonsOrganisationProfiles).values(
    withoutProfile.map(({ organisation: { id, name, kind } }) => ({
      id,
      legalName: name,
      kind: profileKinds[kind] ?? ('COMPANY' as const),
      country: id === galaxysIds.organisation(2) ? 'FR' : 'MA',
      searchText: searchIndex(...Object.values(name)),
      createdAt: now,
      updatedAt: now,
    })),
  )
  const withoutPerson = await tx
    .select({ member: members })
    .from(members)
    .leftJoin(commonsPersons, eq(commonsPersons.id, members.id))
    .where(isNull(commonsPersons.id))
  await tx.insert(commonsPersons).values(
    withoutPerson.map(({ member: { id, organisationId, name, email } }) => {
      const [familyName, ...given] = name.split(' ').reverse() as [string, ...string[]]
      const givenName = given.reverse().join(' ')
      return {
        id,
        organisationId,
        email,
        emailKey: email?.toLowerCase(),
        givenName: { fr: givenName },
        familyName: { fr: familyName, ar: 'مثال' },
        languages: [{ tag: 'fr', cefr: 'C1' as const }],
        languageText: ' fr ',
        searchText: searchIndex(givenName, familyName),
        createdAt: now,
        updatedAt: now,
      }
    }),
  )
}

import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, like } from '#platform/db/query-builder.ts'
import { CountryCode, enterpriseKeyOf, Ice, Ror } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { searchIndex, toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../errors.ts'
import { assertExpectedVersion, ExpectedVersion } from '../expected-version.ts'
import { commonsOrganisationProfiles as profiles } from '../tables.ts'
import { OrganisationKind } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { isicDivisions, NmaSection, sectionOf } from './sectors.ts'

type OrganisationProfileRow = typeof profiles.$inferSelect

const Profile = z.object({
  organisationId: z.string(),
  legalName: LocalizedText,
  kind: OrganisationKind,
  ice: z.string().nullable(),
  ror: z.string().nullable(),
  nmaSection: z.string().nullable(),
  isicDivision: z.string().nullable(),
  regionCode: RegionCode.nullable(),
  city: LocalizedText.nullable(),
  country: z.string(),
  website: z.string().nullable(),
  description: LocalizedText.nullable(),
  version: z.int(),
  updatedAt: z.iso.datetime(),
})

const toOrganisationProfileView = ({
  id,
  enterpriseKey,
  searchText,
  createdAt,
  updatedBy,
  updatedAt,
  ...row
}: OrganisationProfileRow) => ({
  organisationId: id,
  ...row,
  updatedAt: updatedAt.toISOString(),
})

export const upsertOrganisationProfile = operation({
  name: 'commons.upsertOrganisationProfile',
  summary: 'Create or change the public profile of the caller’s own organisation.',
  description:
    'The profile has the legal name, kind, ICE, ROR, sector and place. An ICE whose enterprise already has a profile is rejected with 409.',
  route: 'PUT /commons/organisation',
  effect: 'write',
  access: 'commons:manage',
  agent: { exfiltrates: true },
  examples: examples.upsertOrganisationProfile,
  input: z.object({
    legalName: LocalizedText,
    kind: OrganisationKind,
    ice: Ice.nullish(),
    ror: Ror.nullish(),
    nmaSection: NmaSection.nullish(),
    isicDivision: z
      .enum(isicDivisions as [string, ...string[]])
      .nullish()
      .describe('ISIC Rev. 4 division: two digits, such as 62.'),
    regionCode: RegionCode.nullish(),
    city: LocalizedText.nullish(),
    country: CountryCode.default('MA'),
    website: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .nullish(),
    description: LocalizedText.nullish(),
    ifVersion: ExpectedVersion,
  }),
  output: Profile,
  async handler({ ifVersion, ...input }, context) {
    const { id: updatedBy, organisationId: id } = requireActor(context)
    const { db, now } = context
    const nmaSection = resolveSection(input)
    const enterpriseKey = input.ice ? enterpriseKeyOf(input.ice) : null
    if (enterpriseKey) await assertEnterpriseUnclaimed(db, enterpriseKey, id)
    const [existing] = await db.select().from(profiles).where(eq(profiles.id, id))
    assertExpectedVersion('profile', existing?.version ?? 0, ifVersion)
    const searchText = searchIndex(
      ...[input.legalName, input.city, input.description].flatMap((text) => Object.values(text ?? {})),
    )
    const set = {
      legalName: input.legalName,
      kind: input.kind,
      ice: input.ice ?? null,
      enterpriseKey,
      ror: input.ror ?? null,
      nmaSection,
      isicDivision: input.isicDivision ?? null,
      regionCode: input.regionCode ?? null,
      city: input.city ?? null,
      country: input.country,
      website: input.website ?? null,
      description: input.description ?? null,
      searchText,
      version: (existing?.version ?? 0) + 1,
      updatedBy,
      updatedAt: now(),
    }
    const [row] = await db
      .insert(profiles)
      .values({ id, ...set, createdAt: now() })
      .onConflictDoUpdate({ target: profiles.id, set })
      .returning()
    return toOrganisationProfileView(row!)
  },
})

/** Returns the section of the division, or the given one. Throws 422 if they contradict each other. */
function resolveSection({ nmaSection, isicDivision }: { nmaSection?: string | null; isicDivision?: string | null }) {
  const derived = isicDivision ? sectionOf(isicDivision) : undefined
  if (derived && nmaSection && derived !== nmaSection) {
    throw invalid('The division and the section do not match.', [
      { path: 'nmaSection', message: `Division ${isicDivision} belongs to section ${derived}. Omit the section.` },
    ])
  }
  return derived ?? nmaSection ?? null
}

/** Throws 409 if the enterprise has a profile of another organisation. Profiles are public, so the error reveals nothing. */
async function assertEnterpriseUnclaimed(db: Queries, enterpriseKey: string, organisationId: string) {
  const [other] = await db.select({ id: profiles.id }).from(profiles).where(eq(profiles.enterpriseKey, enterpriseKey))
  if (!other || other.id === organisationId) return
  throw commonsError(
    'enterprise-taken',
    'Another organisation has a profile for this enterprise. Ask its owner for membership, or check the ICE.',
    { enterpriseKey, profileOfOrganisationId: other.id },
  )
}

export const getOrganisationProfile = operation({
  name: 'commons.getOrganisationProfile',
  summary: 'Show the public profile of an organisation.',
  route: 'GET /commons/organisations/:organisationId',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true },
  examples: examples.getOrganisationProfile,
  input: z.object({ organisationId: reference(profiles, 'An organisation, from commons.searchOrganisations.') }),
  output: Profile,
  async handler({ organisationId }, { db }) {
    const [row] = await db.select().from(profiles).where(eq(profiles.id, organisationId))
    if (!row) throw notFound('organisation profile')
    return toOrganisationProfileView(row)
  },
})

export const searchOrganisations = operation({
  name: 'commons.searchOrganisations',
  summary: 'Search the public profiles of organisations by words, kind, region, sector or ICE.',
  route: 'GET /commons/organisations',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['organisationId'] },

  examples: examples.searchOrganisations,
  input: z.object({
    query: z.string().max(200).optional().describe('Words of the name, the city or the description, in any language.'),
    kind: OrganisationKind.optional(),
    regionCode: RegionCode.optional(),
    nmaSection: NmaSection.optional(),
    ice: Ice.optional().describe('Any ICE of the enterprise; its establishments share one profile.'),
    ...Paging,
  }),
  output: pageOf(Profile),
  async handler({ query = '', kind, regionCode, nmaSection, ice, ...page }, { db }) {
    return listPage(page, {
      sort: [{ column: profiles.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(profiles)
          .where(
            and(
              ...toSearchTerms(query).map((term) => like(profiles.searchText, `% ${term}%`)),
              kind ? eq(profiles.kind, kind) : undefined,
              regionCode ? eq(profiles.regionCode, regionCode) : undefined,
              nmaSection ? eq(profiles.nmaSection, nmaSection) : undefined,
              ice ? eq(profiles.enterpriseKey, enterpriseKeyOf(ice)) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toOrganisationProfileView,
    })
  },
})

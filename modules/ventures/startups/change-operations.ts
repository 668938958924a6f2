import { z } from 'zod'
import { commonsOrganisationProfiles as profiles } from '#modules/commons/tables.ts'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, ne } from '#platform/db/query-builder.ts'
import { enterpriseKeyOf, Ice } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { assertPast, Day } from '../fields.ts'
import { type StartupRow, ventureStartups as startups } from '../tables.ts'
import { Stage, StartupStatus } from '../vocabulary.ts'
import { requireOwnStartup } from './access.ts'
import * as examples from './change-operations.examples.ts'
import { Startup, toStartupView } from './startup-view.ts'

const startupFields = {
  summary: LocalizedText.nullish().describe('What it does, in a sentence or two.'),
  ice: Ice.nullish().describe(
    'Of any establishment, once the company exists: its first nine digits are the enterprise.',
  ),
  foundedOn: Day('').nullish().describe('When the company was founded, as 2025-03-12.'),
  trl: z.int().min(1).max(9).nullish().describe('Technology readiness level, 1 to 9.'),
  nmaSection: NmaSection.nullish().describe(
    'Section of the Moroccan nomenclature of activities, such as C for manufacturing.',
  ),
  deepTechTags: z
    .array(z.string().min(1).max(40))
    .max(10)
    .optional()
    .describe('Technologies, such as vision or batteries.'),
  regionCode: RegionCode.nullish().describe('The region it is in, such as MA-06.'),
  label: z
    .strictObject({
      scheme: z.string().min(1).max(100),
      number: z.string().min(1).max(50).optional(),
      from: z.iso.date(),
      to: z.iso.date().optional(),
    })
    .nullish()
    .describe('An official label it holds: the scheme by name, its number and dates.'),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullish()
    .describe('Its public address.'),
}

export const registerStartup = operation({
  name: 'ventures.registerStartup',
  summary:
    'Register a startup of the caller’s organisation, founded or still to be. One enterprise is one startup: an ICE whose first nine digits are known is refused.',
  route: 'POST /ventures/startups',
  effect: 'write',
  access: 'ventures:write',
  http: { status: 201 },
  agent: { producesIds: ['startupId'] },
  examples: examples.registerStartup,
  input: z.object({ name: LocalizedText.describe('What it is called.'), stage: Stage, ...startupFields }),
  output: Startup,
  async handler(input, context) {
    const caller = requireActor(context)
    const { db, now } = context
    if (input.foundedOn) assertPast(input.foundedOn, 'foundedOn', now())
    const enterpriseKey = input.ice ? enterpriseKeyOf(input.ice) : null
    if (enterpriseKey) await assertEnterpriseNotTaken(db, caller, enterpriseKey)
    const facts = { ...input, enterpriseKey, deepTechTags: input.deepTechTags ?? [] }
    const [row] = await db
      .insert(startups)
      .values({
        ...facts,
        ownerOrganisationId: caller.organisationId,
        searchText: searchTextOf(facts),
        createdBy: caller.id,
        createdAt: now(),
        updatedAt: now(),
      })
      .returning()
    return toStartupView(db, row!, caller, 'owner')
  },
})

export const updateStartup = operation({
  name: 'ventures.updateStartup',
  summary:
    'Change what is known of a startup of the caller’s organisation: stage, ICE, region, or that it was closed, bought or listed. What is left out stays.',
  route: 'PATCH /ventures/startups/:startupId',
  effect: 'write',
  access: 'ventures:write',
  agent: { producesIds: ['startupId'] },
  examples: examples.updateStartup,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, as found by ventures.listStartups.'),
    name: LocalizedText.describe('What it is called.').optional(),
    stage: Stage.optional(),
    ...startupFields,
    status: StartupStatus.optional(),
    closedOn: Day('').nullish().describe('When it was closed, bought or listed, as 2027-01-31.'),
    ifVersion: ExpectedVersion,
  }),
  output: Startup,
  async handler({ startupId, ifVersion, ...change }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const startup = await requireOwnStartup(db, caller, startupId)
    assertExpectedVersion('startup', startup.version, ifVersion)
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as typeof change
    const facts = { ...startup, ...given } as StartupRow
    for (const field of ['foundedOn', 'closedOn'] as const) if (given[field]) assertPast(given[field], field, now())
    assertClosingDateMatchesStatus(facts)
    const enterpriseKey = facts.ice ? enterpriseKeyOf(facts.ice) : null
    if (enterpriseKey && enterpriseKey !== startup.enterpriseKey)
      await assertEnterpriseNotTaken(db, caller, enterpriseKey, startupId)
    const [row] = await db
      .update(startups)
      .set({ ...given, enterpriseKey, searchText: searchTextOf(facts), version: startup.version + 1, updatedAt: now() })
      .where(and(eq(startups.id, startupId), eq(startups.ownerOrganisationId, caller.organisationId)))
      .returning()
    return toStartupView(db, row!, caller, 'owner')
  },
})

/** What has ended has a day on which it did, and what goes on has none. */
function assertClosingDateMatchesStatus({ status, closedOn, foundedOn }: StartupRow) {
  const ended = status === 'CLOSED' || status === 'ACQUIRED' || status === 'LISTED'
  const refuse = (message: string) => invalid('These facts do not belong together.', [{ path: 'closedOn', message }])
  if (ended && !closedOn) throw refuse(`The day since when it is ${status}.`)
  if (!ended && closedOn) throw refuse(`null, for a startup that is ${status}.`)
  if (closedOn && foundedOn && closedOn < foundedOn) throw refuse(`${foundedOn}, when it was founded, or later.`)
}

const searchTextOf = ({
  name,
  summary,
  deepTechTags,
}: {
  name: StartupRow['name']
  summary?: StartupRow['summary']
  deepTechTags: string[]
}) => searchIndex(...Object.values(name), ...Object.values(summary ?? {}), ...deepTechTags)

/** V7: whichever of its establishments is named, an enterprise is one startup, and whose it is, is in its public profile. */
async function assertEnterpriseNotTaken(db: Queries, { organisationId }: Actor, enterpriseKey: string, startupId = '') {
  const [known] = await db
    .select({ id: startups.id })
    .from(startups)
    .where(and(eq(startups.enterpriseKey, enterpriseKey), ne(startups.id, startupId)))
  const [profile] = await db
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(eq(profiles.enterpriseKey, enterpriseKey), ne(profiles.id, organisationId)))
  if (!known && !profile) return
  throw conflict(
    'The enterprise of this ICE (its first nine digits) is registered already. Update the startup it is registered as, ask its owner to add you as a member, or check the number.',
    { enterpriseKey },
    'enterprise-taken',
  )
}

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
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { assertPast, Trl } from '../../commons/fields.ts'
import { NmaSection } from '../../commons/organisations/sectors.ts'
import { DaySince1900 } from '../fields.ts'
import { type StartupRow, ventureStartups as startups } from '../tables.ts'
import { Stage, StartupStatus } from '../vocabulary.ts'
import { requireOwnStartup } from './access.ts'
import * as examples from './change-operations.examples.ts'
import { Startup, toStartupView } from './startup-view.ts'

const startupFields = {
  summary: LocalizedText.nullish().describe('Description in one or two sentences.'),
  ice: Ice.nullish().describe(
    'ICE of any establishment, once the company exists. Its first nine digits identify the enterprise.',
  ),
  foundedOn: DaySince1900('').nullish().describe('Founding date of the company, such as 2025-03-12.'),
  trl: Trl.nullish().describe('Technology readiness level, 1 to 9.'),
  nmaSection: NmaSection.nullish().describe(
    'Section of the Moroccan nomenclature of activities, such as C for manufacturing.',
  ),
  deepTechTags: z
    .array(z.string().min(1).max(40))
    .max(10)
    .optional()
    .describe('Technologies, such as vision or batteries.'),
  regionCode: RegionCode.nullish().describe('Region of the startup, such as MA-06.'),
  label: z
    .strictObject({
      scheme: z.string().min(1).max(100),
      number: z.string().min(1).max(50).optional(),
      from: z.iso.date(),
      to: z.iso.date().optional(),
    })
    .nullish()
    .describe('Official label, with the name of the scheme, number and dates.'),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullish()
    .describe('Public website.'),
}

export const registerStartup = operation({
  name: 'ventures.registerStartup',
  summary: 'Register a startup of the caller’s organisation, founded or planned.',
  description:
    'One enterprise is one startup: an ICE whose first nine digits are already registered is rejected with `enterprise-taken`.',
  route: 'POST /ventures/startups',
  effect: 'write',
  access: 'ventures:write',
  http: { status: 201 },
  agent: { producesIds: ['startupId'] },
  examples: examples.registerStartup,
  input: z.object({ name: LocalizedText.describe('Name of the startup.'), stage: Stage, ...startupFields }),
  output: Startup,
  async handler(input, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    if (input.foundedOn) assertPast(input.foundedOn, 'foundedOn', now)
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
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    return toStartupView(db, row!, caller, 'owner')
  },
})

export const updateStartup = operation({
  name: 'ventures.updateStartup',
  summary: 'Update a startup of the organisation: stage, ICE, region, or closed, bought or listed.',
  description: 'Changes the given facts. Omitted fields stay unchanged.',
  route: 'PATCH /ventures/startups/:startupId',
  effect: 'write',
  access: 'ventures:write',
  agent: { producesIds: ['startupId'] },
  examples: examples.updateStartup,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, as found by ventures.listStartups.'),
    name: LocalizedText.describe('Name of the startup.').optional(),
    stage: Stage.optional(),
    ...startupFields,
    status: StartupStatus.optional(),
    closedOn: DaySince1900('').nullish().describe('Day on which it was closed, bought or listed, such as 2027-01-31.'),
    ifVersion: ExpectedVersion,
  }),
  output: Startup,
  async handler({ startupId, ifVersion, ...change }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const startup = await requireOwnStartup(db, caller, startupId)
    assertExpectedVersion('startup', startup.version, ifVersion)
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as typeof change
    const facts = { ...startup, ...given } as StartupRow
    for (const field of ['foundedOn', 'closedOn'] as const) if (given[field]) assertPast(given[field], field, now)
    assertClosingDateMatchesStatus(facts)
    const enterpriseKey = facts.ice ? enterpriseKeyOf(facts.ice) : null
    if (enterpriseKey && enterpriseKey !== startup.enterpriseKey)
      await assertEnterpriseNotTaken(db, caller, enterpriseKey, startupId)
    const [row] = await db
      .update(startups)
      .set({ ...given, enterpriseKey, searchText: searchTextOf(facts), version: startup.version + 1, updatedAt: now })
      .where(and(eq(startups.id, startupId), eq(startups.ownerOrganisationId, caller.organisationId)))
      .returning()
    return toStartupView(db, row!, caller, 'owner')
  },
})

/** Throws 422 unless exactly the startups that were closed, bought or listed have a closing day. */
function assertClosingDateMatchesStatus({ status, closedOn, foundedOn }: StartupRow) {
  const ended = status === 'CLOSED' || status === 'ACQUIRED' || status === 'LISTED'
  const closingDayError = (message: string) =>
    invalid('The closing day and the status do not match.', [{ path: 'closedOn', message }])
  if (ended && !closedOn) throw closingDayError(`Give the day on which it became ${status}.`)
  if (!ended && closedOn) throw closingDayError(`Use null for a startup that is ${status}.`)
  if (closedOn && foundedOn && closedOn < foundedOn)
    throw closingDayError(`Use ${foundedOn}, the founding date, or later.`)
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

/** Throws 409 `enterprise-taken` when the enterprise has a startup, or a profile of another organisation. Applies to all its establishments. */
async function assertEnterpriseNotTaken(db: Queries, { organisationId }: Actor, enterpriseKey: string, startupId = '') {
  const [existing] = await db
    .select({ id: startups.id })
    .from(startups)
    .where(and(eq(startups.enterpriseKey, enterpriseKey), ne(startups.id, startupId)))
  const [profile] = await db
    .select({ id: profiles.id })
    .from(profiles)
    .where(and(eq(profiles.enterpriseKey, enterpriseKey), ne(profiles.id, organisationId)))
  if (!existing && !profile) return
  throw commonsError(
    'enterprise-taken',
    'The enterprise of this ICE is already registered. Update that startup, ask its owner for membership, or check the number.',
    { enterpriseKey },
  )
}

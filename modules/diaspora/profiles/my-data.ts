import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, like, type SQL } from '#platform/db/query-builder.ts'
import { members, organisations } from '#platform/identity/tables.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { activeConsent } from '../../commons/consents/consent-history.ts'
import { purposeCodes } from '../../commons/consents/purposes.ts'
import { recordAccess } from '../../commons/persons/access-log.ts'
import { commonsAccessEvents as accessEvents } from '../../commons/tables.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import {
  ContactRequestView,
  contactRequestsWhere,
  toContactRequestView,
} from '../contact-requests/contact-request-view.ts'
import { EngagementView, toEngagementView } from '../engagements/engagement-view.ts'
import { Registration, toRegistrationView } from '../events/registration-view.ts'
import { candidatesWhere } from '../matches/candidates.ts'
import { ProfileCard, toProfileCard } from '../matches/profile-card.ts'
import { overlapMinutes } from '../matches/working-hours-overlap.ts'
import {
  diasporaEngagements as engagements,
  diasporaProfiles as profiles,
  diasporaRegistrations as registrations,
  diasporaContactRequests as requests,
} from '../tables.ts'
import { loadNamedFields, Named } from './get-profile.ts'
import * as examples from './my-data.examples.ts'
import { findOwnProfile, type ProfileRow } from './profile-access.ts'
import { ProfileWriteResult, toProfileWriteResult } from './profile-write-result.ts'
import { tierPurposes } from './tiers.ts'

const maxItemsPerList = 100

const OwnProfileView = z.object({
  ...ProfileWriteResult.shape,
  card: ProfileCard.describe('The card others see from T1 on.'),
  named: Named.describe('Fields that are visible together with the name.'),
  timeZone: z.string(),
  originRegionCode: z.string().nullable(),
})

const AccessView = z.object({
  at: z.iso.datetime(),
  readBy: z.string().nullable().describe('Name of the reader; null if their account no longer exists.'),
  organisation: LocalizedText.nullable(),
  agent: z.string().nullable(),
  runId: z.string().nullable(),
  operation: z.string(),
  purpose: z.enum(purposeCodes).nullable(),
  fields: z.array(z.string()).describe('Fields shown together with the name; empty if masked.'),
})

export const myData = operation({
  name: 'diaspora.myData',
  summary: 'Show all data the diaspora module stores about the caller, and who read the profile.',
  description: `Contains the profile, consents, contact requests, engagements, registrations and accesses to the profile (reader, time, purpose and fields). Each list holds the newest ${maxItemsPerList} entries; the full access log is in \`commons.myAccessLog\`. Reading it is logged as well.`,
  route: 'GET /diaspora/me',
  effect: 'write',
  access: 'member',
  dryRun: false,
  privacy: { secretFields: ['profile', 'received', 'sent', 'engagements', 'registrations', 'accesses'] },
  agent: { producesIds: ['profileId', 'requestId', 'engagementId', 'registrationId'] },
  examples: examples.myData,
  input: z.object({}),
  output: z.object({
    profile: OwnProfileView.nullable().describe(
      'Null if there is no profile. This and the lists are null in the replayed response to a repeated request.',
    ),
    consents: z.array(z.object({ purpose: z.enum(tierPurposes), live: z.boolean() })),
    received: z.array(ContactRequestView).nullable(),
    sent: z.array(ContactRequestView).nullable(),
    engagements: z.array(EngagementView).nullable(),
    registrations: z.array(Registration).nullable(),
    accesses: z.array(AccessView).nullable(),
  }),
  async handler(_, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const row = await findOwnProfile(db, caller)
    const profile = row ? await toOwnProfileView(db, caller, row, now()) : null
    if (row)
      await recordAccess(context, 'diaspora.myData', null, [
        { personId: caller.id, organisationId: caller.organisationId, fields: Object.keys(profile!.named) },
      ])
    const consents = []
    for (const purpose of tierPurposes)
      consents.push({ purpose, live: (await activeConsent(db, caller.id, purpose, now())) !== undefined })
    const { organisationId } = caller
    const engagementRows = await db
      .select()
      .from(engagements)
      .where(and(eq(engagements.personId, caller.id), eq(engagements.memberOrganisationId, organisationId)))
      .orderBy(desc(engagements.id))
      .limit(maxItemsPerList)
    const contactRequests = async (where: SQL | undefined) => {
      const rows = await contactRequestsWhere(db, where).orderBy(desc(requests.id)).limit(maxItemsPerList)
      return rows.map((row) => toContactRequestView(row, caller, now()))
    }
    const registrationRows = await db
      .select()
      .from(registrations)
      .where(and(eq(registrations.personId, caller.id), eq(registrations.organisationId, organisationId)))
      .orderBy(desc(registrations.id))
      .limit(maxItemsPerList)
    return {
      profile,
      consents,
      received: await contactRequests(
        and(eq(requests.personId, caller.id), eq(requests.memberOrganisationId, organisationId)),
      ),
      sent: await contactRequests(
        and(eq(requests.requestedBy, caller.id), eq(requests.organisationId, organisationId)),
      ),
      engagements: engagementRows.map((engagement) => toEngagementView(engagement, caller, now())),
      registrations: registrationRows.map(toRegistrationView),
      accesses: await listAccesses(db, caller),
    }
  },
})

async function toOwnProfileView(
  db: Reads,
  caller: Actor,
  row: ProfileRow,
  now: Date,
): Promise<z.input<typeof OwnProfileView>> {
  const [candidate] = await candidatesWhere(db, eq(profiles.id, row.id), now)
  return {
    ...(await toProfileWriteResult(db, row, ['member'], now)),
    card: toProfileCard(candidate!, overlapMinutes(programmeTimeZone, row.timeZone, now), caller.id),
    named: await loadNamedFields(db, row, true),
    timeZone: row.timeZone,
    originRegionCode: row.originRegionCode,
  }
}

async function listAccesses(db: Reads, { id, organisationId }: Actor) {
  const rows = await db
    .select({ event: accessEvents, readBy: members.name, organisation: organisations.name })
    .from(accessEvents)
    .leftJoin(members, eq(members.id, accessEvents.actorId))
    .leftJoin(organisations, eq(organisations.id, accessEvents.actorOrganisationId))
    .where(
      and(
        eq(accessEvents.organisationId, organisationId),
        eq(accessEvents.personId, id),
        like(accessEvents.operation, 'diaspora.%'),
      ),
    )
    .orderBy(desc(accessEvents.id))
    .limit(maxItemsPerList)
  return rows.map(({ event: { at, agent, runId, operation: name, purpose, fields }, readBy, organisation }) => ({
    at: at.toISOString(),
    readBy,
    organisation,
    agent,
    runId,
    operation: name,
    purpose,
    fields,
  }))
}

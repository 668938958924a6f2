import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import type { PurposeCode } from '../../commons/consents/purposes.ts'
import { recordAccess } from '../../commons/persons/access-log.ts'
import { commonsPersons as persons } from '../../commons/tables.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { isVetted } from '../access.ts'
import { TimeZone } from '../fields.ts'
import { candidatesWhere } from '../matches/candidates.ts'
import { ProfileCard, toProfileCard } from '../matches/profile-card.ts'
import { overlapMinutes } from '../matches/working-hours-overlap.ts'
import { diasporaProfiles as profiles, diasporaContactRequests as requests } from '../tables.ts'
import * as examples from './get-profile.examples.ts'
import { isOfficer, type ProfileRow, requireVisibleProfile } from './profile-access.ts'

/** Fields that are visible together with the name. */
export const Named = z.object({
  givenName: LocalizedText.nullable(),
  familyName: LocalizedText.nullable(),
  headline: LocalizedText.nullable(),
  employer: z.string().nullable(),
  city: z.string().nullable(),
  orcid: z.string().nullable(),
  linkedInUrl: z.string().nullable(),
  travelWindows: z.array(z.object({ from: z.string(), to: z.string() })),
  email: z
    .string()
    .nullish()
    .describe('Shown only to the member, to the verifying officer and to accepted requesters.'),
  phoneE164: z
    .string()
    .nullish()
    .describe('Shown only to the member, to the verifying officer and to accepted requesters.'),
})
type NamedFields = z.infer<typeof Named>

const withheldReasons = ['ASK', 'NOT_A_MEMBER', 'AGENT'] as const

/** Why the caller may see the name, with the purpose logged for it; or why the name is withheld. */
type DisclosureBasis =
  | { purpose: PurposeCode | null; contact: boolean }
  | { withheld: (typeof withheldReasons)[number] }

export const getProfile = operation({
  name: 'diaspora.getProfile',
  summary: 'Show the profile of a member of the diaspora, with the name if the caller may see it.',
  description:
    'The tier of the profile decides whether the name is shown: to accepted requesters, to members of the programme, or to everyone. Every access, masked or not, is logged in the same transaction, and the member sees the log; a dry run is therefore not possible. An agent sees the name of its own member and of members at tier T4. A hidden profile returns 404.',
  route: 'GET /diaspora/profiles/:profileId',
  effect: 'write',
  access: 'diaspora:read',
  agent: { returnsUntrustedContent: true, producesIds: ['profileId'] },
  dryRun: false,
  privacy: { secretFields: ['card', 'named'] },

  examples: examples.getProfile,
  input: z.object({
    profileId: reference(profiles, 'A profile, from diaspora.searchProfiles.'),
    timeZone: TimeZone.default(programmeTimeZone).describe(
      'Time zone whose office hours are compared with the member’s.',
    ),
  }),
  output: z.object({
    profileId: z.string(),
    card: ProfileCard.nullable().describe('Null in the replayed response to a repeated request.'),
    named: Named.nullable().describe('Null if withheld, and in the replayed response to a repeated request.'),
    withheld: z
      .enum(withheldReasons)
      .nullable()
      .describe(
        'Why the name is withheld. ASK: only accepted requesters see it; use diaspora.requestContact. NOT_A_MEMBER: the caller is not a member of the programme. AGENT: only a person may see it.',
      ),
  }),
  async handler({ profileId, timeZone }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const profile = await requireVisibleProfile(db, caller, profileId, now())
    const [candidate] = await candidatesWhere(db, eq(profiles.id, profile.id), now())
    const basis = await disclosureBasisFor(db, caller, profile)
    const named = 'withheld' in basis ? null : await loadNamedFields(db, profile, basis.contact)
    await recordAccess(context, 'diaspora.getProfile', 'withheld' in basis ? 'MATCHING' : basis.purpose, [
      {
        personId: profile.personId,
        organisationId: profile.ownerOrganisationId,
        fields: named ? Object.keys(named) : [],
      },
    ])
    return {
      profileId,
      card: toProfileCard(candidate!, overlapMinutes(timeZone, candidate!.timeZone, now()), caller.id),
      named,
      withheld: 'withheld' in basis ? basis.withheld : null,
    }
  },
})

async function disclosureBasisFor(db: Reads, caller: Actor, profile: ProfileRow): Promise<DisclosureBasis> {
  if (profile.personId === caller.id) return { purpose: null, contact: true }
  if (caller.agent)
    return profile.tier === 'T4' ? { purpose: 'DIASPORA_PUBLIC', contact: false } : { withheld: 'AGENT' }
  // A submitted profile awaits verification, and the officer cannot verify a card without a name.
  if (profile.state === 'SUBMITTED' && isOfficer(caller, profile)) return { purpose: 'MEMBERSHIP', contact: true }
  if (await wasNamedTo(db, caller, profile)) return { purpose: 'MATCHING', contact: true }
  if (profile.tier === 'T4') return { purpose: 'DIASPORA_PUBLIC', contact: false }
  if (profile.tier !== 'T3') return { withheld: 'ASK' }
  return isVetted(caller) ? { purpose: 'DIASPORA_NETWORK', contact: false } : { withheld: 'NOT_A_MEMBER' }
}

/** Returns whether the member accepted a request of this caller and gave the name with it. */
const wasNamedTo = async (db: Reads, { id, organisationId }: Actor, profile: ProfileRow) =>
  (await db.$count(
    requests,
    and(
      eq(requests.profileId, profile.id),
      eq(requests.requestedBy, id),
      eq(requests.organisationId, organisationId),
      eq(requests.state, 'ACCEPTED'),
      eq(requests.named, true),
    ),
  )) > 0

/** Returns the fields visible with the name; reads contact details only if `contact` is set. */
export async function loadNamedFields(db: Reads, profile: ProfileRow, contact: boolean): Promise<NamedFields> {
  const { givenName, familyName, orcid, email, phoneE164 } = persons
  const [person] = await db
    .select({ givenName, familyName, orcid, email, phoneE164 })
    .from(persons)
    .where(eq(persons.id, profile.personId))
  const { headline, employer, city, linkedInUrl, travelWindows } = profile
  return {
    givenName: person!.givenName,
    familyName: person!.familyName,
    headline,
    employer,
    city,
    orcid: person!.orcid,
    linkedInUrl,
    travelWindows,
    ...(contact && { email: person!.email, phoneE164: person!.phoneE164 }),
  }
}

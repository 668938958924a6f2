import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { defaultTimeZone } from '#platform/lib/local-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import type { PurposeCode } from '../../commons/consents/purposes.ts'
import { recordAccess } from '../../commons/persons/access-log.ts'
import { commonsPersons as persons } from '../../commons/tables.ts'
import { isVetted } from '../access.ts'
import { TimeZone } from '../fields.ts'
import { candidatesWhere } from '../matches/candidates.ts'
import { ProfileCard, toProfileCard } from '../matches/profile-card.ts'
import { overlapMinutes } from '../matches/working-hours-overlap.ts'
import { diasporaProfiles as profiles, diasporaContactRequests as requests } from '../tables.ts'
import * as examples from './get-profile.examples.ts'
import { isOfficer, type ProfileRow, requireVisibleProfile } from './profile-access.ts'

/** What is shown with the name. */
export const Named = z.object({
  givenName: LocalizedText.nullable(),
  familyName: LocalizedText.nullable(),
  headline: LocalizedText.nullable(),
  employer: z.string().nullable(),
  city: z.string().nullable(),
  orcid: z.string().nullable(),
  linkedInUrl: z.string().nullable(),
  travelWindows: z.array(z.object({ from: z.string(), to: z.string() })),
  email: z.string().nullish().describe('Only to whom the member accepted.'),
  phoneE164: z.string().nullish().describe('Only to whom the member accepted.'),
})
type NamedFields = z.infer<typeof Named>

const withheldReasons = ['ASK', 'NOT_A_MEMBER', 'AGENT'] as const

/** What lets the caller see the name, and the purpose it is put on record under. */
type DisclosureBasis =
  | { purpose: PurposeCode | null; contact: boolean }
  | { withheld: (typeof withheldReasons)[number] }

export const getProfile = operation({
  name: 'diaspora.getProfile',
  summary:
    'Show a member of the diaspora as far as they let the caller see: a card without a name, or with it - to whom they accepted, to members of the programme, or to everyone. The member sees who looked.',
  description:
    'It writes: every look, masked or not, is put on record in the same transaction, and cannot be rehearsed. An agent sees the name of its own member and of those who show it to everyone. A hidden profile answers like one that never was.',
  route: 'GET /diaspora/profiles/:profileId',
  effect: 'write',
  access: 'diaspora:read',
  agent: { returnsUntrustedContent: true, producesIds: ['profileId'] },
  dryRun: false,
  privacy: { secretFields: ['card', 'named'] },

  examples: examples.getProfile,
  input: z.object({
    profileId: reference(profiles, 'A profile, as found by diaspora.searchProfiles.'),
    timeZone: TimeZone.default(defaultTimeZone).describe('Whose office hours count for the overlap.'),
  }),
  output: z.object({
    profileId: z.string(),
    card: ProfileCard.nullable().describe('Null when a repeated request is answered again.'),
    named: Named.nullable().describe('Null when withheld, and when a repeated request is answered again.'),
    withheld: z
      .enum(withheldReasons)
      .nullable()
      .describe(
        'Why the name is: the member gives it to whom they accept - ask with diaspora.requestContact; the caller is no member of the programme; an agent asks, and only a person may.',
      ),
  }),
  async handler({ profileId, timeZone }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const profile = await requireVisibleProfile(db, caller, profileId, now())
    const [candidate] = await candidatesWhere(db, eq(profiles.id, profile.id), now())
    const ground = await disclosureBasisFor(db, caller, profile)
    const named = 'withheld' in ground ? null : await loadNamedFields(db, profile, ground.contact)
    await recordAccess(context, 'diaspora.getProfile', 'withheld' in ground ? 'MATCHING' : ground.purpose, [
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
      withheld: 'withheld' in ground ? ground.withheld : null,
    }
  },
})

async function disclosureBasisFor(db: Reads, caller: Actor, profile: ProfileRow): Promise<DisclosureBasis> {
  if (profile.personId === caller.id) return { purpose: null, contact: true }
  if (caller.agent)
    return profile.tier === 'T4' ? { purpose: 'DIASPORA_PUBLIC', contact: false } : { withheld: 'AGENT' }
  // Who hands a profile in asks to be verified, and nobody verifies a card without a name.
  if (profile.state === 'SUBMITTED' && isOfficer(caller, profile)) return { purpose: 'MEMBERSHIP', contact: true }
  if (await wasNamedTo(db, caller, profile)) return { purpose: 'MATCHING', contact: true }
  if (profile.tier === 'T4') return { purpose: 'DIASPORA_PUBLIC', contact: false }
  if (profile.tier !== 'T3') return { withheld: 'ASK' }
  return isVetted(caller) ? { purpose: 'DIASPORA_NETWORK', contact: false } : { withheld: 'NOT_A_MEMBER' }
}

/** The member accepted a request of this very person, and gave the name with it. */
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

/** Only what is shown is read. */
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

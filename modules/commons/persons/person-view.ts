import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { filterConsenting } from '../consents/consent-history.ts'
import { type PersonalField, type PurposeCode, purposeOf, readableFields } from '../consents/purposes.ts'
import { commonsError } from '../errors.ts'
import { commonsPersons as persons } from '../tables.ts'
import { Cefr, Gender, personStatuses } from '../vocabulary.ts'

export type PersonRow = typeof persons.$inferSelect

/** Returns a person of the caller's organisation. Throws 404 for any other, as for an unknown id. */
export async function requirePerson(db: Reads, caller: Actor, personId: string): Promise<PersonRow> {
  const [row] = await db
    .select()
    .from(persons)
    .where(and(eq(persons.id, personId), eq(persons.organisationId, caller.organisationId)))
  if (row) return row
  if (personId === caller.id)
    throw commonsError('no-person-record', 'You have no person record yet. Create it with commons.upsertPerson.')
  throw notFound('person')
}

export const PersonLanguage = z.strictObject({ tag: z.string().describe('BCP 47.'), cefr: Cefr })

/** Personal fields. Only those that the purpose covers are set. */
export const PersonalData = z.object({
  givenName: LocalizedText.nullish(),
  familyName: LocalizedText.nullish(),
  email: z.string().nullish(),
  phoneE164: z.string().nullish(),
  birthYear: z.int().nullish(),
  nationality: z.string().nullish(),
  countryOfResidence: z.string().nullish(),
  orcid: z.string().nullish(),
  gender: Gender.nullish(),
})

const withheldReasons = ['NOT_A_MANAGER', 'NO_PURPOSE', 'NO_CONSENT', 'AGENT', 'ANONYMISED'] as const
type WithheldReason = (typeof withheldReasons)[number]

/** A person as the organisation sees them, with the personal data the caller may see. */
export const PersonCard = z.object({
  personId: z.string(),
  status: z.enum(personStatuses),
  regionCode: RegionCode.nullable(),
  languages: z.array(PersonLanguage),
  version: z.int(),
  personal: PersonalData.nullable().describe('Null if masked, and in the replayed response to a repeated request.'),
  withheld: z
    .enum(withheldReasons)
    .nullable()
    .describe(
      'Why `personal` is masked. NOT_A_MANAGER: the caller does not manage records. NO_PURPOSE: no purpose was given. NO_CONSENT: the person has not consented to it. AGENT: only a person may see it. ANONYMISED: the data was erased.',
    ),
})
export type PersonCard = z.input<typeof PersonCard>

const ownFields: readonly PersonalField[] = [
  'givenName',
  'familyName',
  'email',
  'phoneE164',
  'birthYear',
  'nationality',
  'countryOfResidence',
  'orcid',
  'gender',
]

/** A card with the fields shown on it, which are to be logged. */
export interface DisclosedPerson {
  row: PersonRow
  card: PersonCard
  fields: PersonalField[]
}

/**
 * Returns cards with the fields the caller may see: all of their own; for others those the purpose covers, if the caller manages
 * records and the law or the person's consent allows it. An agent sees only the data of the person it acts for, because text a
 * model has read may leave the organisation.
 */
export async function disclosePersons(
  db: Reads,
  caller: Actor,
  rows: readonly PersonRow[],
  purpose: PurposeCode | undefined,
  now: Date,
): Promise<DisclosedPerson[]> {
  const needsConsent = purpose !== undefined && purposeOf(purpose).basis === 'CONSENT'
  const consenting = needsConsent
    ? await filterConsenting(
        db,
        rows.map(({ id }) => id),
        purpose,
        now,
      )
    : undefined
  return rows.map((row) => {
    const reason = withheldReasonFor(caller, row, purpose, consenting)
    const fields = reason ? [] : row.id === caller.id ? [...ownFields] : readableFields(purpose!)
    const personal = reason ? null : Object.fromEntries(fields.map((field) => [field, row[field]]))
    return {
      row,
      fields,
      card: {
        personId: row.id,
        status: row.status,
        regionCode: row.regionCode,
        languages: row.languages,
        version: row.version,
        personal,
        withheld: reason,
      },
    }
  })
}

function withheldReasonFor(
  caller: Actor,
  row: PersonRow,
  purpose: PurposeCode | undefined,
  consenting: Set<string> | undefined,
): WithheldReason | null {
  if (row.status === 'ANONYMISED') return 'ANONYMISED'
  if (row.id === caller.id) return null
  if (!canManage(caller) || row.organisationId !== caller.organisationId) return 'NOT_A_MANAGER'
  if (caller.agent) return 'AGENT'
  if (!purpose) return 'NO_PURPOSE'
  return consenting && !consenting.has(row.id) ? 'NO_CONSENT' : null
}

import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { notFound, Problem } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { filterConsenting } from '../consents/consent-history.ts'
import { type PersonalField, type PurposeCode, purposeOf, readableFields } from '../consents/purposes.ts'
import { commonsPersons as persons } from '../tables.ts'
import { Cefr, Gender, personStatuses } from '../vocabulary.ts'

export type PersonRow = typeof persons.$inferSelect

/** One of the caller's own organisation; anyone else's answers like one that never was. */
export async function requirePerson(db: Reads, caller: Actor, personId: string): Promise<PersonRow> {
  const [row] = await db
    .select()
    .from(persons)
    .where(and(eq(persons.id, personId), eq(persons.organisationId, caller.organisationId)))
  if (row) return row
  if (personId === caller.id)
    throw new Problem(404, 'no-record', 'There is no record of you yet: make it with commons.upsertPerson.')
  throw notFound('person')
}

export const PersonLanguage = z.strictObject({ tag: z.string().describe('BCP 47.'), cefr: Cefr })

/** What is personal: given only as far as the purpose goes. */
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

/** What is said of a person to everyone in the organisation, and what only to some. */
export const PersonCard = z.object({
  personId: z.string(),
  status: z.enum(personStatuses),
  regionCode: RegionCode.nullable(),
  languages: z.array(PersonLanguage),
  version: z.int(),
  personal: PersonalData.nullable().describe('Null when masked, and when a repeated request is answered again.'),
  withheld: z
    .enum(withheldReasons)
    .nullable()
    .describe(
      'Why `personal` is masked: the caller does not manage records; no purpose was named; the person has not agreed to it; an agent asks, and only a person may; there is nothing left.',
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

/** A card, and the fields that were put on it: the ones to be recorded as read. */
export interface DisclosedPerson {
  row: PersonRow
  card: PersonCard
  fields: PersonalField[]
}

/**
 * Decides field by field what the caller sees of these people: all of oneself, and of others what the purpose covers, when the
 * caller manages records and the law or the person allows it. No agent is shown the data of anyone but the person it acts for:
 * what a model has read may leave the house.
 */
export async function disclosePersons(
  db: Reads,
  caller: Actor,
  rows: readonly PersonRow[],
  purpose: PurposeCode | undefined,
  now: Date,
): Promise<DisclosedPerson[]> {
  const needsConsent = purpose !== undefined && purposeOf(purpose).basis === 'CONSENT'
  const agreed = needsConsent
    ? await filterConsenting(
        db,
        rows.map(({ id }) => id),
        purpose,
        now,
      )
    : undefined
  return rows.map((row) => {
    const reason = withheldReasonFor(caller, row, purpose, agreed)
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
  agreed: Set<string> | undefined,
): WithheldReason | null {
  if (row.status === 'ANONYMISED') return 'ANONYMISED'
  if (row.id === caller.id) return null
  if (!canManage(caller) || row.organisationId !== caller.organisationId) return 'NOT_A_MANAGER'
  if (caller.agent) return 'AGENT'
  if (!purpose) return 'NO_PURPOSE'
  return agreed && !agreed.has(row.id) ? 'NO_CONSENT' : null
}

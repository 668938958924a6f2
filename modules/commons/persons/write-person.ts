import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, ne } from '#platform/db/query-builder.ts'
import type { LocalizedText } from '#platform/lib/localized.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import { commonsError } from '../errors.ts'
import { commonsPersons as persons } from '../tables.ts'
import type { PersonRow } from './person-view.ts'

export type PersonChange = Partial<
  Pick<
    PersonRow,
    | 'givenName'
    | 'familyName'
    | 'email'
    | 'phoneE164'
    | 'birthYear'
    | 'nationality'
    | 'countryOfResidence'
    | 'regionCode'
    | 'languages'
    | 'orcid'
    | 'gender'
  >
>

export const omitUndefined = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as PersonChange

export async function insertPerson(
  db: Queries,
  caller: Actor,
  input: PersonChange & { givenName: LocalizedText; familyName: LocalizedText },
  now: Date,
  id?: string,
): Promise<PersonRow> {
  const emailKey = await requireFreeEmailKey(db, caller, input.email)
  const [row] = await db
    .insert(persons)
    .values({
      ...(id && { id }),
      ...input,
      organisationId: caller.organisationId,
      emailKey,
      languages: input.languages ?? [],
      languageText: languageTextOf(input.languages ?? []),
      searchText: nameSearchText(input),
      createdBy: caller.id,
      updatedBy: caller.id,
      createdAt: now,
      updatedAt: now,
    })
    .returning()
  return row!
}

export async function updatePerson(
  db: Queries,
  caller: Actor,
  existing: PersonRow,
  change: PersonChange,
  now: Date,
): Promise<PersonRow> {
  const emailKey =
    change.email === undefined ? existing.emailKey : await requireFreeEmailKey(db, caller, change.email, existing.id)
  const [row] = await db
    .update(persons)
    .set({
      ...change,
      emailKey,
      languageText: languageTextOf(change.languages ?? existing.languages),
      searchText: nameSearchText({ ...existing, ...change }),
      version: existing.version + 1,
      updatedBy: caller.id,
      updatedAt: now,
    })
    .where(and(eq(persons.id, existing.id), eq(persons.organisationId, caller.organisationId)))
    .returning()
  return row!
}

export const languageTextOf = (languages: PersonRow['languages']) => ` ${languages.map(({ tag }) => tag).join(' ')} `

const nameSearchText = ({ givenName, familyName }: Pick<PersonChange, 'givenName' | 'familyName'>) =>
  searchIndex(...[givenName, familyName].flatMap((name) => Object.values(name ?? {})))

/** Returns the key of an e-mail address. Throws 409 if another person of the organisation has it; other organisations are not checked. */
async function requireFreeEmailKey(
  db: Queries,
  { organisationId }: Actor,
  email: string | null | undefined,
  exceptPersonId?: string,
): Promise<string | null> {
  if (!email) return null
  const emailKey = email.toLowerCase()
  const duplicates = await db.$count(
    persons,
    and(
      eq(persons.organisationId, organisationId),
      eq(persons.emailKey, emailKey),
      exceptPersonId ? ne(persons.id, exceptPersonId) : undefined,
    ),
  )
  if (duplicates > 0) throw commonsError('email-taken', 'Another person of this organisation has this e-mail address.')
  return emailKey
}

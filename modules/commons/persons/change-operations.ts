import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { CountryCode, LanguageTag, Orcid } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertSelfOrManager } from '../access.ts'
import { activeConsent } from '../consents/consent-history.ts'
import { commonsError } from '../errors.ts'
import { assertExpectedVersion, ExpectedVersion } from '../expected-version.ts'
import { commonsPersons as persons } from '../tables.ts'
import { Cefr, Gender } from '../vocabulary.ts'
import * as examples from './change-operations.examples.ts'
import type { PersonRow } from './person-view.ts'
import { insertPerson, omitUndefined, updatePerson } from './write-person.ts'

const Name = LocalizedText.describe('Name as the person writes it: Latin script under `fr`, Arabic script under `ar`.')
const PersonFields = {
  email: z.email().max(254).nullish(),
  phoneE164: z
    .string()
    .max(30)
    .overwrite((text) => text.replaceAll(/[\s.()-]/g, ''))
    .regex(/^\+[1-9]\d{6,14}$/, 'Give the number with its country code, such as +212 5 22 00 00 00.')
    .nullish()
    .describe('Telephone number with country code, E.164.'),
  birthYear: z.int().min(1900).max(2100).nullish().describe('Year of birth only; the full date is never stored.'),
  nationality: CountryCode.nullish(),
  countryOfResidence: CountryCode.nullish(),
  regionCode: RegionCode.nullish(),
  languages: z
    .array(z.strictObject({ tag: LanguageTag, cefr: Cefr }))
    .max(20)
    .optional(),
  orcid: Orcid.nullish(),
}

/** Result of a write to a person record. It contains no personal data; callers read that with other operations. */
const PersonWriteResult = z.object({ personId: z.string(), version: z.int(), updatedAt: z.iso.datetime() })

const toPersonWriteResult = ({ id, version, updatedAt }: PersonRow) => ({
  personId: id,
  version,
  updatedAt: updatedAt.toISOString(),
})

export const addPerson = operation({
  name: 'commons.addPerson',
  summary: 'Add the record of a person without an account to the caller’s organisation.',
  description: 'For a member use `commons.upsertPerson`.',
  route: 'POST /commons/persons',
  effect: 'write',
  access: 'commons:manage',
  http: { status: 201 },
  agent: { producesIds: ['personId'] },
  examples: examples.addPerson,
  input: z.object({ givenName: Name, familyName: Name, ...PersonFields }),
  output: PersonWriteResult,
  async handler(input, context) {
    const caller = requireActor(context)
    return toPersonWriteResult(await insertPerson(context.db, caller, input, context.now()))
  },
})

export const upsertPerson = operation({
  name: 'commons.upsertPerson',
  summary: 'Create or change the person record of the caller or, as a manager, of another person.',
  description:
    'Changing another person’s record requires `commons:manage`. Omitted fields stay as they are; null clears a field. A new record requires both names. The gender is used in counts only: it is accepted from the person alone, while they consent to STATISTICS. The response contains no personal data; read it with `commons.myProfile` or `commons.getPerson`.',
  route: 'PUT /commons/persons',
  effect: 'write',
  access: 'member',
  agent: { producesIds: ['personId'] },
  examples: examples.upsertPerson,
  input: z.object({
    personId: reference(
      persons,
      'The person concerned: a member’s id, or one from commons.searchPersons. Defaults to the caller.',
    ).optional(),
    givenName: Name.optional(),
    familyName: Name.optional(),
    ...PersonFields,
    gender: Gender.nullish(),
    ifVersion: ExpectedVersion,
  }),
  output: PersonWriteResult,
  async handler({ personId, ifVersion, ...input }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const id = personId ?? caller.id
    const [existing] = await db
      .select()
      .from(persons)
      .where(and(eq(persons.id, id), eq(persons.organisationId, caller.organisationId)))
    if (!existing) await assertMember(db, caller, id)
    assertSelfOrManager(caller, id)
    if (existing?.status === 'ANONYMISED')
      throw commonsError('person-anonymised', 'This record was anonymised and cannot be changed.')
    assertExpectedVersion('person', existing?.version ?? 0, ifVersion)
    const change = omitUndefined(input)
    await assertGenderStorable(db, caller, id, change.gender, now())
    if (!existing) {
      const { givenName, familyName } = change
      if (!givenName || !familyName)
        throw invalid('A new record requires both names.', [
          { path: givenName ? 'familyName' : 'givenName', message: 'This field is required for a new record.' },
        ])
      return toPersonWriteResult(await insertPerson(db, caller, { ...change, givenName, familyName }, now(), id))
    }
    return toPersonWriteResult(await updatePerson(db, caller, existing, change, now()))
  },
})

async function assertMember(db: Queries, caller: Actor, id: string) {
  if ((await db.$count(members, and(eq(members.id, id), eq(members.organisationId, caller.organisationId)))) === 0)
    throw notFound('person')
}

/** Throws if the gender cannot be stored: only the person may give it, while they consent to STATISTICS. */
async function assertGenderStorable(
  db: Queries,
  caller: Actor,
  id: string,
  gender: PersonRow['gender'] | undefined,
  now: Date,
) {
  if (!gender) return
  if (caller.id !== id)
    throw invalid('Only the person can record their gender.', [{ path: 'gender', message: 'Remove the gender.' }])
  if (await activeConsent(db, id, 'STATISTICS', now)) return
  throw commonsError(
    'consent-required',
    'The gender requires consent to STATISTICS. Record it first with commons.recordConsent.',
    { purpose: 'STATISTICS' },
  )
}

import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { CountryCode, LanguageTag, Orcid } from '#platform/lib/identifiers.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertSelfOrManager } from '../access.ts'
import { activeConsent } from '../consents/consent-history.ts'
import { assertExpectedVersion, ExpectedVersion } from '../expected-version.ts'
import { commonsPersons as persons } from '../tables.ts'
import { Cefr, Gender } from '../vocabulary.ts'
import * as examples from './change-operations.examples.ts'
import type { PersonRow } from './person-view.ts'
import { insertPerson, omitUndefined, updatePerson } from './write-person.ts'

const Name = LocalizedText.describe('As the person writes it, in Latin letters under `fr`, in Arabic under `ar`.')
const PersonFields = {
  email: z.email().max(254).nullish(),
  phoneE164: z
    .string()
    .max(30)
    .overwrite((text) => text.replaceAll(/[\s.()-]/g, ''))
    .regex(/^\+[1-9]\d{6,14}$/, 'A number with its country, such as +212 5 22 00 00 00.')
    .nullish()
    .describe('Telephone with its country, E.164.'),
  birthYear: z.int().min(1900).max(2100).nullish().describe('Never the full date.'),
  nationality: CountryCode.nullish(),
  countryOfResidence: CountryCode.nullish(),
  regionCode: RegionCode.nullish(),
  languages: z
    .array(z.strictObject({ tag: LanguageTag, cefr: Cefr }))
    .max(20)
    .optional(),
  orcid: Orcid.nullish(),
}

/** Nothing personal comes back: who wrote it knows it, and who may read it asks for it by name. */
const PersonWriteResult = z.object({ personId: z.string(), version: z.int(), updatedAt: z.iso.datetime() })

const toPersonWriteResult = ({ id, version, updatedAt }: PersonRow) => ({
  personId: id,
  version,
  updatedAt: updatedAt.toISOString(),
})

export const addPerson = operation({
  name: 'commons.addPerson',
  summary:
    'Add the record of a person who has no account here to the caller’s organisation. For a member use commons.upsertPerson.',
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
  summary:
    'Write the record of the caller, or - with commons:manage - of another person of the organisation. What is left out stays as it is; null clears it.',
  description:
    'The first time both names are needed. The gender is only ever counted: it is taken from the person alone, and only while they consent to STATISTICS. Personal data does not come back in the answer: read it with commons.myProfile or commons.getPerson.',
  route: 'PUT /commons/persons',
  effect: 'write',
  access: 'member',
  agent: { producesIds: ['personId'] },
  examples: examples.upsertPerson,
  input: z.object({
    personId: reference(
      persons,
      'Whose; the caller unless told. A member’s id, or one found by commons.searchPersons.',
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
    const [known] = await db
      .select()
      .from(persons)
      .where(and(eq(persons.id, id), eq(persons.organisationId, caller.organisationId)))
    if (!known) await assertMember(db, caller, id)
    assertSelfOrManager(caller, id)
    if (known?.status === 'ANONYMISED')
      throw conflict('This person was anonymised: nothing is kept of them any more.', {}, 'anonymised')
    assertExpectedVersion('person', known?.version ?? 0, ifVersion)
    const change = omitUndefined(input)
    await assertGenderStorable(db, caller, id, change.gender, now())
    if (!known) {
      const { givenName, familyName } = change
      if (!givenName || !familyName)
        throw invalid('A new record needs both names.', [
          { path: givenName ? 'familyName' : 'givenName', message: 'Give it the first time.' },
        ])
      return toPersonWriteResult(await insertPerson(db, caller, { ...change, givenName, familyName }, now(), id))
    }
    return toPersonWriteResult(await updatePerson(db, caller, known, change, now()))
  },
})

async function assertMember(db: Queries, caller: Actor, id: string) {
  if ((await db.$count(members, and(eq(members.id, id), eq(members.organisationId, caller.organisationId)))) === 0)
    throw notFound('person')
}

/** The gender is the person's own to give, and kept only to be counted. */
async function assertGenderStorable(
  db: Queries,
  caller: Actor,
  id: string,
  gender: PersonRow['gender'] | undefined,
  now: Date,
) {
  if (!gender) return
  if (caller.id !== id)
    throw invalid('The gender is the person’s own to give.', [{ path: 'gender', message: 'Leave it out.' }])
  if (await activeConsent(db, id, 'STATISTICS', now)) return
  throw conflict(
    'The gender is kept only while the person consents to STATISTICS: record that first with commons.recordConsent.',
    { purpose: 'STATISTICS' },
    'consent-required',
  )
}

import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, like, or, sql } from '#platform/db/query-builder.ts'
import { LanguageTag } from '#platform/lib/identifiers.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { canManage } from '../access.ts'
import { ReadingPurpose } from '../consents/purposes.ts'
import { commonsError } from '../errors.ts'
import { whereClaimValid } from '../skills/claims.ts'
import { SkillId } from '../skills/taxonomy.ts'
import { commonsSkillClaims as claims, commonsPersons as persons } from '../tables.ts'
import { type RecordRead, recordAccess } from './access-log.ts'
import * as examples from './operations.examples.ts'
import { type DisclosedPerson, disclosePersons, PersonCard, requirePerson } from './person-view.ts'

const toRecordRead = ({ row, fields }: DisclosedPerson): RecordRead => ({
  personId: row.id,
  organisationId: row.organisationId,
  fields,
})

export const myProfile = operation({
  name: 'commons.myProfile',
  http: { canReturn404: true },
  summary: 'Show the caller everything that is stored in their own person record.',
  description: 'An access through an agent is logged.',
  route: 'GET /commons/me',
  effect: 'write',
  access: 'member',
  dryRun: false,
  privacy: { secretFields: ['personal'] },
  examples: examples.myProfile,
  input: z.object({}),
  output: PersonCard,
  async handler(_, context) {
    const caller = requireActor(context)
    const shown = await disclosePersons(
      context.db,
      caller,
      [await requirePerson(context.db, caller, caller.id)],
      undefined,
      context.now(),
    )
    await recordAccess(context, 'commons.myProfile', null, shown.map(toRecordRead))
    return shown[0]!.card
  },
})

export const getPerson = operation({
  name: 'commons.getPerson',
  summary: 'Show a person of the caller’s organisation, masked unless a purpose allows more.',
  description:
    'With `commons:manage` and a `purpose`, shows the personal data that the purpose covers. Every access, masked or not, is logged in the same transaction, and the person sees the log; a dry run is therefore not possible. Agents always get the masked card.',
  route: 'GET /commons/persons/:personId',
  effect: 'write',
  access: 'commons:read',
  dryRun: false,
  privacy: { secretFields: ['personal'] },
  examples: examples.getPerson,
  input: z.object({
    personId: reference(persons, 'A person of the organisation, from commons.searchPersons.'),
    purpose: ReadingPurpose.optional(),
  }),
  output: PersonCard,
  async handler({ personId, purpose }, context) {
    const caller = requireActor(context)
    const shown = await disclosePersons(
      context.db,
      caller,
      [await requirePerson(context.db, caller, personId)],
      purpose,
      context.now(),
    )
    await recordAccess(context, 'commons.getPerson', purpose ?? null, shown.map(toRecordRead))
    return shown[0]!.card
  },
})

export const searchPersons = operation({
  name: 'commons.searchPersons',
  summary: 'Search the people of the caller’s organisation by region, language, skill or name.',
  description:
    'Searching by name requires `commons:manage` and a purpose. Cards are masked as in `commons.getPerson`, and every card shown is logged. The replayed response to a repeated request has no cards; search again with a new key.',
  route: 'POST /commons/persons/search',
  effect: 'write',
  access: 'commons:read',
  dryRun: false,
  privacy: { secretFields: ['items'] },
  agent: { producesIds: ['personId'] },
  examples: examples.searchPersons,
  input: z.object({
    name: z
      .string()
      .max(200)
      .optional()
      .describe('Words of the name, in any script. Requires commons:manage and a purpose.'),
    regionCode: RegionCode.optional(),
    language: LanguageTag.optional(),
    skillId: SkillId.optional(),
    purpose: ReadingPurpose.optional(),
    ...Paging,
  }),
  output: z.object({
    items: z.array(PersonCard).nullable().describe('Null in the replayed response to a repeated request.'),
    nextCursor: z.string().nullable().describe('Pass it as `cursor` for the next page; null on the last.'),
  }),
  async handler({ name = '', regionCode, language, skillId, purpose, ...page }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const terms = toSearchTerms(name)
    // Finding a person by name reveals that they are in the programme.
    if (name && !(canManage(caller) && purpose && !caller.agent)) {
      throw commonsError(
        'name-search-restricted',
        'Searching by name requires commons:manage and a purpose. Search by region, language or skill instead.',
        {
          scope: 'commons:manage',
        },
      )
    }
    const { items, nextCursor } = await listPage(page, {
      sort: [{ column: persons.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(persons)
          .where(
            and(
              eq(persons.organisationId, caller.organisationId),
              ...terms.map((term) => like(persons.searchText, `% ${term}%`)),
              regionCode ? eq(persons.regionCode, regionCode) : undefined,
              language
                ? or(like(persons.languageText, `% ${language} %`), like(persons.languageText, `% ${language}-%`))
                : undefined,
              skillId ? exists(personsClaiming(db, skillId, now())) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: (row) => row,
    })
    // A masked card found by name would reveal whose it is.
    const shown = (await disclosePersons(db, caller, items, purpose, now())).filter(
      ({ fields }) => !name || fields.length > 0,
    )
    await recordAccess(context, 'commons.searchPersons', purpose ?? null, shown.map(toRecordRead))
    return { items: shown.map(({ card }) => card), nextCursor }
  },
})

const personsClaiming = (db: Reads, skillId: SkillId, now: Date) =>
  db
    .select({ one: sql`1` })
    .from(claims)
    .where(and(eq(claims.personId, persons.id), eq(claims.skillId, skillId), whereClaimValid(now)))

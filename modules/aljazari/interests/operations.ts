import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gte, inArray, isNull, or } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { notFound, Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { Day, localDayOf, Note } from '../fields.ts'
import { aljazariInterests as interests } from '../tables.ts'
import * as examples from './operations.examples.ts'

export const conflictOfInterest = (why: string) =>
  new Problem(403, 'conflict-of-interest', `${why} Ask somebody who is not concerned.`, { remedy: 'another person' })

/** Throws 403 when the caller declared a tie to one of these organisations that holds today. */
export async function assertNoInterest(db: Reads, caller: Actor, organisationIds: readonly string[], now: Date) {
  const [tie] = await db
    .select({ nature: interests.nature })
    .from(interests)
    .where(
      and(
        eq(interests.organisationId, caller.organisationId),
        eq(interests.memberId, caller.id),
        inArray(interests.inOrganisationId, [...organisationIds]),
        or(isNull(interests.until), gte(interests.until, localDayOf(now))),
      ),
    )
    .limit(1)
  if (tie) throw conflictOfInterest('You have declared an interest in an organisation this is about.')
}

export const declareInterest = operation({
  name: 'aljazari.declareInterest',
  summary:
    'Declare that the caller is tied to an organisation: from then on they neither judge its practices nor decide on its problems and projects.',
  route: 'POST /aljazari/interests',
  effect: 'write',
  access: 'aljazari:write',
  http: { status: 201 },
  examples: examples.declareInterest,
  input: z.object({
    inOrganisationId: reference(
      organisations,
      'The organisation one is tied to, as found by commons.searchOrganisations.',
    ),
    nature: Note('What ties one to it: work, shares, family, a contract.'),
    until: Day('When it ends, if that is known; after that day it no longer keeps one from judging.').optional(),
  }),
  output: z.object({
    interestId: z.string(),
    inOrganisationId: z.string(),
    nature: z.string(),
    until: z.string().nullable(),
  }),
  async handler({ inOrganisationId, nature, until }, context) {
    const { id: memberId, organisationId } = requireActor(context)
    const { db, now } = context
    const [known] = await db
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.id, inOrganisationId))
    if (!known) throw notFound('organisation')
    const [row] = await db
      .insert(interests)
      .values({ organisationId, memberId, inOrganisationId, nature, until, createdAt: now() })
      .returning()
    return { interestId: row!.id, inOrganisationId, nature, until: row!.until }
  },
})

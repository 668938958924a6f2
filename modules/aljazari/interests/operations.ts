import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { Day } from '../../commons/fields.ts'
import { Note } from '../fields.ts'
import { aljazariInterests as interests } from '../tables.ts'
import * as examples from './operations.examples.ts'

export const declareInterest = operation({
  name: 'aljazari.declareInterest',
  summary: 'Declare an interest in an organisation, so that the caller does not judge its work.',
  route: 'POST /aljazari/interests',
  effect: 'write',
  access: 'aljazari:write',
  http: { status: 201 },
  examples: examples.declareInterest,
  input: z.object({
    inOrganisationId: reference(
      organisations,
      'The organisation the caller is tied to, as found by commons.searchOrganisations.',
    ),
    nature: Note('The nature of the interest: work, shares, family, a contract.'),
    until: Day('When it ends, if known; after that day the caller may judge again.').optional(),
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

import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import * as examples from './appoint-office.examples.ts'
import { programmeOffices as offices } from './tables.ts'

export const appointOffice = operation({
  name: 'programme.appointOffice',
  summary: 'Appoint the organisation that follows the programme up as programme office.',
  description: 'From then on its members compute, validate and publish the figures. Platform operators only.',
  route: 'PUT /programme/office',
  effect: 'write',
  access: 'platform:manage',
  agent: { risk: 'high' },
  examples: examples.appointOffice,
  input: z.object({
    organisationId: reference(organisations, 'An organisation, from identity.listOrganisations.'),
  }),
  output: z.object({ organisationId: z.string(), appointedAt: z.iso.datetime() }),
  async handler({ organisationId }, context) {
    const [organisation] = await context.db
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.id, organisationId))
    if (!organisation) throw notFound('organisation')
    const now = context.now()
    await context.db
      .insert(offices)
      .values({ officeOrganisationId: organisationId, appointedBy: requireActor(context).id, createdAt: now })
    return { organisationId, appointedAt: now.toISOString() }
  },
})

import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, max } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageZone } from '../access.ts'
import { requireVisibleFile } from '../admission-files/file-view.ts'
import { galaxysFiles as files, galaxysInterests as interests } from '../tables.ts'
import * as examples from './operations.examples.ts'

export const declareInterest = operation({
  name: 'galaxys.declareInterest',
  summary: 'Declare whether you have an interest in the organisation behind an admission file.',
  route: 'POST /galaxys/files/:fileId/interests',
  effect: 'write',
  access: 'galaxys:manage',
  agent: { tool: false },
  examples: examples.declareInterest,
  input: z.object({
    fileId: reference(files, 'A file in a zone the caller runs.'),
    interested: z.boolean().describe('True: the caller has an interest and leaves the review to others.'),
    note: z.string().min(1).max(500).optional().describe('Which.'),
  }),
  output: z.object({
    fileId: z.string(),
    aboutOrganisationId: z.string(),
    interested: z.boolean(),
    at: z.iso.datetime(),
  }),
  async handler({ fileId, interested, note }, context) {
    const caller = requireActor(context)
    const { db } = context
    const { file, zone } = await requireVisibleFile(db, fileId, caller)
    assertCanManageZone(caller, zone)
    const whereOwnDeclaration = and(
      eq(interests.zoneId, zone.id),
      eq(interests.aboutId, file.organisationId),
      eq(interests.memberId, caller.id),
    )
    const [last] = await db
      .select({ seq: max(interests.seq) })
      .from(interests)
      .where(whereOwnDeclaration)
    const at = context.now()
    await db.insert(interests).values({
      zoneId: zone.id,
      memberId: caller.id,
      aboutId: file.organisationId,
      interested,
      note: note ?? null,
      seq: (last?.seq ?? 0) + 1,
      createdAt: at,
    })
    return { fileId, aboutOrganisationId: file.organisationId, interested, at: at.toISOString() }
  },
})

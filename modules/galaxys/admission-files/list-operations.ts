import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import { and, eq, ne } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { canManage } from '../access.ts'
import { galaxysFiles as files, galaxysZones as zones } from '../tables.ts'
import { FileState } from '../vocabulary.ts'
import { loadFileContexts } from './file-context.ts'
import { FileView, loadFileView, requireVisibleFile, selectFiles, toFileView } from './file-view.ts'
import * as examples from './operations.examples.ts'

export const getFile = operation({
  name: 'galaxys.getFile',
  summary: 'Show an admission file and what can be done with it now.',
  route: 'GET /galaxys/files/:fileId',
  effect: 'read',
  access: 'galaxys:read',
  agent: { returnsUntrustedContent: true, producesIds: ['fileId', 'zoneId'] },

  examples: examples.getFile,
  input: z.object({ fileId: reference(files, 'A file, as found by galaxys.listFiles.') }),
  output: FileView,
  async handler({ fileId }, context) {
    const caller = requireActor(context)
    return loadFileView(context.db, await requireVisibleFile(context.db, fileId, caller), caller, context.now())
  },
})

export const listFiles = operation({
  name: 'galaxys.listFiles',
  summary: 'List the admission files of your organisation, or those submitted to a zone you run.',
  route: 'GET /galaxys/files',
  effect: 'read',
  access: 'galaxys:read',
  agent: { returnsUntrustedContent: true, producesIds: ['fileId', 'zoneId'] },

  examples: examples.listFiles,
  input: z.object({
    whose: z
      .enum(['organisation', 'zone'])
      .default('organisation')
      .describe('`zone`: files submitted to the zones the caller runs; needs the scope galaxys:manage.'),
    zoneId: reference(zones, 'Only in this zone.').optional(),
    state: FileState.optional(),
    ...Paging,
  }),
  output: pageOf(FileView),
  async handler({ whose, zoneId, state, ...page }, context) {
    const { db } = context
    const caller = requireActor(context)
    if (whose === 'zone' && !canManage(caller))
      throw forbiddenScope('galaxys:manage', 'gives access to files of other organisations and was not granted to you')
    const conditions = [
      whose === 'zone'
        ? and(eq(zones.operatorOrganisationId, caller.organisationId), ne(files.state, 'DRAFT'))
        : eq(files.organisationId, caller.organisationId),
      zoneId ? eq(files.zoneId, zoneId) : undefined,
      state && eq(files.state, state),
    ]
    const { items, nextCursor } = await listPage(page, {
      sort: [{ column: files.id }],
      query: ({ after, orderBy, limit }) =>
        selectFiles(db, and(...conditions, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ file }) => [file.id],
      view: (row) => row,
    })
    const contexts = await loadFileContexts(
      db,
      items.map(({ file }) => file),
      context.now(),
    )
    return { items: items.map((row) => toFileView(row, caller, contexts.get(row.file.id)!)), nextCursor }
  },
})

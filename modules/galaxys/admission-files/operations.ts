import { z } from 'zod'
import { forbiddenScope, requireActor } from '#platform/access.ts'
import { and, asc, eq, gt, ne } from '#platform/db/query-builder.ts'
import { CountryCode } from '#platform/lib/identifiers.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertExpectedVersion, ExpectedVersion } from '../../commons/expected-version.ts'
import { canManage } from '../access.ts'
import { parseInterval } from '../fields.ts'
import { ApplicantProject, Requested } from '../json-columns.ts'
import { galaxysFiles as files, galaxysZones as zones } from '../tables.ts'
import { FileState, TenantCategory } from '../vocabulary.ts'
import { assertZoneOpen, requireZone, type Zone } from '../zones/operations.ts'
import {
  FileView,
  loadFileContexts,
  loadFileView,
  requireVisibleFile,
  selectFiles,
  toFileView,
  transitionFile,
} from './file-view.ts'
import * as examples from './operations.examples.ts'

const project = ApplicantProject.describe('The project that is to be housed.')
const requested = z.array(Requested).min(1).max(20).describe('The space and the digital resources that are asked for.')
const regulationHash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'The `regulationHash` of the zone, as galaxys.listZones shows it.')
  .describe('Accepts the regulation of the zone: its `regulationHash`, as galaxys.listZones shows it.')

/** The same wishes, with their moments as instants. */
const normaliseRequests = (wishes: readonly Requested[]): Requested[] =>
  wishes.map((wish, i) => {
    const { start, end } = parseInterval(wish.from, wish.to, [`requested.${i}.from`, `requested.${i}.to`])
    return { ...wish, from: new Date(start).toISOString(), to: new Date(end).toISOString() }
  })

/** The columns that say which regulation was accepted. Throws 409 with the one there is where it was another. */
function regulationAcceptance(zone: Zone, hash: string | undefined, memberId: string, now: Date) {
  if (hash === undefined) return {}
  if (hash !== zone.regulationHash)
    throw conflict(
      'That is not the regulation of the zone as it is now: read it again.',
      { regulationHash: zone.regulationHash, regulation: zone.regulation },
      'regulation-changed',
    )
  return { regulationHash: hash, regulationAcceptedAt: now, regulationAcceptedBy: memberId }
}

export const submitFile = operation({
  name: 'galaxys.submitFile',
  summary:
    'Apply for a place in a zone: the project, and the space and digital resources it asks for. As a draft, if wished, that only the applicant sees.',
  route: 'POST /galaxys/files',
  effect: 'write',
  access: 'galaxys:write',
  agent: { exfiltrates: true, producesIds: ['fileId'] },
  http: { status: 201 },

  examples: examples.submitFile,
  input: z.object({
    zoneId: reference(zones, 'An open zone, as found by galaxys.listZones.'),
    category: TenantCategory,
    country: CountryCode.default('MA'),
    project,
    requested,
    regulationHash: regulationHash.optional(),
    draft: z
      .boolean()
      .default(false)
      .describe('True: keep it as a draft, and submit it later with galaxys.updateFile.'),
  }),
  output: FileView,
  async handler({ zoneId, draft, regulationHash: hash, ...input }, context) {
    const caller = requireActor(context)
    const now = context.now()
    const zone = await requireZone(context.db, zoneId)
    assertZoneOpen(zone)
    const [file] = await context.db
      .insert(files)
      .values({
        ...input,
        requested: normaliseRequests(input.requested),
        organisationId: caller.organisationId,
        zoneId,
        state: draft ? 'DRAFT' : 'SUBMITTED',
        ...regulationAcceptance(zone, hash, caller.id, now),
        conditions: [],
        submittedAt: draft ? null : now,
        submittedBy: draft ? null : caller.id,
        createdBy: caller.id,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    return loadFileView(context.db, { file: file!, zone }, caller, now)
  },
})

const ownFileId = reference(files, 'A file of one’s own organisation, as found by galaxys.listFiles.')

export const updateFile = operation({
  name: 'galaxys.updateFile',
  summary:
    'Change an admission file that is a draft or was found incomplete, and submit it. What was submitted is frozen until it is found incomplete.',
  route: 'PATCH /galaxys/files/:fileId',
  effect: 'write',
  access: 'galaxys:write',
  agent: { exfiltrates: true, producesIds: ['fileId'] },

  examples: examples.updateFile,
  input: z.object({
    fileId: ownFileId,
    category: TenantCategory.optional(),
    country: CountryCode.optional(),
    project: project.optional(),
    requested: requested.optional(),
    regulationHash: regulationHash.optional(),
    submit: z.boolean().default(false).describe('True: hand it in.'),
    ifVersion: ExpectedVersion,
  }),
  output: FileView,
  async handler({ fileId, submit, ifVersion, regulationHash: hash, requested: wishes, ...changes }, context) {
    const caller = requireActor(context)
    const moved = await transitionFile(fileId, submit ? 'submit' : 'edit', context, ({ file, zone }, now) => {
      assertExpectedVersion('file', file.version, ifVersion)
      if (submit) assertZoneOpen(zone)
      return {
        ...changes,
        ...(wishes && { requested: normaliseRequests(wishes) }),
        ...regulationAcceptance(zone, hash, caller.id, now),
        ...(submit && { submittedAt: now, submittedBy: caller.id, note: null }),
      }
    })
    return loadFileView(context.db, moved, caller, context.now())
  },
})

export const acceptRegulation = operation({
  name: 'galaxys.acceptRegulation',
  summary:
    'Accept the regulation of the zone for an admission file of one’s own organisation. Without it nothing is allocated; refuses a text that has changed since.',
  route: 'POST /galaxys/files/:fileId/regulation',
  effect: 'write',
  access: 'galaxys:write',
  agent: { risk: 'high', producesIds: ['fileId'] },

  examples: examples.acceptRegulation,
  input: z.object({ fileId: ownFileId, regulationHash }),
  output: FileView,
  async handler({ fileId, regulationHash: hash }, context) {
    const caller = requireActor(context)
    const moved = await transitionFile(fileId, 'accept_regulation', context, ({ zone }, now) =>
      regulationAcceptance(zone, hash, caller.id, now),
    )
    return loadFileView(context.db, moved, caller, context.now())
  },
})

export const getFile = operation({
  name: 'galaxys.getFile',
  summary:
    'Show an admission file: one’s own organisation’s, or one in a zone one runs, with what can be done with it now.',
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
  summary: 'List the admission files of one’s organisation; or, for those who run a zone, the files submitted there.',
  route: 'GET /galaxys/files',
  effect: 'read',
  access: 'galaxys:read',
  agent: { returnsUntrustedContent: true, producesIds: ['fileId', 'zoneId'] },

  examples: examples.listFiles,
  input: z.object({
    whose: z
      .enum(['organisation', 'zone'])
      .default('organisation')
      .describe('`zone`: those submitted to the zones one runs; needs the scope galaxys:manage.'),
    zoneId: reference(zones, 'Only in this zone.').optional(),
    state: FileState.optional(),
    ...Paging,
  }),
  output: pageOf(FileView),
  async handler({ whose, zoneId, state, limit, cursor }, context) {
    const caller = requireActor(context)
    const { db } = context
    if (whose === 'zone' && !canManage(caller))
      throw forbiddenScope('galaxys:manage', 'shows the files of others and you were not granted')
    const [after] = decodeCursor(cursor, 'string') ?? []
    const rows = await selectFiles(
      db,
      and(
        whose === 'zone'
          ? and(eq(zones.operatorOrganisationId, caller.organisationId), ne(files.state, 'DRAFT'))
          : eq(files.organisationId, caller.organisationId),
        zoneId ? eq(files.zoneId, zoneId) : undefined,
        state && eq(files.state, state),
        after ? gt(files.id, after) : undefined,
      ),
    )
      .orderBy(asc(files.id))
      .limit(limit + 1)
    const standing = await loadFileContexts(
      db,
      rows.slice(0, limit).map(({ file }) => file),
      context.now(),
    )
    return toPage(
      rows,
      limit,
      ({ file }) => [file.id],
      (row) => toFileView(row, caller, standing.get(row.file.id)!),
    )
  },
})

import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, type SQL } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { allowedEvents, transition } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManageZone } from '../access.ts'
import { toIsoTime } from '../fields.ts'
import { latestDeclarations } from '../interests/conflicts.ts'
import { ApplicantProjectView, RequestedView } from '../json-columns.ts'
import { type FileEvent, type FileTransitionContext, fileStateMachine, type GalaxysRole } from '../state-machines.ts'
import {
  galaxysAllocations as allocations,
  galaxysFiles as files,
  galaxysScores as scores,
  galaxysZones as zones,
} from '../tables.ts'
import { FileState, fileOutcomes, TenantCategory } from '../vocabulary.ts'
import type { Zone } from '../zones/operations.ts'

export type AdmissionFile = typeof files.$inferSelect

export interface FileWithZone {
  file: AdmissionFile
  zone: Zone
}

const nullableDateTime = z.iso.datetime().nullable()

export const FileView = z.object({
  fileId: z.string().describe('To look at it, complete it or decide on it.'),
  zoneId: z.string(),
  organisationId: z.string().describe('Who applies.'),
  state: plainEnum(FileState),
  category: plainEnum(TenantCategory),
  country: z.string().describe('Where the applicant is established, ISO 3166-1.'),
  project: ApplicantProjectView,
  requested: z.array(RequestedView),
  regulationHash: z.string().nullable().describe('Of the regulation as it was accepted; null: not yet.'),
  regulationAccepted: z.boolean().describe('The regulation as it is now was accepted.'),
  note: z.string().nullable().describe('What is missing, or what was said with the decision.'),
  outcome: z.enum(fileOutcomes).nullable(),
  conditions: z.array(z.string()).describe('What has to be met before anything is allocated.'),
  score: z
    .int()
    .nullable()
    .describe('Mean of its scores, 0 to 500; for the applicant once it was decided; null: none.'),
  submittedAt: nullableDateTime,
  decidedAt: nullableDateTime,
  version: z.int().describe('Rises with every change.'),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now.'),
})

export const selectFiles = (db: Reads, where: SQL | undefined) =>
  db.select({ file: files, zone: zones }).from(files).innerJoin(zones, eq(zones.id, files.zoneId)).where(where)

/** As whom the caller meets this file; as nobody, it does not exist for them. A draft is nobody's but the applicant's. */
export function fileRoles(caller: Actor, { file, zone }: FileWithZone): GalaxysRole[] {
  const applicant = file.organisationId === caller.organisationId
  const operator = canManageZone(caller, zone) && (file.state !== 'DRAFT' || applicant)
  return [...(applicant ? (['applicant'] as const) : []), ...(operator ? (['operator'] as const) : [])]
}

/** A file the caller may see; 404 whether it is a stranger's or nobody's. */
export async function requireVisibleFile(db: Reads, fileId: string, caller: Actor) {
  const [found] = await selectFiles(db, eq(files.id, fileId))
  const roles = found ? fileRoles(caller, found) : []
  if (!found || roles.length === 0) throw notFound('admission file')
  return { ...found, roles }
}

interface FileContext extends FileTransitionContext {
  /** Mean total of those without an interest; null: none. */
  score: number | null
}

/** What files are held against, in three queries for all of them. */
export async function loadFileContexts(
  db: Reads,
  all: readonly AdmissionFile[],
  now: Date,
): Promise<Map<string, FileContext>> {
  const ids = all.map(({ id }) => id)
  const given = ids.length > 0 ? await db.select().from(scores).where(inArray(scores.fileId, ids)) : []
  const live = ids.length > 0 ? await filesInUse(db, ids, now) : new Set<string>()
  const standing = new Map<string, FileContext>()
  for (const file of all) {
    const own = given.filter(({ fileId }) => fileId === file.id)
    const declared =
      own.length > 0
        ? await latestDeclarations(db, {
            zoneId: file.zoneId,
            aboutId: file.organisationId,
            memberIds: own.map(({ scoredBy }) => scoredBy),
          })
        : new Map<string, boolean>()
    const clean = own.filter(({ scoredBy }) => declared.get(scoredBy) === false)
    standing.set(file.id, {
      score: clean.length > 0 ? Math.round(clean.reduce((sum, { total }) => sum + total, 0) / clean.length) : null,
      unscored: clean.length > 0 ? undefined : 'Nobody without an interest has scored it yet: galaxys.scoreFile.',
      inUse: live.has(file.id) ? 'Something is allocated on it: release that first.' : undefined,
    })
  }
  return standing
}

async function filesInUse(db: Reads, fileIds: string[], now: Date): Promise<Set<string>> {
  const rows = await db
    .select({ fileId: allocations.fileId, endsAt: allocations.endsAt })
    .from(allocations)
    .where(and(inArray(allocations.fileId, fileIds), inArray(allocations.state, ['PROPOSED', 'RESERVED', 'ALLOCATED'])))
  return new Set(rows.filter(({ endsAt }) => endsAt > now).map(({ fileId }) => fileId))
}

export function toFileView(
  { file, zone }: FileWithZone,
  caller: Actor,
  standing: FileContext,
): z.input<typeof FileView> {
  const roles = fileRoles(caller, { file, zone })
  return {
    fileId: file.id,
    zoneId: file.zoneId,
    organisationId: file.organisationId,
    state: file.state,
    category: file.category,
    country: file.country,
    project: file.project,
    requested: file.requested,
    regulationHash: file.regulationHash,
    regulationAccepted: file.regulationHash === zone.regulationHash,
    note: file.note,
    outcome: file.outcome,
    conditions: file.conditions,
    score: roles.includes('operator') || file.decidedAt ? standing.score : null,
    submittedAt: toIsoTime(file.submittedAt),
    decidedAt: toIsoTime(file.decidedAt),
    version: file.version,
    allowedEvents: allowedEvents(fileStateMachine, file.state, { roles, subject: standing }),
  }
}

/** One file as the caller sees it. */
export const loadFileView = async (db: Reads, found: FileWithZone, caller: Actor, now: Date) =>
  toFileView(found, caller, (await loadFileContexts(db, [found.file], now)).get(found.file.id)!)

/** Moves a file along its life, with what else changes; 409 with the legal moves where it cannot. */
export async function transitionFile(
  fileId: string,
  event: FileEvent,
  context: HandlerContexts['write'],
  change: (
    found: FileWithZone & { roles: GalaxysRole[] },
    now: Date,
  ) => Partial<typeof files.$inferInsert> | Promise<Partial<typeof files.$inferInsert>> = () => ({}),
) {
  const caller = requireActor(context)
  const now = context.now()
  const found = await requireVisibleFile(context.db, fileId, caller)
  const standing = (await loadFileContexts(context.db, [found.file], now)).get(fileId)!
  const state = transition(fileStateMachine, found.file.state, event, { roles: found.roles, subject: standing })
  const set = { ...(await change(found, now)), state, version: found.file.version + 1, updatedAt: now }
  const [file] = await context.db.update(files).set(set).where(eq(files.id, fileId)).returning()
  return { file: file!, zone: found.zone }
}

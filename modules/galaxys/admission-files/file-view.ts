import { z } from 'zod'
import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, type SQL } from '#platform/db/query-builder.ts'
import { toIsoOrNull } from '#platform/lib/iso-time.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { notFound } from '#platform/problem.ts'
import { canManageZone, type GalaxysRole } from '../access.ts'
import { ApplicantProjectView, RequestedView } from '../json-columns.ts'
import { galaxysFiles as files, galaxysZones as zones } from '../tables.ts'
import { FileState, fileOutcomes, TenantCategory } from '../vocabulary.ts'
import type { Zone } from '../zones/zone-view.ts'
import { type AdmissionFile, type FileContext, loadFileContexts } from './file-context.ts'
import { fileStateMachine } from './state-machine.ts'

export interface FileWithZone {
  file: AdmissionFile
  zone: Zone
}

const nullableDateTime = z.iso.datetime().nullable()

export const FileView = z.object({
  fileId: z.string().describe('Use it to show, complete or decide on the file.'),
  zoneId: z.string(),
  organisationId: z.string().describe('The applicant organisation.'),
  state: plainEnum(FileState),
  category: plainEnum(TenantCategory),
  country: z.string().describe('Country where the applicant is established, ISO 3166-1.'),
  project: ApplicantProjectView,
  requested: z.array(RequestedView),
  regulationHash: z
    .string()
    .nullable()
    .describe('Hash of the regulation the applicant accepted; null: none accepted yet.'),
  regulationAccepted: z.boolean().describe('The applicant accepted the current regulation.'),
  note: z.string().nullable().describe('What is missing, or the note of the decision.'),
  outcome: z.enum(fileOutcomes).nullable(),
  conditions: z.array(z.string()).describe('What has to be met before anything is allocated.'),
  score: z
    .int()
    .nullable()
    .describe('Mean of its scores, 0 to 500; null: none, or hidden from the applicant until the decision.'),
  submittedAt: nullableDateTime,
  decidedAt: nullableDateTime,
  version: z.int().describe('Increases with every change.'),
  allowedEvents: z.array(z.string()).describe('What the caller can do with it now.'),
})

export const selectFiles = (db: Reads, where: SQL | undefined) =>
  db.select({ file: files, zone: zones }).from(files).innerJoin(zones, eq(zones.id, files.zoneId)).where(where)

/** Returns the caller's roles on this file; without a role the file is hidden. Only the applicant sees a draft. */
export function fileRoles(caller: Actor, { file, zone }: FileWithZone): GalaxysRole[] {
  const applicant = file.organisationId === caller.organisationId
  const operator = canManageZone(caller, zone) && (file.state !== 'DRAFT' || applicant)
  return [...(applicant ? (['applicant'] as const) : []), ...(operator ? (['operator'] as const) : [])]
}

/** Returns a file the caller may see. Throws 404 if it does not exist or is hidden from the caller. */
export async function requireVisibleFile(db: Reads, fileId: string, caller: Actor) {
  const [found] = await selectFiles(db, eq(files.id, fileId))
  const roles = found ? fileRoles(caller, found) : []
  if (!found || roles.length === 0) throw notFound('admission file')
  return { ...found, roles }
}

export function toFileView(
  { file, zone }: FileWithZone,
  caller: Actor,
  context: FileContext,
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
    score: roles.includes('operator') || file.decidedAt ? context.score : null,
    submittedAt: toIsoOrNull(file.submittedAt),
    decidedAt: toIsoOrNull(file.decidedAt),
    version: file.version,
    allowedEvents: allowedEvents(fileStateMachine, file.state, { roles, subject: context }),
  }
}

/** Returns one file as the caller sees it. */
export const loadFileView = async (db: Reads, found: FileWithZone, caller: Actor, now: Date) =>
  toFileView(found, caller, (await loadFileContexts(db, [found.file], now)).get(found.file.id)!)

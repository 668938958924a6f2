import type { Reads } from '#platform/db/database.ts'
import { and, inArray } from '#platform/db/query-builder.ts'
import { latestDeclarations } from '../interests/conflicts.ts'
import { galaxysAllocations as allocations, type galaxysFiles as files, galaxysScores as scores } from '../tables.ts'
import type { FileTransitionContext } from './state-machine.ts'

export interface FileContext extends FileTransitionContext {
  /** Mean total of the scores without a conflict of interest; null if there are none. */
  score: number | null
}

/** Returns the facts that the transitions of these files depend on, in three queries for all files. */
export async function loadFileContexts(
  db: Reads,
  all: readonly AdmissionFile[],
  now: Date,
): Promise<Map<string, FileContext>> {
  const ids = all.map(({ id }) => id)
  const scoreRows = ids.length > 0 ? await db.select().from(scores).where(inArray(scores.fileId, ids)) : []
  const live = ids.length > 0 ? await filesInUse(db, ids, now) : new Set<string>()
  const contexts = new Map<string, FileContext>()
  for (const file of all) {
    const own = scoreRows.filter(({ fileId }) => fileId === file.id)
    const declared =
      own.length > 0
        ? await latestDeclarations(db, {
            zoneId: file.zoneId,
            aboutId: file.organisationId,
            memberIds: own.map(({ scoredBy }) => scoredBy),
          })
        : new Map<string, boolean>()
    const clean = own.filter(({ scoredBy }) => declared.get(scoredBy) === false)
    contexts.set(file.id, {
      score: clean.length > 0 ? Math.round(clean.reduce((sum, { total }) => sum + total, 0) / clean.length) : null,
      unscored:
        clean.length > 0
          ? undefined
          : 'No reviewer without a conflict of interest has scored it. Call galaxys.scoreFile.',
      inUse: live.has(file.id) ? 'It has active allocations. Release them first.' : undefined,
    })
  }
  return contexts
}

export async function filesInUse(db: Reads, fileIds: string[], now: Date): Promise<Set<string>> {
  const rows = await db
    .select({ fileId: allocations.fileId, endsAt: allocations.endsAt })
    .from(allocations)
    .where(and(inArray(allocations.fileId, fileIds), inArray(allocations.state, ['PROPOSED', 'RESERVED', 'ALLOCATED'])))
  return new Set(rows.filter(({ endsAt }) => endsAt > now).map(({ fileId }) => fileId))
}

export type AdmissionFile = typeof files.$inferSelect

import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray, like } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { aljazariInstitutes as institutes, type PracticeRow, aljazariPractices as practices } from '../tables.ts'
import type { PracticeState, Theme } from '../vocabulary.ts'
import { type PracticeRole, publicPracticeStates } from './state-machine.ts'

/**
 * Returns whether the caller is an expert for this practice: of an institute with its theme that is neither its
 * author’s nor the one it comes from.
 */
export async function isExpertFor(
  db: Reads,
  caller: Actor | null,
  row: Pick<PracticeRow, 'theme' | 'ownerOrganisationId' | 'instituteOrganisationId'>,
) {
  if (
    !caller ||
    !canManage(caller) ||
    [row.ownerOrganisationId, row.instituteOrganisationId].includes(caller.organisationId)
  )
    return false
  return (await loadOperatedThemes(db, caller)).has(row.theme)
}

/** Returns the themes of the institutes that the caller's organisation runs. */
export async function loadOperatedThemes(db: Reads, { organisationId }: Actor): Promise<Set<Theme>> {
  const rows = await db
    .select({ themes: institutes.themes })
    .from(institutes)
    .where(eq(institutes.operatorOrganisationId, organisationId))
  return new Set(rows.flatMap(({ themes }) => themes))
}

/** States in which an expert of another institute may read a practice before it is published. */
export const expertReviewStates: readonly PracticeState[] = ['ADMIN_OK', 'EXPERT_REVIEW']

/** Returns the roles in which the caller may change the state of the practice. */
export async function rolesOnPractice(db: Reads, caller: Actor | null, row: PracticeRow): Promise<PracticeRole[]> {
  if (!caller) return []
  return [
    ...(row.ownerOrganisationId === caller.organisationId ? (['author'] as const) : []),
    ...(row.instituteOrganisationId === caller.organisationId && canManage(caller) ? (['institute'] as const) : []),
    ...((await isExpertFor(db, caller, row)) ? (['expert'] as const) : []),
  ]
}

/** Returns a practice that the caller, perhaps anonymous, may read. Throws 404 for any other. */
export async function requireVisiblePractice(
  db: Reads,
  caller: Actor | null,
  practiceId: string,
): Promise<PracticeRow> {
  const [row] = await db.select().from(practices).where(eq(practices.id, practiceId))
  if (!row) throw notFound('practice')
  if (publicPracticeStates.includes(row.state)) return row
  const concerned = caller && [row.ownerOrganisationId, row.instituteOrganisationId].includes(caller.organisationId)
  if (concerned || (expertReviewStates.includes(row.state) && (await isExpertFor(db, caller, row)))) return row
  throw notFound('practice')
}

/** Selects practices of other organisations that await an expert of the caller's institutes. */
export const whereAwaitingExpert = (themes: ReadonlySet<Theme>) =>
  and(inArray(practices.state, [...expertReviewStates]), inArray(practices.theme, [...themes]))

export const whereSkill = (id: string) => like(practices.skillText, `% ${id} %`)

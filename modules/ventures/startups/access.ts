import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, ne, notInArray, sql } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { commonsError } from '../../commons/errors.ts'
import { canManage } from '../access.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureEnrolments as enrolments,
  type StartupRow,
  ventureStartups as startups,
} from '../tables.ts'

/**
 * `owner`: its own organisation; `operator`: runs a programme that admitted it; `applied`: runs a call to which it applied; `public`:
 * everyone else, once a programme has admitted it.
 */
export type StartupViewer = 'owner' | 'operator' | 'applied' | 'public'

/** Matches startups that a programme has admitted. They are public. */
export const whereAdmitted = (db: Reads) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(enrolments)
      .where(and(eq(enrolments.startupId, startups.id), ne(enrolments.state, 'CANCELLED'))),
  )

/** Returns a startup and the role in which the caller sees it. Throws 404 when it is missing or hidden from the caller. */
export async function requireVisibleStartup(
  db: Reads,
  caller: Actor | null,
  startupId: string,
): Promise<{ startup: StartupRow; viewer: StartupViewer }> {
  const [startup] = await db.select().from(startups).where(eq(startups.id, startupId))
  const viewer = startup && (await resolveStartupViewer(db, caller, startup))
  if (!viewer) throw notFound('startup')
  return { startup: startup!, viewer }
}

export async function resolveStartupViewer(
  db: Reads,
  caller: Actor | null,
  { id, ownerOrganisationId }: StartupRow,
): Promise<StartupViewer | undefined> {
  if (caller?.organisationId === ownerOrganisationId) return 'owner'
  const admitted = await db
    .select({ operator: calls.operatorOrganisationId })
    .from(enrolments)
    .innerJoin(calls, eq(calls.id, enrolments.callId))
    .where(and(eq(enrolments.startupId, id), ne(enrolments.state, 'CANCELLED')))
  if (caller && canManage(caller)) {
    if (admitted.some(({ operator }) => operator === caller.organisationId)) return 'operator'
    const [applied] = await db
      .select({ id: applications.id })
      .from(applications)
      .innerJoin(calls, eq(calls.id, applications.callId))
      .where(
        and(
          eq(applications.startupId, id),
          eq(calls.operatorOrganisationId, caller.organisationId),
          notInArray(applications.state, ['DRAFT']),
        ),
      )
      .limit(1)
    if (applied) return 'applied'
  }
  return admitted.length > 0 ? 'public' : undefined
}

/** Returns a startup of the caller's organisation. Throws 403 for a visible startup of another organisation, 404 for a hidden one. */
export async function requireOwnStartup(db: Reads, caller: Actor, startupId: string): Promise<StartupRow> {
  const { startup, viewer } = await requireVisibleStartup(db, caller, startupId)
  if (viewer !== 'owner')
    throw commonsError('not-the-owner', 'This startup belongs to another organisation. Only its members can do this.')
  return startup
}

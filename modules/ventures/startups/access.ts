import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, exists, ne, notInArray, sql } from '#platform/db/query-builder.ts'
import { notFound, Problem } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import {
  ventureApplications as applications,
  ventureCalls as calls,
  ventureEnrolments as enrolments,
  type StartupRow,
  ventureStartups as startups,
} from '../tables.ts'

/** Whose it is, who runs a programme it was admitted to, who runs a call it applied to, or anyone, once it was admitted somewhere. */
export type StartupViewer = 'owner' | 'operator' | 'applied' | 'public'

/** The portfolio: once admitted somewhere, everyone may know it. */
export const whereAdmitted = (db: Reads) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(enrolments)
      .where(and(eq(enrolments.startupId, startups.id), ne(enrolments.state, 'CANCELLED'))),
  )

/** As what the caller sees a startup; one they may not see at all answers like one that never was. */
export async function requireVisibleStartup(
  db: Reads,
  caller: Actor | null,
  startupId: string,
): Promise<{ startup: StartupRow; standing: StartupViewer }> {
  const [startup] = await db.select().from(startups).where(eq(startups.id, startupId))
  const standing = startup && (await resolveStartupViewer(db, caller, startup))
  if (!standing) throw notFound('startup')
  return { startup: startup!, standing }
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

/** One of the caller's own organisation. Others' that are public anyway are told apart by who may, not by whether they exist. */
export async function requireOwnStartup(db: Reads, caller: Actor, startupId: string): Promise<StartupRow> {
  const { startup, standing } = await requireVisibleStartup(db, caller, startupId)
  if (standing !== 'owner')
    throw new Problem(
      403,
      'not-the-owner',
      'This startup belongs to another organisation: only its own people can do this.',
    )
  return startup
}

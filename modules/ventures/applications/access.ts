import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { commonsError } from '../../commons/errors.ts'
import { canManageCall } from '../access.ts'
import { loadConflicts } from '../interests/conflicts.ts'
import {
  type ApplicationRow,
  ventureApplications as applications,
  type CallRow,
  ventureCalls as calls,
  ventureReviews as reviews,
  type StartupRow,
  ventureSessions as sessions,
  ventureStartups as startups,
} from '../tables.ts'

export const applicationViewers = ['founder', 'manager', 'committee', 'reviewer'] as const

export type ApplicationViewer = (typeof applicationViewers)[number]

/** An application with its call and startup, and the role in which the caller sees it. */
export interface ApplicationFile {
  application: ApplicationRow
  call: CallRow
  startup: StartupRow
  viewer: ApplicationViewer
}

export const selectApplications = (db: Reads) =>
  db
    .select({ application: applications, call: calls, startup: startups })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .innerJoin(startups, eq(startups.id, applications.startupId))

/** Returns an application. Throws 404 unless the caller may see it: only founders see drafts, reviewers see what they were assigned. */
export async function requireVisibleApplication(
  db: Reads,
  caller: Actor,
  applicationId: string,
): Promise<ApplicationFile> {
  const [row] = await selectApplications(db).where(eq(applications.id, applicationId))
  const viewer = row && (await resolveViewer(db, caller, row))
  if (!viewer) throw notFound('application')
  return { ...row!, viewer }
}

export async function resolveViewer(
  db: Reads,
  caller: Actor,
  { application, call }: Omit<ApplicationFile, 'viewer'>,
): Promise<ApplicationViewer | undefined> {
  if (application.organisationId === caller.organisationId) return 'founder'
  if (application.submittedAt === null) return undefined
  if (canManageCall(caller, call)) return 'manager'
  if (call.operatorOrganisationId !== caller.organisationId) return undefined
  const [assigned, seats] = [
    await db.$count(reviews, and(eq(reviews.applicationId, application.id), eq(reviews.reviewerId, caller.id))),
    await db.select({ memberIds: sessions.memberIds }).from(sessions).where(eq(sessions.callId, call.id)),
  ]
  const isCommitteeMember =
    application.state === 'COMMITTEE' && seats.some(({ memberIds }) => memberIds.includes(caller.id))
  if (assigned === 0 && !isCommitteeMember) return undefined
  // A member with an interest may not read the application.
  if ((await loadConflicts(db, [caller.id], [application.organisationId]))(caller.id, application.organisationId))
    return undefined
  return isCommitteeMember ? 'committee' : 'reviewer'
}

/** Returns an application of the caller's organisation. Throws 403 when the caller may only see it. */
export async function requireOwnApplication(db: Reads, caller: Actor, applicationId: string): Promise<ApplicationFile> {
  const file = await requireVisibleApplication(db, caller, applicationId)
  if (file.viewer !== 'founder')
    throw commonsError('not-the-owner', 'Only the applicant’s own organisation can do this.')
  return file
}

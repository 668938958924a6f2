import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { notFound, Problem } from '#platform/problem.ts'
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

/** An application with what it is about, and as what the caller sees it. */
export interface ApplicationFile {
  application: ApplicationRow
  call: CallRow
  startup: StartupRow
  viewer: ApplicationViewer
}

export const selectFiles = (db: Reads) =>
  db
    .select({ application: applications, call: calls, startup: startups })
    .from(applications)
    .innerJoin(calls, eq(calls.id, applications.callId))
    .innerJoin(startups, eq(startups.id, applications.startupId))

/** 404 for everyone it is not meant for, as if it never was: drafts are the founder's alone, reviewers see what they were assigned. */
export async function requireVisibleApplication(
  db: Reads,
  caller: Actor,
  applicationId: string,
): Promise<ApplicationFile> {
  const [row] = await selectFiles(db).where(eq(applications.id, applicationId))
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
  const sits = application.state === 'COMMITTEE' && seats.some(({ memberIds }) => memberIds.includes(caller.id))
  if (assigned === 0 && !sits) return undefined
  // K8: who has an interest does not even read it.
  if ((await loadConflicts(db, [caller.id], [application.organisationId]))(caller.id, application.organisationId))
    return undefined
  return sits ? 'committee' : 'reviewer'
}

/** The applicant's own people, as their application. */
export async function requireOwnApplication(db: Reads, caller: Actor, applicationId: string): Promise<ApplicationFile> {
  const file = await requireVisibleApplication(db, caller, applicationId)
  if (file.viewer !== 'founder')
    throw new Problem(403, 'not-the-applicant', 'Only the applicant’s own organisation can do this.')
  return file
}

import { type AccessLevel, type Actor, hasScope } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { desc } from '#platform/db/query-builder.ts'
import { programmeError } from './errors.ts'
import { programmeOffices as offices } from './tables.ts'

/** Returns the organisation appointed as programme office; null if none is. */
export async function findProgrammeOfficeId(db: Reads): Promise<string | null> {
  const [current] = await db.select().from(offices).orderBy(desc(offices.createdAt), desc(offices.id)).limit(1)
  return current?.officeOrganisationId ?? null
}

/**
 * Returns whether the caller acts for the programme office at this level. The scope alone is not enough, because the owner of
 * any organisation has every scope there: the organisation must be the appointed office, or the caller a platform operator.
 */
export async function isProgrammeOffice(db: Reads, caller: Actor, level: AccessLevel): Promise<boolean> {
  if (!hasScope(caller, `programme:${level}`)) return false
  return hasScope(caller, 'platform:manage') || (await findProgrammeOfficeId(db)) === caller.organisationId
}

/** Throws 403 `not-the-programme-office` unless the caller acts for the programme office. */
export async function assertProgrammeOffice(db: Reads, caller: Actor, level: AccessLevel) {
  if (await isProgrammeOffice(db, caller, level)) return
  throw programmeError(
    'not-the-programme-office',
    'Only the programme office can do this. See published figures with programme.kpiTree.',
  )
}

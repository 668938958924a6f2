import { type AccessLevel, type Actor, includesScope, type Scope } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { desc } from '#platform/db/query-builder.ts'
import { Problem } from '#platform/problem.ts'
import { programmeOffices as offices } from './tables.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
const callerHasScope = ({ scopes, agent }: Actor, scope: Scope) =>
  includesScope(scopes, scope) && (!agent || includesScope(agent.scopes, scope))

/** Null as long as none was appointed. */
export async function findProgrammeOfficeId(db: Reads): Promise<string | null> {
  const [last] = await db.select().from(offices).orderBy(desc(offices.createdAt), desc(offices.id)).limit(1)
  return last?.officeOrganisationId ?? null
}

/**
 * Does the caller follow the programme up, at this level? Every organisation's owner holds every scope there, and the
 * nation's figures are no organisation's own: so it takes the office that was appointed, or whoever runs the installation.
 */
export async function isProgrammeOffice(db: Reads, caller: Actor, level: AccessLevel): Promise<boolean> {
  if (!callerHasScope(caller, `programme:${level}`)) return false
  return callerHasScope(caller, 'platform:manage') || (await findProgrammeOfficeId(db)) === caller.organisationId
}

/** Throws 403 `not-the-office`. */
export async function assertProgrammeOffice(db: Reads, caller: Actor, level: AccessLevel) {
  if (await isProgrammeOffice(db, caller, level)) return
  throw new Problem(
    403,
    'not-the-office',
    'Only the office that follows the programme up can do this. What it publishes is for everyone: programme.kpiTree.',
  )
}

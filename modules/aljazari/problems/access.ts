import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gte, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { canManage } from '../access.ts'
import { aljazariAgreements as agreements, type ProblemRow, aljazariProblems as problems } from '../tables.ts'
import type { ProblemState } from '../vocabulary.ts'
import type { ProblemRole } from './state-machine.ts'

/** States from which on a problem that is not confidential is shown to others. */
export const statesShownToOthers: readonly ProblemState[] = [
  'OPEN',
  'MATCHED',
  'IN_RESEARCH',
  'SOLVED',
  'PARTIAL',
  'CLOSED_UNSOLVED',
]

/** Selects the problems on which an organisation has signed an agreement. */
export const problemsUnderAgreement = (db: Reads, organisationId: string, day: string) =>
  db
    .select({ problemId: agreements.problemId })
    .from(agreements)
    .where(
      and(
        eq(agreements.partyOrganisationId, organisationId),
        lte(agreements.signedOn, day),
        or(isNull(agreements.endsOn), gte(agreements.endsOn, day)),
      ),
    )

/**
 * Selects the problems the caller may see: those of their own organisation and those submitted to it; of other
 * organisations, open problems that are not confidential or on which the caller's organisation has signed an
 * agreement. Every query for problems uses it: search, matches, suggestions.
 */
export const whereProblemVisible = (db: Reads, { organisationId }: Actor, now: Date) =>
  or(
    eq(problems.ownerOrganisationId, organisationId),
    eq(problems.instituteOrganisationId, organisationId),
    and(
      inArray(problems.state, [...statesShownToOthers]),
      or(
        inArray(problems.confidentiality, ['PUBLIC', 'NETWORK']),
        and(
          eq(problems.confidentiality, 'NDA'),
          inArray(problems.id, problemsUnderAgreement(db, organisationId, localDateOf(now))),
        ),
      ),
    ),
  )

/** Returns a problem the caller may see. Throws 404 for any other. */
export async function requireVisibleProblem(
  db: Reads,
  caller: Actor,
  problemId: string,
  now: Date,
): Promise<ProblemRow> {
  const [row] = await db
    .select()
    .from(problems)
    .where(and(eq(problems.id, problemId), whereProblemVisible(db, caller, now)))
  if (!row) throw notFound('problem')
  return row
}

/** Returns the roles in which the caller may change its state; the institute's role needs the scope to manage. */
export const rolesOnProblem = (row: ProblemRow, caller: Actor): ProblemRole[] => [
  ...(row.ownerOrganisationId === caller.organisationId ? (['owner'] as const) : []),
  ...(row.instituteOrganisationId === caller.organisationId && canManage(caller) ? (['institute'] as const) : []),
]

/**
 * Returns whether the caller's organisation owns the problem or runs its institute. Other organisations see less of
 * it.
 */
export const isParty = (row: ProblemRow, { organisationId }: Actor) =>
  row.ownerOrganisationId === organisationId || row.instituteOrganisationId === organisationId

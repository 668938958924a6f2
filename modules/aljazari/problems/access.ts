import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, gte, inArray, isNull, lte, or } from '#platform/db/query-builder.ts'
import { notFound } from '#platform/problem.ts'
import { canManage } from '../access.ts'
import { localDayOf } from '../fields.ts'
import { aljazariAgreements as agreements, type ProblemRow, aljazariProblems as problems } from '../tables.ts'
import type { ProblemState } from '../vocabulary.ts'
import type { ProblemRole } from './state-machine.ts'

/** From here on a problem that is not a secret is shown to others. */
export const statesShownToOthers: readonly ProblemState[] = [
  'OPEN',
  'MATCHED',
  'IN_RESEARCH',
  'SOLVED',
  'PARTIAL',
  'CLOSED_UNSOLVED',
]

/** The problems that an organisation has signed to keep to itself. */
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
 * What the caller may see: the problems of the own organisation and those submitted to it; of others what is open and either no secret,
 * or under an agreement that the caller's organisation has signed. Every query for problems goes through it: search, matches, suggestions.
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
          inArray(problems.id, problemsUnderAgreement(db, organisationId, localDayOf(now))),
        ),
      ),
    ),
  )

/** A problem that the caller may see. Any other answers like one that never was. */
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

/** As what the caller may move it: to move it for the institute takes the right to manage. */
export const rolesOnProblem = (row: ProblemRow, caller: Actor): ProblemRole[] => [
  ...(row.ownerOrganisationId === caller.organisationId ? (['owner'] as const) : []),
  ...(row.instituteOrganisationId === caller.organisationId && canManage(caller) ? (['institute'] as const) : []),
]

/** Is the caller one of the two who deal with it? Others are told less. */
export const isParty = (row: ProblemRow, { organisationId }: Actor) =>
  row.ownerOrganisationId === organisationId || row.instituteOrganisationId === organisationId

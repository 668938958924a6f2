/** Who reads what: pairs of an application and a reviewer. */
export interface Assignment {
  applicationId: string
  reviewerId: string
}

interface AssignmentProblem {
  applicationIds: readonly string[]
  reviewerIds: readonly string[]
  /** How many reviewers each application shall have. */
  perApplication: number
  /** Stays as it is, and counts. */
  existing: readonly Assignment[]
  conflicts(reviewerId: string, applicationId: string): boolean
}

export type AssignmentResult = { assignments: Assignment[] } | { short: { applicationId: string; eligible: number }[] }

/**
 * Gives every application its reviewers, none with a conflict, so that the work is shared as evenly as the conflicts allow: no chain of
 * exchanges could take a file from a reviewer with more and leave somebody with at least two fewer. The same input gives the same pairs.
 * Where an application has too few reviewers without a conflict nothing is given out, and the answer says which.
 */
export function assignReviewers({
  applicationIds,
  reviewerIds,
  perApplication,
  existing,
  conflicts,
}: AssignmentProblem): AssignmentResult {
  const reviewers = [...new Set(reviewerIds)].sort()
  const applications = [...new Set(applicationIds)].sort()
  const given = new Map(
    applications.map((id) => [
      id,
      new Set(existing.filter((one) => one.applicationId === id).map(({ reviewerId }) => reviewerId)),
    ]),
  )
  const kept = new Map([...given].map(([id, set]) => [id, new Set(set)]))
  const eligible = new Map(
    applications.map((id) => [
      id,
      reviewers.filter((reviewer) => !kept.get(id)!.has(reviewer) && !conflicts(reviewer, id)),
    ]),
  )
  const short = applications.filter((id) => kept.get(id)!.size + eligible.get(id)!.length < perApplication)
  if (short.length > 0)
    return {
      short: short.map((applicationId) => ({
        applicationId,
        eligible: kept.get(applicationId)!.size + eligible.get(applicationId)!.length,
      })),
    }

  const load = new Map(reviewers.map((id) => [id, existing.filter(({ reviewerId }) => reviewerId === id).length]))
  const lightest = (ids: readonly string[]) => [...ids].sort((a, b) => load.get(a)! - load.get(b)! || (a < b ? -1 : 1))
  // Who has the fewest choices chooses first.
  for (const id of [...applications].sort(
    (a, b) => eligible.get(a)!.length - eligible.get(b)!.length || (a < b ? -1 : 1),
  )) {
    const missing = Math.max(0, perApplication - given.get(id)!.size)
    for (const reviewer of lightest(eligible.get(id)!).slice(0, missing)) {
      given.get(id)!.add(reviewer)
      load.set(reviewer, load.get(reviewer)! + 1)
    }
  }
  while (relieve()) {
    // until nobody can be
  }
  return {
    assignments: applications.flatMap((applicationId) =>
      [...given.get(applicationId)!]
        .filter((reviewerId) => !kept.get(applicationId)!.has(reviewerId))
        .map((reviewerId) => ({ applicationId, reviewerId })),
    ),
  }

  /** Moves one file along a chain of reviewers, from one with more to one with at least two fewer. */
  function relieve(): boolean {
    for (const from of lightest(reviewers).reverse()) {
      const cameBy = new Map<string, { by: string; applicationId: string }>()
      const queue = [from]
      for (const reviewer of queue) {
        for (const applicationId of applications) {
          if (!given.get(applicationId)!.has(reviewer) || kept.get(applicationId)!.has(reviewer)) continue
          for (const next of eligible.get(applicationId)!) {
            if (next === from || cameBy.has(next) || given.get(applicationId)!.has(next)) continue
            cameBy.set(next, { by: reviewer, applicationId })
            queue.push(next)
          }
        }
      }
      const [to] = lightest([...cameBy.keys()])
      if (to === undefined || load.get(to)! + 2 > load.get(from)!) continue
      for (let at = to; at !== from; ) {
        const { by, applicationId } = cameBy.get(at)!
        given.get(applicationId)!.delete(by)
        given.get(applicationId)!.add(at)
        at = by
      }
      load.set(from, load.get(from)! - 1)
      load.set(to, load.get(to)! + 1)
      return true
    }
    return false
  }
}

/** A pair of an application and its reviewer. */
export interface Assignment {
  applicationId: string
  reviewerId: string
}

interface AssignmentProblem {
  applicationIds: readonly string[]
  reviewerIds: readonly string[]
  /** Number of reviewers per application. */
  perApplication: number
  /** Existing assignments, which stay and count. */
  existing: readonly Assignment[]
  conflicts(reviewerId: string, applicationId: string): boolean
}

export type AssignmentResult = { assignments: Assignment[] } | { short: { applicationId: string; eligible: number }[] }

/**
 * Assigns reviewers without a conflict to every application, with loads as even as the conflicts allow: no chain of exchanges could move
 * an application from a reviewer to one with at least two fewer. Deterministic. When an application has too few reviewers without a
 * conflict, nothing is assigned and `short` lists these applications.
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
  const assigned = new Map(
    applications.map((id) => [
      id,
      new Set(existing.filter((one) => one.applicationId === id).map(({ reviewerId }) => reviewerId)),
    ]),
  )
  const preassigned = new Map([...assigned].map(([id, set]) => [id, new Set(set)]))
  const eligible = new Map(
    applications.map((id) => [
      id,
      reviewers.filter((reviewer) => !preassigned.get(id)!.has(reviewer) && !conflicts(reviewer, id)),
    ]),
  )
  const short = applications.filter((id) => preassigned.get(id)!.size + eligible.get(id)!.length < perApplication)
  if (short.length > 0)
    return {
      short: short.map((applicationId) => ({
        applicationId,
        eligible: preassigned.get(applicationId)!.size + eligible.get(applicationId)!.length,
      })),
    }

  const load = new Map(reviewers.map((id) => [id, existing.filter(({ reviewerId }) => reviewerId === id).length]))
  const byLoad = (ids: readonly string[]) => [...ids].sort((a, b) => load.get(a)! - load.get(b)! || (a < b ? -1 : 1))
  // Applications with the fewest eligible reviewers first.
  for (const id of [...applications].sort(
    (a, b) => eligible.get(a)!.length - eligible.get(b)!.length || (a < b ? -1 : 1),
  )) {
    const missing = Math.max(0, perApplication - assigned.get(id)!.size)
    for (const reviewer of byLoad(eligible.get(id)!).slice(0, missing)) {
      assigned.get(id)!.add(reviewer)
      load.set(reviewer, load.get(reviewer)! + 1)
    }
  }
  while (reduceMaxLoad()) {
    // until no load can be reduced
  }
  return {
    assignments: applications.flatMap((applicationId) =>
      [...assigned.get(applicationId)!]
        .filter((reviewerId) => !preassigned.get(applicationId)!.has(reviewerId))
        .map((reviewerId) => ({ applicationId, reviewerId })),
    ),
  }

  /** Moves applications along a chain of reviewers, from one reviewer to one with at least two fewer. Returns false when none exists. */
  function reduceMaxLoad(): boolean {
    for (const from of byLoad(reviewers).reverse()) {
      const movedBy = new Map<string, { by: string; applicationId: string }>()
      const queue = [from]
      for (const reviewer of queue) {
        for (const applicationId of applications) {
          if (!assigned.get(applicationId)!.has(reviewer) || preassigned.get(applicationId)!.has(reviewer)) continue
          for (const next of eligible.get(applicationId)!) {
            if (next === from || movedBy.has(next) || assigned.get(applicationId)!.has(next)) continue
            movedBy.set(next, { by: reviewer, applicationId })
            queue.push(next)
          }
        }
      }
      const [to] = byLoad([...movedBy.keys()])
      if (to === undefined || load.get(to)! + 2 > load.get(from)!) continue
      for (let at = to; at !== from; ) {
        const { by, applicationId } = movedBy.get(at)!
        assigned.get(applicationId)!.delete(by)
        assigned.get(applicationId)!.add(at)
        at = by
      }
      load.set(from, load.get(from)! - 1)
      load.set(to, load.get(to)! + 1)
      return true
    }
    return false
  }
}

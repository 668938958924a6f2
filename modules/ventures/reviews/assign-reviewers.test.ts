import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import { type Assignment, assignReviewers } from './assign-reviewers.ts'

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(2, '0')}`)

const problem = fc
  .record({
    applications: fc.integer({ min: 1, max: 12 }),
    reviewers: fc.integer({ min: 2, max: 7 }),
    perApplication: fc.integer({ min: 2, max: 3 }),
  })
  .chain(({ applications, reviewers, perApplication }) =>
    fc.record({
      applicationIds: fc.constant(ids('a', applications)),
      reviewerIds: fc.constant(ids('r', reviewers)),
      perApplication: fc.constant(Math.min(perApplication, reviewers)),
      interested: fc.array(fc.tuple(fc.nat(reviewers - 1), fc.nat(applications - 1)), { maxLength: applications * 2 }),
    }),
  )

const conflictsIn = (interested: readonly (readonly [number, number])[]) => {
  const known = new Set(
    interested.map(([reviewer, application]) => `${ids('r', 99)[reviewer]} ${ids('a', 99)[application]}`),
  )
  return (reviewerId: string, applicationId: string) => known.has(`${reviewerId} ${applicationId}`)
}

const loadsOf = (reviewerIds: readonly string[], assignments: readonly Assignment[]) =>
  reviewerIds.map((id) => assignments.filter(({ reviewerId }) => reviewerId === id).length)

describe('assignReviewers', () => {
  it('assigns each application distinct reviewers without an interest in it', () => {
    fc.assert(
      fc.property(problem, ({ interested, ...given }) => {
        const conflicts = conflictsIn(interested)
        const result = assignReviewers({ ...given, existing: [], conflicts })
        if ('short' in result) {
          for (const { applicationId, eligible } of result.short) {
            expect(given.reviewerIds.filter((id) => !conflicts(id, applicationId))).toHaveLength(eligible)
            expect(eligible).toBeLessThan(given.perApplication)
          }
          return
        }
        expect(
          result.assignments.filter(({ reviewerId, applicationId }) => conflicts(reviewerId, applicationId)),
        ).toEqual([])
        for (const id of given.applicationIds) {
          const ours = result.assignments
            .filter(({ applicationId }) => applicationId === id)
            .map(({ reviewerId }) => reviewerId)
          expect([ours.length, new Set(ours).size]).toEqual([given.perApplication, given.perApplication])
        }
      }),
    )
  })

  it('differs by at most one review between reviewers without conflicts', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const result = assignReviewers({ ...given, existing: [], conflicts: () => false })
        const loads = loadsOf(given.reviewerIds, (result as { assignments: Assignment[] }).assignments)
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('minimises the maximum load with conflicts', () => {
    const small = problem.filter(
      ({ applicationIds, reviewerIds }) => applicationIds.length <= 4 && reviewerIds.length <= 4,
    )
    fc.assert(
      fc.property(small, ({ interested, ...given }) => {
        const conflicts = conflictsIn(interested)
        const result = assignReviewers({ ...given, existing: [], conflicts })
        if ('short' in result) return
        const squares = (loads: readonly number[]) => loads.reduce((sum, one) => sum + one * one, 0)
        expect(squares(loadsOf(given.reviewerIds, result.assignments))).toBe(
          Math.min(...everySharing(given, conflicts).map(squares)),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('does not depend on the order of reviewers, and adds to existing assignments', () => {
    fc.assert(
      fc.property(problem, ({ interested, ...given }) => {
        const conflicts = conflictsIn(interested)
        const result = assignReviewers({ ...given, existing: [], conflicts })
        expect(
          assignReviewers({
            ...given,
            applicationIds: given.applicationIds.toReversed(),
            reviewerIds: given.reviewerIds.toReversed(),
            existing: [],
            conflicts,
          }),
        ).toEqual(result)
        if ('short' in result) return
        expect(assignReviewers({ ...given, existing: result.assignments, conflicts })).toEqual({ assignments: [] })
      }),
    )
  })
})

/** Returns the loads of every possible assignment, one application after the other. */
function everySharing(
  {
    applicationIds,
    reviewerIds,
    perApplication,
  }: { applicationIds: string[]; reviewerIds: string[]; perApplication: number },
  conflicts: (reviewerId: string, applicationId: string) => boolean,
): number[][] {
  const subsets = (from: string[], size: number): string[][] =>
    size === 0
      ? [[]]
      : from.flatMap((first, at) => subsets(from.slice(at + 1), size - 1).map((rest) => [first, ...rest]))
  return applicationIds.reduce<number[][]>(
    (all, applicationId) => {
      const choices = subsets(
        reviewerIds.filter((id) => !conflicts(id, applicationId)),
        perApplication,
      )
      return all.flatMap((loads) =>
        choices.map((chosen) => loads.map((load, i) => load + (chosen.includes(reviewerIds[i]!) ? 1 : 0))),
      )
    },
    [reviewerIds.map(() => 0)],
  )
}

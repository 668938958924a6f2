interface WeightedCriterion {
  key: string
  weight: number
}

/** Returns the sum of the scores, each times the weight of its criterion. A missing score counts as 0. */
export const weightedTotal = (rubric: readonly WeightedCriterion[], scores: Readonly<Record<string, number>>) =>
  rubric.reduce((sum, { key, weight }) => sum + weight * (scores[key] ?? 0), 0)

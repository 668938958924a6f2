import { z } from 'zod'

/** Counts below this could identify persons. */
export const minShownCount = 5

/** A count of persons as the public may see it. */
export const PublicCount = z.object({
  count: z.int().nullable().describe('Null if suppressed.'),
  shown: z
    .string()
    .describe(
      'The count; `<5` if suppressed; `…` if hidden because another suppressed count could be derived from it.',
    ),
})
export type PublicCount = z.infer<typeof PublicCount>

const shownCount = (count: number): PublicCount => ({ count, shown: String(count) })
const belowMinimum: PublicCount = { count: null, shown: `<${minShownCount}` }
const hiddenCount: PublicCount = { count: null, shown: '…' }

/** Returns a single count, suppressed below five. Zero is suppressed as well, so that it reveals nothing. */
export const suppressSmallCount = (count: number): PublicCount =>
  count < minShownCount ? belowMinimum : shownCount(count)

/**
 * Returns the cells of a table and their total with small counts suppressed. A suppressed count must not be derivable by
 * subtraction, so if the suppressed cells sum to less than five (one alone always does), the smallest other cells are hidden
 * with them, all marked alike.
 */
export function suppressTable<Key extends string>(
  counts: Readonly<Record<Key, number>>,
): { total: PublicCount; cells: Record<Key, PublicCount> } {
  const ascending = Object.entries<number>(counts).sort(([, a], [, b]) => a - b)
  const total = ascending.reduce((sum, [, count]) => sum + count, 0)
  let suppressedCells = ascending.filter(([, count]) => count < minShownCount).length
  const belowMinimumCells = suppressedCells
  const sumOf = (cells: number) => ascending.slice(0, cells).reduce((sum, [, count]) => sum + count, 0)
  while (suppressedCells > 0 && suppressedCells < ascending.length && sumOf(suppressedCells) < minShownCount)
    suppressedCells += 1
  const suppressed = suppressedCells > belowMinimumCells ? hiddenCount : belowMinimum
  const cells = Object.fromEntries(
    ascending.map(([key, count], at) => [key, at < suppressedCells ? suppressed : shownCount(count)]),
  ) as Record<Key, PublicCount>
  return { total: suppressSmallCount(total), cells }
}

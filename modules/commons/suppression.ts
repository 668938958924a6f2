import { z } from 'zod'

/** Counts below this could tell who is meant. */
export const minShownCount = 5

/** A number of people as the public may see it. */
export const PublicCount = z.object({
  count: z.int().nullable().describe('Null when suppressed.'),
  shown: z.string().describe('The count, or `<5`, or `…` where it would give away another that is suppressed.'),
})
export type PublicCount = z.infer<typeof PublicCount>

const shownCount = (count: number): PublicCount => ({ count, shown: String(count) })
const belowMinimum: PublicCount = { count: null, shown: `<${minShownCount}` }
const hiddenCount: PublicCount = { count: null, shown: '…' }

/** One count, on its own: below five it is not shown. Of none nothing is told either, not even that there is none. */
export const suppressSmallCount = (count: number): PublicCount =>
  count < minShownCount ? belowMinimum : shownCount(count)

/**
 * The cells of a table and their total. What is suppressed must not follow from the rest by subtraction, so where such
 * cells - one alone always - sum to less than five, the smallest others are hidden with them; then none of them says that it is small.
 */
export function suppressTable<Key extends string>(
  counts: Readonly<Record<Key, number>>,
): { total: PublicCount; cells: Record<Key, PublicCount> } {
  const all = Object.entries<number>(counts).sort(([, a], [, b]) => a - b)
  const total = all.reduce((sum, [, count]) => sum + count, 0)
  let gone = all.filter(([, count]) => count < minShownCount).length
  const own = gone
  const sumOf = (cells: number) => all.slice(0, cells).reduce((sum, [, count]) => sum + count, 0)
  while (gone > 0 && gone < all.length && sumOf(gone) < minShownCount) gone += 1
  const mark = gone > own ? hiddenCount : belowMinimum
  const cells = Object.fromEntries(
    all.map(([key, count], at) => [key, at < gone ? mark : shownCount(count)]),
  ) as Record<Key, PublicCount>
  return { total: suppressSmallCount(total), cells }
}

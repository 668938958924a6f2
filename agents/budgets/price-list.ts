import type { Database, Reads } from '#platform/db/database.ts'
import { modelPrices } from './tables.ts'

export type ModelPrice = typeof modelPrices.$inferSelect
/** `currency` is null where nothing is charged. */
export interface Price extends Pick<ModelPrice, 'inputMicrosPerMillion' | 'outputMicrosPerMillion'> {
  currency: string | null
}
export interface TokenCounts {
  inputTokens: number
  outputTokens: number
}

/** A change of a price holds everywhere after so long; where it was made, at once. */
const priceCacheMs = 10_000

/** Asked before every model call, and changed a few times a year: read by each process once in a while. */
const priceCache = new WeakMap<Database, { reading: Promise<ModelPrice[]>; until: number }>()

function cachedPrices(db: Database): Promise<ModelPrice[]> {
  const known = priceCache.get(db)
  if (known && known.until > performance.now()) return known.reading
  const reading = allPrices(db)
  priceCache.set(db, { reading, until: performance.now() + priceCacheMs })
  reading.catch(() => priceCache.delete(db))
  return reading
}

/** A promise and not a query, which would ask anew whenever it is awaited. */
export const allPrices = async (db: Reads): Promise<ModelPrice[]> =>
  db.select().from(modelPrices).orderBy(modelPrices.model)
export const clearPriceCache = (db: Database) => priceCache.delete(db)

/** What a model costs; undefined where nobody has said. What runs on this machine costs nothing unless somebody has. */
export async function priceOf(
  db: Database,
  { modelName, isLocal }: { modelName: string; isLocal?: boolean | undefined },
): Promise<Price | undefined> {
  return (
    matchPrice(await cachedPrices(db), modelName) ??
    (isLocal ? { inputMicrosPerMillion: 0, outputMicrosPerMillion: 0, currency: null } : undefined)
  )
}

/** That of the model itself, else of the longest beginning that is priced. */
export function matchPrice(prices: readonly ModelPrice[], model: string): ModelPrice | undefined {
  const matching = prices.filter(
    (price) => price.model === model || (price.model.endsWith('*') && model.startsWith(price.model.slice(0, -1))),
  )
  return (
    matching.find((price) => price.model === model) ?? matching.toSorted((a, b) => b.model.length - a.model.length)[0]
  )
}

/** In micros of the currency, part of one counting as one: so nothing is spent by rounding. Null where the price is not known. */
export function costOf(price: Price | undefined, { inputTokens, outputTokens }: TokenCounts): number | null {
  if (!price) return null
  const product =
    BigInt(inputTokens) * BigInt(price.inputMicrosPerMillion) +
    BigInt(outputTokens) * BigInt(price.outputMicrosPerMillion)
  return Number((product + 999_999n) / 1_000_000n)
}

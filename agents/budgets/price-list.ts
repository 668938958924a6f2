import type { Database, Reads } from '#platform/db/database.ts'
import { modelPrices } from './tables.ts'

export type ModelPrice = typeof modelPrices.$inferSelect
/** `currency` is null for models that cost nothing. */
export interface Price extends Pick<ModelPrice, 'inputMicrosPerMillion' | 'outputMicrosPerMillion'> {
  currency: string | null
}
export interface TokenCounts {
  inputTokens: number
  outputTokens: number
}

/** Milliseconds until a changed price applies in all processes. In the process that changed it, it applies at once. */
const priceCacheMs = 10_000

/** Caches prices in each process: they are needed before every model call and rarely change. */
const priceCache = new WeakMap<Database, { reading: Promise<ModelPrice[]>; until: number }>()

function cachedPrices(db: Database): Promise<ModelPrice[]> {
  const cached = priceCache.get(db)
  if (cached && cached.until > performance.now()) return cached.reading
  const reading = allPrices(db)
  priceCache.set(db, { reading, until: performance.now() + priceCacheMs })
  reading.catch(() => priceCache.delete(db))
  return reading
}

/** Returns a promise; a query would run again each time it is awaited. */
export const allPrices = async (db: Reads): Promise<ModelPrice[]> =>
  db.select().from(modelPrices).orderBy(modelPrices.model)
export const clearPriceCache = (db: Database) => priceCache.delete(db)

/** Returns the price of a model, or undefined where none is set. Local models without a price cost nothing. */
export async function priceOf(
  db: Database,
  { modelName, isLocal }: { modelName: string; isLocal?: boolean | undefined },
): Promise<Price | undefined> {
  return (
    matchPrice(await cachedPrices(db), modelName) ??
    (isLocal ? { inputMicrosPerMillion: 0, outputMicrosPerMillion: 0, currency: null } : undefined)
  )
}

/** Returns the price of the model itself, or of the longest matching prefix. */
export function matchPrice(prices: readonly ModelPrice[], model: string): ModelPrice | undefined {
  const matching = prices.filter(
    (price) => price.model === model || (price.model.endsWith('*') && model.startsWith(price.model.slice(0, -1))),
  )
  return (
    matching.find((price) => price.model === model) ?? matching.toSorted((a, b) => b.model.length - a.model.length)[0]
  )
}

/** Returns the cost in micros of the currency, rounded up so that rounding never lowers it. Null where the price is not known. */
export function costOf(price: Price | undefined, { inputTokens, outputTokens }: TokenCounts): number | null {
  if (!price) return null
  const product =
    BigInt(inputTokens) * BigInt(price.inputMicrosPerMillion) +
    BigInt(outputTokens) * BigInt(price.outputMicrosPerMillion)
  return Number((product + 999_999n) / 1_000_000n)
}

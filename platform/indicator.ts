import type { Reads } from './db/database.ts'
import type { LocalizedText } from './lib/localized.ts'
import type { RegionCode } from './lib/regions.ts'

/** From `from` up to but not including `to`, as it was known at `asOf`. */
export interface IndicatorPeriod {
  from: Date
  to: Date
  asOf: Date
}

export interface Figure {
  /** `ALL` is the whole country; `UNKNOWN` is what has no region. */
  region: RegionCode | 'UNKNOWN' | 'ALL'
  /** Further dimensions of the figure, such as `{ category: 'NEW' }`. */
  dimensions?: Readonly<Record<string, string>>
  /** A whole number of `unit`; null where nothing was observed: null is not 0. */
  value: number | null
  /** Returns the ids of the rows that the figure counts, in ascending order. */
  ids(limit: number, cursor?: string): Promise<{ ids: string[]; nextCursor: string | null }>
}

/** A figure of a programme that can be traced to the rows it counts. */
export interface Indicator {
  /** The code in the programme's documents, such as `P2.1`. */
  code: string
  title: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  /** The kind of row that is counted, such as `certificate`. */
  unit: string
  /** Null if the programme's documents give no number. */
  target?: number | null
  /** `ALL` first, then each region with something in it, and `UNKNOWN`. */
  compute(db: Reads, period: IndicatorPeriod): Promise<Figure[]>
}

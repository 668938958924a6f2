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
  /** What else the figure is of, such as `{ category: 'STARTUP' }`. */
  dimensions?: Readonly<Record<string, string>>
  /** A whole number of `unit`; null where nothing was observed: missing is not nought. */
  value: number | null
  /** What the figure counts, row by row, in the order of their ids. */
  ids(limit: number, cursor?: string): Promise<{ ids: string[]; nextCursor: string | null }>
}

/** A figure of a programme that opens to the rows it counts. */
export interface Indicator {
  /** As the programme's documents have it: `P2.1`. */
  code: string
  title: Required<Pick<LocalizedText, 'fr' | 'ar' | 'en'>>
  /** What is counted, and what `ids` are ids of: `certificate`. */
  unit: string
  /** Null where the programme's documents give no number: none is made up. */
  target?: number | null
  /** `ALL` first, then each region with something in it, and `UNKNOWN`. */
  compute(db: Reads, period: IndicatorPeriod): Promise<Figure[]>
}

import type { StartupStatus } from '../vocabulary.ts'
import type { GrowthMeasure } from './definitions.ts'
import type { Currency, ExchangeRate } from './exchange-rate.ts'

export interface PeriodFigures {
  periodEnd: string
  turnoverMinor: number
  employees: number
  verified: boolean
}

export interface PricedRound {
  closedOn: string
  postMoneyMinor: number | null
  currency: Currency
  fx: ExchangeRate | null
  priced: boolean
  verified: boolean
}

/** All facts from which a status is computed. `figures` has one entry per period end. */
export interface GrowthFacts {
  foundedOn: string | null
  status: StartupStatus
  closedOn: string | null
  figures: readonly PeriodFigures[]
  rounds: readonly PricedRound[]
}

/** From one period end to another, a whole number of years later. */
export interface GrowthWindow {
  start: string
  end: string
}

export interface GrowthResult {
  reached: boolean
  /** End of the first window that reaches it, or day of the round. */
  reachedOn: string | null
  /** All figures it rests on were verified. */
  verified: boolean
  window: (GrowthWindow & { measure: GrowthMeasure; from: number; to: number }) | null
  /** Earliest day on which it can be reached, given the data so far; null when it no longer can. */
  earliestPossibleDate: string | null
  /** Requirements of the window that ends first. */
  needs:
    | (GrowthWindow & {
        minEmployeesAtStart: number
        leastEmployeesAtEnd: string | null
        leastTurnoverMinorAtEnd: string | null
      })
    | null
}

export interface MissingInput {
  field: 'foundedOn' | 'metrics' | 'fx'
  on: string | null
}

export interface GrowthStatus {
  highGrowth: GrowthResult
  gazelle: GrowthResult
  unicorn: GrowthResult
  missingData: MissingInput[]
}

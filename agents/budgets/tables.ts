import { createdAt, id } from '#platform/db/columns.ts'
import { bigint, index, integer, primaryKey, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'

export type BudgetScope = 'organisation' | 'member' | 'key'
export type BudgetPeriod = 'day' | 'month'

/** Maximum spending per day or month. A null limit does not apply. */
export const budgets = table(
  'budgets',
  {
    id: id(),
    organisationId: text().notNull(),
    scope: text<BudgetScope>().notNull(),
    /** Id of the organisation, member or key. */
    subjectId: text().notNull(),
    period: text<BudgetPeriod>().notNull(),
    runs: bigint(),
    tokens: bigint(),
    costMicros: bigint(),
    currency: text(),
    createdAt: createdAt(),
    updatedAt: time().notNull(),
  },
  (t) => [uniqueIndex('budgets_subject').on(t.organisationId, t.scope, t.subjectId, t.period)],
)

/** Usage of a budget in each period, and what running model calls have reserved. */
export const budgetUsage = table(
  'budget_usage',
  {
    budgetId: text().notNull(),
    startsAt: time().notNull(),
    runs: bigint().notNull(),
    tokens: bigint().notNull(),
    costMicros: bigint().notNull(),
    reservedTokens: bigint().notNull(),
    reservedCostMicros: bigint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.budgetId, t.startsAt] })],
)

/** Reservation of one model call. Deleting the row releases it, so it is released once: after the call, before a repeated call, or at the end of the run. */
export const budgetReservations = table(
  'budget_holds',
  {
    runId: text().notNull(),
    budgetId: text().notNull(),
    /** The step of the model call. */
    seq: integer().notNull(),
    startsAt: time().notNull(),
    tokens: bigint().notNull(),
    costMicros: bigint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.budgetId] }), index('budget_holds_budget').on(t.budgetId)],
)

/** Prices of models, for the whole installation. `openai/*` matches every model whose name starts with `openai/`. */
export const modelPrices = table('model_prices', {
  model: text().primaryKey(),
  /** Millionths of the currency per million tokens. */
  inputMicrosPerMillion: bigint().notNull(),
  outputMicrosPerMillion: bigint().notNull(),
  currency: text().notNull(),
  updatedAt: time().notNull(),
})

import { createdAt, id } from '#platform/db/columns.ts'
import { bigint, index, integer, primaryKey, table, text, time, uniqueIndex } from '#platform/db/dialect.ts'

export type BudgetScope = 'organisation' | 'member' | 'key'
export type BudgetPeriod = 'day' | 'month'

/** What may be spent in a day or a month. A limit that is empty is none. */
export const budgets = table(
  'budgets',
  {
    id: id(),
    organisationId: text().notNull(),
    scope: text<BudgetScope>().notNull(),
    /** The organisation, the member or the key. */
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

/** What was spent of a budget in each period, and what the model calls under way may come to. */
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

/** What one model call has reserved of a budget. Whoever deletes the row gives it back, so that happens once: when the call has answered, is made again, or the run ends. */
export const budgetReservations = table(
  'budget_holds',
  {
    runId: text().notNull(),
    budgetId: text().notNull(),
    /** The step of the run whose call it is. */
    seq: integer().notNull(),
    startsAt: time().notNull(),
    tokens: bigint().notNull(),
    costMicros: bigint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.runId, t.budgetId] }), index('budget_holds_budget').on(t.budgetId)],
)

/** What models cost. They belong to the installation, and to no organisation. `openai/*` stands for every model that begins so. */
export const modelPrices = table('model_prices', {
  model: text().primaryKey(),
  /** Millionths of the currency for a million tokens. */
  inputMicrosPerMillion: bigint().notNull(),
  outputMicrosPerMillion: bigint().notNull(),
  currency: text().notNull(),
  updatedAt: time().notNull(),
})

import { z } from 'zod'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, or, type SQL } from '#platform/db/query-builder.ts'
import { exampleId } from '#platform/lib/example-id.ts'
import type { PageQuery } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import type { BudgetRow } from './applicable.ts'
import { type PeriodClock, periodAt } from './period.ts'
import { budgetStatus } from './remaining.ts'
import { budgets, budgetUsage } from './tables.ts'
import { type BudgetUsage, noBudgetUsage } from './usage.ts'

const maxAmount = 9_000_000_000_000 // far below 2^53, so that sums of a period stay safe integers
export const BudgetAmount = z.int().min(0).max(maxAmount)

const currencies = new Set(Intl.supportedValuesOf('currency'))
export const CurrencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'Use an ISO 4217 code, such as EUR or USD.', abort: true })
  .refine((code) => currencies.has(code), 'Use an ISO 4217 code, such as EUR or USD.')

export const BudgetId = reference(budgets, 'A budget, as found by agents.listBudgets.')
export const exampleBudgetId = exampleId()

export const BudgetView = z.object({
  id: z.string(),
  scope: z
    .enum(['organisation', 'member', 'key'])
    .describe('Which runs count: those of the organisation, of a member, or started with a key.'),
  memberId: z.string().nullable(),
  keyId: z.string().nullable(),
  period: z.enum(['day', 'month']),
  limits: z
    .object({ runs: z.int().nullable(), tokens: z.int().nullable(), costMicros: z.int().nullable() })
    .describe('Limits of the period; null for no limit.'),
  currency: z.string().nullable().describe('ISO 4217 currency of the cost.'),
  used: z
    .object({ runs: z.int(), tokens: z.int(), costMicros: z.int() })
    .describe('Usage in this period. The cost covers calls with a known price.'),
  reserved: z.object({ tokens: z.int(), costMicros: z.int() }).describe('Estimated usage of running model calls.'),
  remaining: z
    .object({ runs: z.int().nullable(), tokens: z.int().nullable(), costMicros: z.int().nullable() })
    .describe('What is neither used nor reserved; null for no limit.'),
  startsAt: z.iso.datetime().describe('Start of this period.'),
  resetsAt: z.iso.datetime().describe('Start of the next period.'),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})

/** Loads budgets with their usage in the period that contains `now`. */
export function loadBudgets(
  db: Reads,
  where: SQL | undefined,
  clock: PeriodClock,
  { after, orderBy, limit }: PageQuery,
) {
  const current = or(
    ...(['day', 'month'] as const).map((period) =>
      and(eq(budgets.period, period), eq(budgetUsage.startsAt, periodAt(period, clock).startsAt)),
    ),
  )
  return db
    .select({ budget: budgets, usage: budgetUsage })
    .from(budgets)
    .leftJoin(budgetUsage, and(eq(budgetUsage.budgetId, budgets.id), current))
    .where(and(where, after))
    .orderBy(...orderBy)
    .limit(limit)
}

export function toBudgetView(
  { budget, usage }: { budget: BudgetRow; usage: BudgetUsage | null },
  clock: PeriodClock,
): z.input<typeof BudgetView> {
  const { id, scope, subjectId, period, currency, createdAt, updatedAt } = budget
  const { startsAt, resetsAt } = periodAt(period, clock)
  return {
    id,
    scope,
    memberId: scope === 'member' ? subjectId : null,
    keyId: scope === 'key' ? subjectId : null,
    period,
    currency,
    ...budgetStatus(budget, usage ?? noBudgetUsage),
    startsAt: startsAt.toISOString(),
    resetsAt: resetsAt.toISOString(),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { BaseMessage } from '@langchain/core/messages'
import type { Services } from '#platform/context.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, isNull } from '#platform/db/query-builder.ts'
import { applicableBudgets, type BudgetRow } from '../budgets/applicable.ts'
import { type Reservation, reserveBudget, settleReservations } from '../budgets/counters.ts'
import { BudgetExceeded } from '../budgets/errors.ts'
import { type PeriodClock, periodClock } from '../budgets/period.ts'
import { costOf, type Price, priceOf, type TokenCounts } from '../budgets/price-list.ts'
import { budgets } from '../budgets/tables.ts'
import type { StepUsage } from '../registry/limits.ts'
import type { Run } from '../run-store/events.ts'
import { runs } from '../run-store/tables.ts'
import { failpoint } from './failpoint.ts'
import { LeaseLost, RunTermination } from './interruptions.ts'
import type { PreparedAgent } from './ready-agent.ts'
import { estimateModelCall } from './token-estimate.ts'

/** Maximum time to wait for reservations of other calls to be released. */
const reservationTimeoutMs = 30_000
const retryIntervalMs = 100

interface MeteredCall {
  run: Run
  services: Services
  signal: AbortSignal
}

/** Meters one model call: reserves its estimate before, for each model that is tried, and captures the actual usage after. Runs without budgets only need the price. */
export function createBudgetMeter(
  { run, services, signal }: MeteredCall,
  messages: readonly BaseMessage[],
  seq: number,
) {
  const { db } = services
  let price: Price | undefined
  let spent: Reservation | undefined

  return {
    /** Reserves the estimate in all budgets. Throws `RunTermination` with `budget-exhausted` when one is used up. */
    async reserve(agent: PreparedAgent): Promise<void> {
      price = await priceOf(db, agent)
      if (!run.budgeted) return
      const tokens = estimateModelCall(messages, agent)
      const estimate = { tokens: tokens.inputTokens + tokens.outputTokens, costMicros: costOf(price, tokens) }
      const until = performance.now() + reservationTimeoutMs
      for (;;) {
        const exceeded = await db
          .transaction((tx) =>
            reserveAllBudgets(tx, run, seq, estimate, { price, model: agent.modelName, clock: periodClock(services) }),
          )
          .catch(asBudgetExceeded)
        if (!exceeded) return failpoint('after-reserve')
        if (!exceeded.isReserved || performance.now() > until)
          throw new RunTermination('failed', {
            code: 'budget-exhausted',
            detail: exceeded.message,
            resetsAt: exceeded.resetsAt,
          })
        await sleep(retryIntervalMs * (1 + Math.random()), undefined, { signal })
      }
    },

    /** Returns the actual usage with its cost. */
    measure(tokens: TokenCounts): StepUsage {
      spent = { tokens: tokens.inputTokens + tokens.outputTokens, costMicros: costOf(price, tokens) }
      return { ...tokens, costMicros: spent.costMicros }
    },

    /** Replaces the reservations by the actual usage. Runs in the transaction that records the message. */
    capture: (tx: Queries) => settleReservations(tx, run.id, spent),
  }
}

/** Reserves in all applicable budgets or in none. Reservations of an earlier attempt or model are released first: a run makes one call at a time. */
async function reserveAllBudgets(
  tx: Queries,
  run: Run,
  seq: number,
  estimate: Reservation,
  { price, model, clock }: { price: Price | undefined; model: string; clock: PeriodClock },
) {
  const rows = await tx
    .select({ budget: budgets })
    .from(runs)
    .leftJoin(budgets, eq(budgets.organisationId, runs.organisationId))
    .where(and(eq(runs.id, run.id), eq(runs.epoch, run.epoch), isNull(runs.finishedAt)))
  if (rows.length === 0) throw new LeaseLost() // no later commit would release the reservation
  await settleReservations(tx, run.id)
  const all = rows.flatMap(({ budget }) => budget ?? [])
  for (const budget of await applicableBudgets(tx, all, run)) {
    if (budget.costMicros !== null) assertPriced(budget, price, model)
    await reserveBudget(tx, budget, { runId: run.id, seq }, estimate, clock)
  }
}

function assertPriced({ currency }: BudgetRow, price: Price | undefined, model: string) {
  if (!price)
    throw new RunTermination('failed', {
      code: 'model-unpriced',
      detail: `A budget limits the cost, but ${model} has no price. Set one with agents.setModelPrice.`,
    })
  if (price.currency && price.currency !== currency)
    throw new RunTermination('failed', {
      code: 'currency-mismatch',
      detail: `The budget is in ${currency}, but the price of ${model} is in ${price.currency}. Set the budget again with agents.setBudget.`,
    })
}

function asBudgetExceeded(error: unknown): BudgetExceeded {
  if (error instanceof BudgetExceeded) return error
  throw error
}

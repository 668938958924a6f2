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

/** Where calls under way have reserved what is left, most of it comes back: so long it is waited for. */
const reservationTimeoutMs = 30_000
const retryIntervalMs = 100

interface MeteredCall {
  run: Run
  services: Services
  signal: AbortSignal
}

/** Of one model call: it is reserved before, for whichever model is asked, and measured and settled after. A run without budgets only looks up the price. */
export function createBudgetMeter(
  { run, services, signal }: MeteredCall,
  messages: readonly BaseMessage[],
  seq: number,
) {
  const { db } = services
  let price: Price | undefined
  let spent: Reservation | undefined

  return {
    async reserve(agent: PreparedAgent): Promise<void> {
      price = await priceOf(db, agent)
      if (!run.budgeted) return
      const tokens = estimateModelCall(messages, agent)
      const ask = { tokens: tokens.inputTokens + tokens.outputTokens, costMicros: costOf(price, tokens) }
      const until = performance.now() + reservationTimeoutMs
      for (;;) {
        const refused = await db
          .transaction((tx) =>
            reserveAllBudgets(tx, run, seq, ask, { price, model: agent.modelName, clock: periodClock(services) }),
          )
          .catch(asBudgetExceeded)
        if (!refused) return failpoint('after-reserve')
        if (!refused.isReserved || performance.now() > until)
          throw new RunTermination('failed', {
            code: 'budget-exhausted',
            detail: refused.message,
            resetsAt: refused.resetsAt,
          })
        await sleep(retryIntervalMs * (1 + Math.random()), undefined, { signal })
      }
    },

    /** What it has taken, with what that costs. */
    measure(tokens: TokenCounts): StepUsage {
      spent = { tokens: tokens.inputTokens + tokens.outputTokens, costMicros: costOf(price, tokens) }
      return { ...tokens, costMicros: spent.costMicros }
    },

    /** In the commit that records the answer. */
    capture: (tx: Queries) => settleReservations(tx, run.id, spent),
  }
}

/** All budgets that apply, or none. A call of an attempt that is gone, or of another model, is given back first: a run makes one at a time. */
async function reserveAllBudgets(
  tx: Queries,
  run: Run,
  seq: number,
  ask: Reservation,
  { price, model, clock }: { price: Price | undefined; model: string; clock: PeriodClock },
) {
  const rows = await tx
    .select({ budget: budgets })
    .from(runs)
    .leftJoin(budgets, eq(budgets.organisationId, runs.organisationId))
    .where(and(eq(runs.id, run.id), eq(runs.epoch, run.epoch), isNull(runs.finishedAt)))
  if (rows.length === 0) throw new LeaseLost() // what it reserved now nobody would give back
  await settleReservations(tx, run.id)
  const all = rows.flatMap(({ budget }) => budget ?? [])
  for (const budget of await applicableBudgets(tx, all, run)) {
    if (budget.costMicros !== null) assertPriced(budget, price, model)
    await reserveBudget(tx, budget, { runId: run.id, seq }, ask, clock)
  }
}

function assertPriced({ currency }: BudgetRow, price: Price | undefined, model: string) {
  if (!price)
    throw new RunTermination('failed', {
      code: 'model-unpriced',
      detail: `A budget limits the cost, and nobody has said what ${model} costs: agents.setModelPrice does.`,
    })
  if (price.currency && price.currency !== currency)
    throw new RunTermination('failed', {
      code: 'currency-mixed',
      detail: `The budget is in ${currency}, and the price of ${model} in ${price.currency}: set the budget anew with agents.setBudget.`,
    })
}

function asBudgetExceeded(error: unknown): BudgetExceeded {
  if (error instanceof BudgetExceeded) return error
  throw error
}

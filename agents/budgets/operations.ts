import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { apiKeys, members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { agentsError } from '../errors.ts'
import { runs } from '../run-store/tables.ts'
import { requireVisibleBudget, resolveSubject, whereBudgetVisible } from './access.ts'
import { BudgetAmount, BudgetId, BudgetView, CurrencyCode, loadBudgets, toBudgetView } from './budget-view.ts'
import { loadBudgetUsage } from './counters.ts'
import * as examples from './operations.examples.ts'
import { periodAt, periodClock } from './period.ts'
import { allPrices } from './price-list.ts'
import { budgetReservations, budgets, budgetUsage } from './tables.ts'

export const setBudget = operation({
  name: 'agents.setBudget',
  summary: 'Set a budget: limit runs, tokens or cost that agents may spend per day or month.',
  description:
    'A budget applies to the organisation, one member or one key, and replaces an existing budget of the same subject and period. All applicable budgets must allow a run or call. ' +
    'A run counts when it is started; its subagents count as part of it. A model call reserves its estimate and is then counted with its actual usage, in the period in which it started. ' +
    'A budget can be exceeded by at most one call, plus any usage above the reserved estimate: the length of the messages and 4,096 tokens for the answer. A call without an answer is not counted. If running calls have reserved everything that is left, the next call waits for them for up to 30 seconds. ' +
    'Days and months follow the default time zone of the server (DEFAULT_TIME_ZONE). A budget counts from the time it was first set. It applies to active runs from their next call but one at the latest. A budget of a key also applies to the keys that replace it.',
  route: 'POST /budgets',
  effect: 'write',
  access: 'agents:manage',
  agent: { risk: 'high', producesIds: ['budgetId'] },

  examples: examples.setBudget,
  input: z.object({
    memberId: reference(members, 'Member the budget is for, as found by identity.listMembers.').optional(),
    keyId: reference(
      apiKeys,
      'Key the budget is for, as found by identity.listKeys. Without member and key: the whole organisation.',
    ).optional(),
    period: z.enum(['day', 'month']).describe('Calendar day or month, in the time zone of the server.'),
    runs: BudgetAmount.optional().describe('Maximum number of runs that may be started.'),
    tokens: BudgetAmount.optional().describe('Maximum number of tokens, input and output together.'),
    costMicros: BudgetAmount.optional().describe(
      'Maximum cost in millionths of the currency: 5000000 is 5. Models without a price are then rejected; 0 allows only models that cost nothing.',
    ),
    currency: CurrencyCode.optional().describe('Currency of the cost. Defaults to that of agents.listModelPrices.'),
  }),
  output: BudgetView,
  async handler({ memberId, keyId, period, currency, ...limits }, { db, ...context }) {
    const caller = requireActor(context)
    const clock = periodClock(context)
    const { organisationId } = caller
    if (memberId && keyId)
      throw invalid('A budget applies to a member or to a key, not both.', [
        { path: 'keyId', message: 'Omit memberId or keyId.' },
      ])
    if (Object.values(limits).every((limit) => limit === undefined))
      throw invalid('A budget needs at least one limit.', [
        { path: 'runs', message: 'Specify runs, tokens or costMicros. To remove a budget, use agents.deleteBudget.' },
      ])
    const subject = await resolveSubject(db, caller, { memberId, keyId })
    const { runs: maxRuns = null, tokens = null, costMicros = null } = limits
    const set = {
      runs: maxRuns,
      tokens,
      costMicros,
      currency: costMicros === null ? null : await resolveCurrency(db, currency),
      updatedAt: clock.now,
    }
    const [row] = await db
      .insert(budgets)
      .values({ organisationId, ...subject, period, ...set, createdAt: clock.now })
      .onConflictDoUpdate({ target: [budgets.organisationId, budgets.scope, budgets.subjectId, budgets.period], set })
      .returning()
    // workers read the flag with the next commit of each active run
    await db
      .update(runs)
      .set({ budgeted: true })
      .where(
        and(
          eq(runs.organisationId, organisationId),
          inArray(runs.status, ['queued', 'running', 'waiting']),
          eq(runs.budgeted, false),
        ),
      )
    return toBudgetView(
      { budget: row!, usage: await loadBudgetUsage(db, row!.id, periodAt(period, clock).startsAt) },
      clock,
    )
  },
})

/** Returns the currency of the prices, or the requested one where there are no prices. Throws 409 where they differ. */
async function resolveCurrency(db: Queries, requested: string | undefined): Promise<string> {
  const [price] = await allPrices(db)
  if (price && requested && price.currency !== requested)
    throw agentsError('currency-mismatch', `Prices are in ${price.currency}. Use the same currency for the budget.`, {
      currency: price.currency,
    })
  const currency = price?.currency ?? requested
  if (!currency)
    throw invalid('A cost needs a currency.', [
      { path: 'currency', message: 'Specify an ISO 4217 code, such as EUR. No price defines it.' },
    ])
  return currency
}

export const listBudgets = operation({
  name: 'agents.listBudgets',
  summary: 'List budgets with what is used and left of each and when it resets.',
  description:
    'Lists the budgets of the organisation and your own. With agents:manage, lists those of all members and keys.',
  route: 'GET /budgets',
  effect: 'read',
  access: 'agents:read',
  agent: { producesIds: ['budgetId'] },
  examples: examples.listBudgets,
  input: z.object({ ...Paging }),
  output: pageOf(BudgetView),
  async handler(page, { db, ...context }) {
    const clock = periodClock(context)
    const visible = whereBudgetVisible(db, requireActor(context))
    return listPage(page, {
      sort: [{ column: budgets.id, descending: true }],
      query: (query) => loadBudgets(db, visible, clock, query),
      position: ({ budget }) => [budget.id],
      view: (row) => toBudgetView(row, clock),
    })
  },
})

export const getBudget = operation({
  name: 'agents.getBudget',
  summary: 'Show what is used, reserved and left of a budget, and when it resets.',
  route: 'GET /budgets/:budgetId',
  effect: 'read',
  access: 'agents:read',
  examples: examples.getBudget,
  input: z.object({ budgetId: BudgetId }),
  output: BudgetView,
  async handler({ budgetId }, { db, ...context }) {
    const clock = periodClock(context)
    const budget = await requireVisibleBudget(db, requireActor(context), budgetId)
    return toBudgetView(
      { budget, usage: await loadBudgetUsage(db, budget.id, periodAt(budget.period, clock).startsAt) },
      clock,
    )
  },
})

export const deleteBudget = operation({
  name: 'agents.deleteBudget',
  summary: 'Delete a budget and remove its limits.',
  description: 'Also deletes the usage counted for the budget.',
  route: 'DELETE /budgets/:budgetId',
  effect: 'write',
  access: 'agents:manage',
  agent: { risk: 'high' },
  examples: examples.deleteBudget,
  input: z.object({ budgetId: BudgetId }),
  output: BudgetView,
  async handler({ budgetId }, { db, ...context }) {
    const clock = periodClock(context)
    const budget = await requireVisibleBudget(db, requireActor(context), budgetId)
    const usage = await loadBudgetUsage(db, budget.id, periodAt(budget.period, clock).startsAt)
    await db.delete(budgetReservations).where(eq(budgetReservations.budgetId, budget.id))
    await db.delete(budgetUsage).where(eq(budgetUsage.budgetId, budget.id))
    await db.delete(budgets).where(eq(budgets.id, budget.id))
    return toBudgetView({ budget, usage }, clock)
  },
})

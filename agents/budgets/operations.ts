import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { and, eq, inArray, lt } from '#platform/db/query-builder.ts'
import { apiKeys, members } from '#platform/identity/tables.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { runs } from '../run-store/tables.ts'
import { requireVisibleBudget, resolveSubject, whereBudgetVisible } from './access.ts'
import { BudgetAmount, BudgetId, BudgetView, CurrencyCode, loadBudgets, toBudgetView } from './budget-view.ts'
import { loadBudgetUsage } from './counters.ts'
import * as examples from './operations.examples.ts'
import { periodAt } from './period.ts'
import { allPrices } from './price-list.ts'
import { budgetReservations, budgets, budgetUsage } from './tables.ts'

export const setBudget = operation({
  name: 'agents.setBudget',
  summary:
    'Limit what agents may spend in a day or a month: runs, tokens, cost; for the organisation, or one member or key. It replaces the budget that was there.',
  description:
    'All budgets that apply must allow it. A run counts when it is started, and the agents that work for it count as part of it; a model call reserves what it may come to and is counted as what it was, in the period in which it began. ' +
    'As long as something is left the next call is made, so a budget is passed by one call at most - and by what others come to beyond what they reserved: their length, and 4,096 tokens for the answer. A call that brings no answer counts nothing. Where calls under way have reserved all that is left, the next waits for them, half a minute at most. ' +
    'Days and months go by the clock of the programme (Africa/Casablanca). A budget counts from when it was first set; for runs under way it holds from their next call but one at the latest. A budget of a key goes over to the keys that replace it.',
  route: 'POST /budgets',
  effect: 'write',
  access: 'agents:manage',
  agent: { risk: 'high', producesIds: ['budgetId'] },

  examples: examples.setBudget,
  input: z.object({
    memberId: reference(members, 'The member it is for, as found by identity.listMembers.').optional(),
    keyId: reference(
      apiKeys,
      'The key it is for, as found by identity.listKeys; neither: the whole organisation.',
    ).optional(),
    period: z.enum(['day', 'month']).describe('Of the calendar, by the clock of the programme.'),
    runs: BudgetAmount.optional().describe('Runs that may be started.'),
    tokens: BudgetAmount.optional().describe('Tokens, in and out.'),
    costMicros: BudgetAmount.optional().describe(
      'Cost in millionths of the currency: 5000000 is 5. Models nobody has priced are then not asked; 0 leaves those that cost nothing.',
    ),
    currency: CurrencyCode.optional().describe('Of the cost; that of agents.listModelPrices unless told.'),
  }),
  output: BudgetView,
  async handler({ memberId, keyId, period, currency, ...limits }, { db, ...context }) {
    const caller = requireActor(context)
    const now = context.now()
    const { organisationId } = caller
    if (memberId && keyId)
      throw invalid('A budget is for a member or for a key.', [{ path: 'keyId', message: 'Leave one of the two out.' }])
    if (Object.values(limits).every((limit) => limit === undefined))
      throw invalid('A budget limits something.', [
        { path: 'runs', message: 'Say runs, tokens or costMicros; agents.deleteBudget removes a budget.' },
      ])
    const subject = await resolveSubject(db, caller, { memberId, keyId })
    const { runs: mostRuns = null, tokens = null, costMicros = null } = limits
    const set = {
      runs: mostRuns,
      tokens,
      costMicros,
      currency: costMicros === null ? null : await resolveCurrency(db, currency),
      updatedAt: now,
    }
    const [row] = await db
      .insert(budgets)
      .values({ organisationId, ...subject, period, ...set, createdAt: now })
      .onConflictDoUpdate({ target: [budgets.organisationId, budgets.scope, budgets.subjectId, budgets.period], set })
      .returning()
    // their next commit tells whoever works on them
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
      { budget: row!, usage: await loadBudgetUsage(db, row!.id, periodAt(period, now).startsAt) },
      now,
    )
  },
})

/** Budgets are kept in the currency of the prices. */
async function resolveCurrency(db: Queries, wanted: string | undefined): Promise<string> {
  const [price] = await allPrices(db)
  if (price && wanted && price.currency !== wanted)
    throw conflict(
      `Prices are in ${price.currency}, and so must a budget be.`,
      { currency: price.currency },
      'currency-mixed',
    )
  const currency = price?.currency ?? wanted
  if (!currency)
    throw invalid('A cost needs a currency.', [
      { path: 'currency', message: 'An ISO 4217 code, such as MAD: no price says which.' },
    ])
  return currency
}

export const listBudgets = operation({
  name: 'agents.listBudgets',
  summary:
    'List the budgets of the organisation and one’s own, with what is used and left of each and when it resets; with agents:manage those of everybody.',
  route: 'GET /budgets',
  effect: 'read',
  access: 'agents:read',
  agent: { producesIds: ['budgetId'] },
  examples: examples.listBudgets,
  input: z.object({ ...Paging }),
  output: pageOf(BudgetView),
  async handler({ limit, cursor }, { db, ...context }) {
    const now = context.now()
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await loadBudgets(
      db,
      and(whereBudgetVisible(db, requireActor(context)), before ? lt(budgets.id, before) : undefined),
      now,
      limit + 1,
    )
    return toPage(
      rows,
      limit,
      ({ budget }) => [budget.id],
      (row) => toBudgetView(row, now),
    )
  },
})

export const getBudget = operation({
  name: 'agents.getBudget',
  summary: 'Show a budget: what is used, reserved and left of it, and when it resets.',
  route: 'GET /budgets/:budgetId',
  effect: 'read',
  access: 'agents:read',
  examples: examples.getBudget,
  input: z.object({ budgetId: BudgetId }),
  output: BudgetView,
  async handler({ budgetId }, { db, ...context }) {
    const now = context.now()
    const budget = await requireVisibleBudget(db, requireActor(context), budgetId)
    return toBudgetView(
      { budget, usage: await loadBudgetUsage(db, budget.id, periodAt(budget.period, now).startsAt) },
      now,
    )
  },
})

export const deleteBudget = operation({
  name: 'agents.deleteBudget',
  summary: 'Delete a budget: it limits nothing any more, and what was counted for it is forgotten.',
  route: 'DELETE /budgets/:budgetId',
  effect: 'write',
  access: 'agents:manage',
  agent: { risk: 'high' },
  examples: examples.deleteBudget,
  input: z.object({ budgetId: BudgetId }),
  output: BudgetView,
  async handler({ budgetId }, { db, ...context }) {
    const now = context.now()
    const budget = await requireVisibleBudget(db, requireActor(context), budgetId)
    const usage = await loadBudgetUsage(db, budget.id, periodAt(budget.period, now).startsAt)
    await db.delete(budgetReservations).where(eq(budgetReservations.budgetId, budget.id))
    await db.delete(budgetUsage).where(eq(budgetUsage.budgetId, budget.id))
    await db.delete(budgets).where(eq(budgets.id, budget.id))
    return toBudgetView({ budget, usage }, now)
  },
})

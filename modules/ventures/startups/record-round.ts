import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { Amount, assertPast, Day } from '../fields.ts'
import { currencies, ExchangeRate } from '../growth/exchange-rate.ts'
import { ventureRounds as rounds, ventureStartups as startups } from '../tables.ts'
import { RoundKind } from '../vocabulary.ts'
import { requireOwnStartup } from './access.ts'
import * as examples from './record-round.examples.ts'

const MinorAmount = Amount.shape.amountMinor
/** Banks close: the rate of the last day before that they were open. */
const maxRateAgeDays = 7
const kindsWithoutPrice = ['GRANT', 'DEBT', 'CONVERTIBLE']

export const recordRound = operation({
  name: 'ventures.recordRound',
  summary:
    'Record a funding round of a startup: what was raised, at which value if it set a price, and the exchange rate of that day with its source.',
  route: 'POST /ventures/startups/:startupId/rounds',
  effect: 'write',
  access: 'ventures:write',
  http: { status: 201 },
  examples: examples.recordRound,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, as found by ventures.listStartups.'),
    kind: RoundKind,
    closedOn: Day('The day it closed.'),
    currency: z.enum(currencies).describe('The currency of the amounts.'),
    raisedMinor: MinorAmount.describe('What was raised, in hundredths of the currency.'),
    priced: z.boolean().default(false).describe('It set a price per share; a cap on a future price is none.'),
    postMoneyMinor: MinorAmount.optional().describe(
      'For a priced round: the value after it, in hundredths of the currency.',
    ),
    fx: ExchangeRate.optional().describe(
      'For a priced round in another currency than dollars: the rate of the day, as published.',
    ),
    evidenceNote: z.string().min(1).max(500).optional().describe('Which document, and where it can be seen.'),
  }),
  output: z.object({
    startupId: z.string(),
    kind: plainEnum(RoundKind),
    closedOn: z.iso.date(),
    currency: z.enum(currencies),
    raisedMinor: z.int(),
    priced: z.boolean(),
    postMoneyMinor: z.int().nullable(),
    fx: ExchangeRate.nullable(),
    revision: z.int().describe('Recording the same day again corrects it.'),
    verified: z.boolean(),
  }),
  async handler({ startupId, raisedMinor, postMoneyMinor, ...input }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const startup = await requireOwnStartup(db, caller, startupId)
    assertPast(input.closedOn, 'closedOn', now())
    assertRoundPricing({ ...input, postMoneyMinor })
    const [last] = await db
      .select({ revision: rounds.revision })
      .from(rounds)
      .where(and(eq(rounds.startupId, startupId), eq(rounds.closedOn, input.closedOn)))
      .orderBy(desc(rounds.revision))
      .limit(1)
    const amounts = { raisedMinor, postMoneyMinor: postMoneyMinor ?? null }
    const [row] = await db
      .insert(rounds)
      .values({
        ...input,
        amounts,
        startupId,
        organisationId: startup.ownerOrganisationId,
        revision: (last?.revision ?? 0) + 1,
        reportedBy: caller.id,
        createdAt: now(),
      })
      .returning()
    const { kind, closedOn, currency, priced, fx, revision } = row!
    return {
      startupId,
      kind,
      closedOn,
      currency: currency as (typeof currencies)[number],
      ...amounts,
      priced,
      fx,
      revision,
      verified: false,
    }
  },
})

interface RoundPricing {
  kind: RoundKind
  closedOn: string
  currency: string
  priced: boolean
  postMoneyMinor?: number
  fx?: ExchangeRate
}

function assertRoundPricing({ kind, closedOn, currency, priced, postMoneyMinor, fx }: RoundPricing) {
  const refuse = (path: string, message: string) =>
    invalid('This round cannot be recorded like this.', [{ path, message }])
  if (!priced) {
    if (postMoneyMinor !== undefined) throw refuse('postMoneyMinor', 'Only for a priced round.')
    return
  }
  if (kindsWithoutPrice.includes(kind)) throw refuse('priced', `false: a ${kind} sets no price.`)
  if (postMoneyMinor === undefined) throw refuse('postMoneyMinor', 'The value after the round.')
  if (currency === 'USD') return
  if (!fx) throw refuse('fx', `What one ${currency} was in US dollars on ${closedOn}, and who published it.`)
  const age = (Date.parse(closedOn) - Date.parse(fx.rateOn)) / dayMs
  if (age < 0 || age > maxRateAgeDays)
    throw refuse('fx.rateOn', `${closedOn}, or at most ${maxRateAgeDays} days before.`)
}

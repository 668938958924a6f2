import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, desc, eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { Amount } from '#platform/lib/money.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertPast } from '../../commons/fields.ts'
import { DaySince1900 } from '../fields.ts'
import { currencies, ExchangeRate } from '../growth/exchange-rate.ts'
import { ventureRounds as rounds, ventureStartups as startups } from '../tables.ts'
import { RoundKind } from '../vocabulary.ts'
import { requireOwnStartup } from './access.ts'
import * as examples from './record-round.examples.ts'

const MinorAmount = Amount.shape.amountMinor
/** Maximum age of an exchange rate, because none is published on days when banks are closed. */
const maxRateAgeDays = 7
const kindsWithoutPrice = ['GRANT', 'DEBT', 'CONVERTIBLE']

export const recordRound = operation({
  name: 'ventures.recordRound',
  summary: 'Record a funding round of a startup with the amount raised, value and exchange rate.',
  description:
    'A priced round needs the value after the round and, for currencies other than the US dollar, the exchange rate of the day with its source. Recording the same day again creates a new revision.',
  route: 'POST /ventures/startups/:startupId/rounds',
  effect: 'write',
  access: 'ventures:write',
  http: { status: 201 },
  examples: examples.recordRound,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, as found by ventures.listStartups.'),
    kind: RoundKind,
    closedOn: DaySince1900('Day on which the round closed.'),
    currency: z.enum(currencies).describe('Currency of the amounts.'),
    raisedMinor: MinorAmount.describe('Amount raised, in hundredths of the currency.'),
    priced: z
      .boolean()
      .default(false)
      .describe('The round set a price per share. A cap on a future price does not count.'),
    postMoneyMinor: MinorAmount.optional().describe(
      'Post-money value of a priced round, in hundredths of the currency.',
    ),
    fx: ExchangeRate.optional().describe(
      'Published exchange rate of the day, for a priced round in a currency other than US dollars.',
    ),
    evidenceNote: z.string().min(1).max(500).optional().describe('Supporting document and where it can be viewed.'),
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
    revision: z.int().describe('Increases when the same day is recorded again.'),
    verified: z.boolean(),
  }),
  async handler({ startupId, raisedMinor, postMoneyMinor, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const startup = await requireOwnStartup(db, caller, startupId)
    assertPast(input.closedOn, 'closedOn', now)
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
        createdAt: now,
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
  const fieldError = (path: string, message: string) =>
    invalid('The fields of the round do not match.', [{ path, message }])
  if (!priced) {
    if (postMoneyMinor !== undefined) throw fieldError('postMoneyMinor', 'Omit it for a round without price.')
    return
  }
  if (kindsWithoutPrice.includes(kind)) throw fieldError('priced', `Use false: a ${kind} sets no price.`)
  if (postMoneyMinor === undefined) throw fieldError('postMoneyMinor', 'Give the value after the round.')
  if (currency === 'USD') return
  if (!fx) throw fieldError('fx', `Give the value of one ${currency} in US dollars on ${closedOn} and its source.`)
  const age = (Date.parse(closedOn) - Date.parse(fx.rateOn)) / dayMs
  if (age < 0 || age > maxRateAgeDays)
    throw fieldError('fx.rateOn', `Use ${closedOn} or at most ${maxRateAgeDays} days before.`)
}

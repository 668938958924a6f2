import { z } from 'zod'
import { eq, ne } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { BudgetAmount, CurrencyCode } from './budget-view.ts'
import { allPrices, clearPriceCache, type ModelPrice } from './price-list.ts'
import * as examples from './price-operations.examples.ts'
import { modelPrices } from './tables.ts'

const ModelPattern = z
  .string()
  .max(200)
  .regex(
    /^[a-z]+\/[^\s,*]*\*?$/,
    'A model is named provider/model, as agents.listModels tells; a star at the end stands for all that begin so: openai/*.',
  )
  .describe(
    'provider/model, as agents.listModels and the steps of runs name it; `openai/*` for all that begin so. The most exact one counts.',
  )

const PriceView = z.object({
  model: z.string(),
  inputMicrosPerMillion: z.int().describe('What a million tokens of input cost, in millionths of the currency.'),
  outputMicrosPerMillion: z.int().describe('The same of output.'),
  currency: z.string().describe('ISO 4217; the same for all.'),
  updatedAt: z.iso.datetime(),
})
const toPriceView = (price: ModelPrice): z.input<typeof PriceView> => ({
  ...price,
  updatedAt: price.updatedAt.toISOString(),
})

export const listModelPrices = operation({
  name: 'agents.listModelPrices',
  summary:
    'List what models cost, by the million tokens. A local model that is not listed costs nothing; of any other the cost is not known.',
  route: 'GET /models/prices',
  effect: 'read',
  access: 'agents:read',
  examples: examples.listModelPrices,
  input: z.object({}),
  output: z.object({ items: z.array(PriceView) }),
  handler: async (_, { db }) => ({ items: (await allPrices(db)).map(toPriceView) }),
})

export const setModelPrice = operation({
  name: 'agents.setModelPrice',
  summary:
    'Say what a model costs on this server, by the million tokens. All prices are in one currency. Calls that begin up to 10 seconds later may still count as before.',
  route: 'PUT /models/prices',
  effect: 'write',
  access: 'platform:manage',
  agent: { risk: 'high' },
  examples: examples.setModelPrice,
  input: z.object({
    model: ModelPattern,
    inputMicrosPerMillion: BudgetAmount.describe(
      'What a million tokens of input cost, in millionths of the currency: 250000 is 0.25.',
    ),
    outputMicrosPerMillion: BudgetAmount.describe('The same of output.'),
    currency: CurrencyCode.describe('ISO 4217, such as EUR or USD; the same for all.'),
  }),
  output: PriceView,
  async handler({ model, ...price }, { db, now, afterCommit }) {
    const [other] = await db.select().from(modelPrices).where(ne(modelPrices.model, model)).limit(1)
    if (other && other.currency !== price.currency)
      throw conflict(
        `The other prices are in ${other.currency}: delete them first, or give this one in ${other.currency}.`,
        { currency: other.currency },
        'currency-mixed',
      )
    const set = { ...price, updatedAt: now() }
    const [row] = await db
      .insert(modelPrices)
      .values({ model, ...set })
      .onConflictDoUpdate({ target: modelPrices.model, set })
      .returning()
    afterCommit((services) => clearPriceCache(services.db))
    return toPriceView(row!)
  },
})

export const deleteModelPrice = operation({
  name: 'agents.deleteModelPrice',
  summary: 'Delete the price of a model: what it costs is not known any more, or nothing if it is local.',
  route: 'DELETE /models/prices',
  effect: 'write',
  access: 'platform:manage',
  agent: { risk: 'high' },
  http: { canReturn404: true },
  examples: examples.deleteModelPrice,
  input: z.object({ model: ModelPattern }),
  output: PriceView,
  async handler({ model }, { db, afterCommit }) {
    const [row] = await db.delete(modelPrices).where(eq(modelPrices.model, model)).returning()
    if (!row) throw notFound('price')
    afterCommit((services) => clearPriceCache(services.db))
    return toPriceView(row)
  },
})

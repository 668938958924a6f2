import { z } from 'zod'
import { eq, ne } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { agentsError } from '../errors.ts'
import { BudgetAmount, CurrencyCode } from './budget-view.ts'
import { allPrices, clearPriceCache, type ModelPrice } from './price-list.ts'
import * as examples from './price-operations.examples.ts'
import { modelPrices } from './tables.ts'

const ModelPattern = z
  .string()
  .max(200)
  .regex(/^[a-z]+\/[^\s,*]*\*?$/, 'Use provider/model as listed by agents.listModels, or a prefix such as openai/*.')
  .describe(
    'provider/model, as in agents.listModels and the steps of runs; `openai/*` matches all models with that prefix. The longest match applies.',
  )

const PriceView = z.object({
  model: z.string(),
  inputMicrosPerMillion: z.int().describe('Price of a million input tokens, in millionths of the currency.'),
  outputMicrosPerMillion: z.int().describe('Price of a million output tokens, in millionths of the currency.'),
  currency: z.string().describe('ISO 4217 code, the same for all prices.'),
  updatedAt: z.iso.datetime(),
})
const toPriceView = (price: ModelPrice): z.input<typeof PriceView> => ({
  ...price,
  updatedAt: price.updatedAt.toISOString(),
})

export const listModelPrices = operation({
  name: 'agents.listModelPrices',
  summary: 'List the prices of models per million tokens.',
  description: 'A local model without a price costs nothing. For other models without a price the cost is not known.',
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
  summary: 'Set the price of a model on this server per million tokens.',
  description: 'All prices have the same currency. Calls that start within 10 seconds may still use the old price.',
  route: 'PUT /models/prices',
  effect: 'write',
  access: 'platform:manage',
  agent: { risk: 'high' },
  examples: examples.setModelPrice,
  input: z.object({
    model: ModelPattern,
    inputMicrosPerMillion: BudgetAmount.describe(
      'Price of a million input tokens, in millionths of the currency: 250000 is 0.25.',
    ),
    outputMicrosPerMillion: BudgetAmount.describe('Price of a million output tokens, in millionths of the currency.'),
    currency: CurrencyCode.describe('ISO 4217 code such as EUR or USD, the same for all prices.'),
  }),
  output: PriceView,
  async handler({ model, ...price }, { db, now, afterCommit }) {
    const [other] = await db.select().from(modelPrices).where(ne(modelPrices.model, model)).limit(1)
    if (other && other.currency !== price.currency)
      throw agentsError(
        'currency-mismatch',
        `The other prices are in ${other.currency}. Use ${other.currency}, or delete them first.`,
        { currency: other.currency },
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
  summary: 'Delete the price of a model.',
  description: 'The cost of the model is then not known, or nothing if the model is local.',
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

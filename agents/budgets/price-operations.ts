import { z } from 'zod'
import { eq, ne } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { BudgetAmount, CurrencyCode } from './budget-view.ts'
import { allPrices, clearPriceCache, type ModelPrice } from './price-list.ts'
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
  examples: [
    {
      ask: {
        fr: 'Quels sont les prix des modèles ?',
        ar: 'ما هي أسعار النماذج؟',
        en: 'What are the prices of the models?',
      },
      input: {},
    },
    { ask: { fr: 'Liste les tarifs des modèles', ar: 'اعرض أسعار النماذج', en: 'List the model prices' }, input: {} },
  ],
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
  risk: 'high',
  examples: [
    {
      ask: {
        fr: 'Fixe le prix du modèle openai/exemple à 0,25 dollar en entrée et 2 dollars en sortie',
        ar: 'حدد سعر النموذج openai/exemple',
        en: 'Set the price of the model openai/exemple to 0.25 dollars in and 2 dollars out',
      },
      input: {
        model: 'openai/exemple',
        inputMicrosPerMillion: 250_000,
        outputMicrosPerMillion: 2_000_000,
        currency: 'USD',
      },
    },
  ],
  input: z.object({
    model: ModelPattern,
    inputMicrosPerMillion: BudgetAmount.describe(
      'What a million tokens of input cost, in millionths of the currency: 250000 is 0.25.',
    ),
    outputMicrosPerMillion: BudgetAmount.describe('The same of output.'),
    currency: CurrencyCode.describe('ISO 4217, such as MAD, EUR or USD; the same for all.'),
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
  risk: 'high',
  canReturn404: true,
  examples: [
    {
      ask: {
        fr: 'Supprime le prix du modèle openai/exemple',
        ar: 'احذف سعر النموذج openai/exemple',
        en: 'Delete the price of the model openai/exemple',
      },
      input: { model: 'openai/exemple' },
    },
  ],
  input: z.object({ model: ModelPattern }),
  output: PriceView,
  async handler({ model }, { db, afterCommit }) {
    const [row] = await db.delete(modelPrices).where(eq(modelPrices.model, model)).returning()
    if (!row) throw notFound('price')
    afterCommit((services) => clearPriceCache(services.db))
    return toPriceView(row)
  },
})

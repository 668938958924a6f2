import { AIMessage } from '@langchain/core/messages'
import { ModelFailed } from '../../models/errors.ts'
import { calling, question, ScriptedModel, spoken, usage_metadata } from '../../testing/fake-chat-model.ts'
import { scriptedPlatform } from '../../testing/platform.ts'
import { resolveScripted } from '../../testing/scripted-models.ts'
import { budgetHolds } from '../tables.ts'

/** Where the next of a chain is asked. */
const away = new ScriptedModel(() => {
  throw new ModelFailed('model-refused-auth', 'The key is not valid.', 401)
})

/** Answers once when it is told to, or was by then; asked to do it `twice`, first with a call. */
let told = Promise.withResolvers<void>()
export const patient = { answer: () => told.resolve() }
const waiting = new ScriptedModel(async (messages) => {
  await told.promise
  told = Promise.withResolvers()
  return question(messages) === 'twice' && spoken(messages) === 0 ? calling(['test_long', {}]) : new AIMessage({ content: 'Done.', usage_metadata })
})
const models: Record<string, ScriptedModel> = { 'scripted/away': away, 'scripted/patient': waiting }

/** A platform that works, whose model `scripted/talker` runs on this machine, and who may say what models cost. */
export async function meteredPlatform(options: Parameters<typeof scriptedPlatform>[0] = {}) {
  const platform = await scriptedPlatform({
    async resolve(name = '', ...rest) {
      const model = models[name]
      return model ? { name, model, provider: 'openai' } : { ...(await resolveScripted(name, ...rest)), isLocal: name === 'scripted/talker' }
    },
    ...options,
  })
  const operator = await platform.member(['operator'], { scopes: ['*:manage', 'platform:manage'] })
  return {
    ...platform,
    operator,
    /** Per token, in micros. */
    price: (model: string, input: number, output: number, currency = 'USD') =>
      operator.send('PUT', '/models/prices', { model, inputMicrosPerMillion: input * 1e6, outputMicrosPerMillion: output * 1e6, currency }),
    holds: () => platform.db.$count(budgetHolds),
  }
}

import { AIMessage } from '@langchain/core/messages'
import { ModelFailed } from '../../models/errors.ts'
import {
  lastQuestion,
  modelTurns,
  ScriptedModel,
  toolCallMessage,
  usage_metadata,
} from '../../testing/fake-chat-model.ts'
import { scriptedPlatform } from '../../testing/platform.ts'
import { resolveScripted } from '../../testing/scripted-models.ts'
import { budgetReservations } from '../tables.ts'

/** Fails in a way that falls back to the next model of a chain. */
const unauthorisedModel = new ScriptedModel(() => {
  throw new ModelFailed('model-refused-auth', 'The key is not valid.', 401)
})

/** Answers once per `answer()`, which may be called before. For the input `twice`, it makes a tool call first. */
let released = Promise.withResolvers<void>()
export const slowModel = { answer: () => released.resolve() }
const waitingModel = new ScriptedModel(async (messages) => {
  await released.promise
  released = Promise.withResolvers()
  return lastQuestion(messages) === 'twice' && modelTurns(messages) === 0
    ? toolCallMessage(['test_long', {}])
    : new AIMessage({ content: 'Done.', usage_metadata })
})
const modelsByName: Record<string, ScriptedModel> = {
  'scripted/unauthorised': unauthorisedModel,
  'scripted/slow': waitingModel,
}

/** Creates a platform with a worker, a local model `scripted/talker`, and an operator who can set prices. */
export async function meteredPlatform(options: Parameters<typeof scriptedPlatform>[0] = {}) {
  const platform = await scriptedPlatform({
    async resolve(name = '', ...rest) {
      const model = modelsByName[name]
      return model
        ? { name, model, provider: 'openai' }
        : { ...(await resolveScripted(name, ...rest)), isLocal: name === 'scripted/talker' }
    },
    ...options,
  })
  const operator = await platform.member(['operator'], { scopes: ['*:manage', 'platform:manage'] })
  return {
    ...platform,
    operator,
    /** Sets a price per token, in micros. */
    price: (model: string, input: number, output: number, currency = 'USD') =>
      operator.send('PUT', '/models/prices', {
        model,
        inputMicrosPerMillion: input * 1e6,
        outputMicrosPerMillion: output * 1e6,
        currency,
      }),
    reservations: () => platform.db.$count(budgetReservations),
  }
}

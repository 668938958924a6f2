import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { HumanMessage } from '@langchain/core/messages'

/** What a model has shown it can do when it was asked to. */
export interface ModelCapabilities {
  tools: boolean
  parallelTools: boolean
  jsonSchema: boolean
}

/** One version of a model at one place: what is true of it stays true. */
export interface ProbedModel {
  host: string
  name: string
  digest: string
}

/** What is known of a model, or is found out by `ask` and kept. Undefined where that failed. */
export type CapabilityCache = (
  model: ProbedModel,
  ask: () => Promise<ModelCapabilities>,
) => Promise<ModelCapabilities | undefined>

const temperatureTool = {
  type: 'function',
  function: {
    name: 'temperature',
    description: 'The temperature in one city now.',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
}
const colourSchema = {
  type: 'object',
  properties: { colour: { type: 'string', enum: ['red', 'green', 'blue'] }, count: { type: 'integer' } },
  required: ['colour', 'count'],
}

/** Two small questions. A model's card says what it was made for; only asking shows what it does here. */
export async function probeCapabilities(
  model: BaseChatModel,
  hasTools: boolean,
  signal?: AbortSignal,
): Promise<ModelCapabilities> {
  const options = { ...(signal && { signal }) }
  const calls = hasTools
    ? (
        await model.bindTools!([temperatureTool]).invoke(
          [
            new HumanMessage(
              'What is the temperature in Rabat, and what in Oujda? Call the tool for both cities at once, in one answer.',
            ),
          ],
          options,
        )
      ).tool_calls
    : []
  const cities = new Set(
    calls
      ?.filter(({ name, args }) => name === 'temperature' && typeof args.city === 'string')
      .map(({ args }) => args.city),
  )
  const { text } = await model
    .withConfig({ format: colourSchema } as object)
    .invoke([new HumanMessage('There are two blue chairs. Answer in JSON: which colour, and how many?')], options)
  return { tools: cities.size > 0, parallelTools: cities.size > 1, jsonSchema: isColourAnswer(text) }
}

function isColourAnswer(text: string): boolean {
  try {
    const { colour: said, count } = JSON.parse(text)
    return colourSchema.properties.colour.enum.includes(said) && Number.isInteger(count)
  } catch {
    return false
  }
}

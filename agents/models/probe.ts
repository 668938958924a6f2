import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { HumanMessage } from '@langchain/core/messages'

/** Capabilities that a model showed when it was probed. */
export interface ModelCapabilities {
  tools: boolean
  parallelTools: boolean
  jsonSchema: boolean
}

/** One version of a model at one address; its capabilities do not change. */
export interface ProbedModel {
  host: string
  name: string
  digest: string
}

/** Returns the stored capabilities of a model, or probes and stores them. Undefined if the probe failed. */
export type CapabilityCache = (
  model: ProbedModel,
  probe: () => Promise<ModelCapabilities>,
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

/** Probes a model with two small requests: its card says what it was made for, and only a request shows what it does here. */
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
              'What is the temperature in Paris, and what in Tokyo? Call the tool for both cities at once, in one answer.',
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
    const { colour, count } = JSON.parse(text)
    return colourSchema.properties.colour.enum.includes(colour) && Number.isInteger(count)
  } catch {
    return false
  }
}

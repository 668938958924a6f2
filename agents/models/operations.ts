import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import { agentsError } from '../errors.ts'
import { type ModelInfo, listAvailableModels as modelsOf } from './catalogue.ts'
import { ModelFailed, ModelNotReady } from './errors.ts'
import * as examples from './operations.examples.ts'
import type { ModelCapabilities } from './probe.ts'
import { loadProbes, saveProbe } from './probe-store.ts'
import { findLocalModel, probedModelOf, probeLocalModel } from './resolve.ts'
import { ollamaUrl } from './settings.ts'

const ModelView = z.object({
  name: z.string().describe('provider/model, as agents and runs name it.'),
  provider: z.enum(['ollama', 'openai', 'builtin']),
  isLocal: z.boolean().describe('Prompts stay on this machine.'),
  tools: z.boolean().nullable().describe('Whether it can call tools; null if only a call would show.'),
  parallelTools: z.boolean().nullable().describe('Whether it makes two calls at once, as probed; null if not probed.'),
  jsonSchema: z.boolean().nullable().describe('Whether it follows a JSON schema, as probed; null if not probed.'),
  probedAt: z.iso.datetime().nullable().describe('When it was probed.'),
  contextLength: z.int().nullable().describe('In tokens.'),
  note: z.string().nullable(),
})

export const listModels = operation({
  name: 'agents.listModels',
  summary: 'List the models that agents can use now, local and remote.',
  route: 'GET /models',
  effect: 'external',
  idempotent: true,
  access: 'agents:read',
  examples: examples.listModels,
  input: z.object({}),
  output: z.object({ items: z.array(ModelView) }),
  async handler(_, { config, db }) {
    const [models, probes] = await Promise.all([modelsOf(config.models), loadProbes(db, ollamaUrl(config.models))])
    return {
      items: models.map((model) =>
        toModelView(model, probes.get(`${model.name.replace('ollama/', '')} ${model.digest}`)),
      ),
    }
  },
})

export const probeModel = operation({
  name: 'agents.probeModel',
  summary: 'Probe a local model again: tool calls, parallel tool calls and JSON schemas.',
  description: 'Each version of a model is probed once automatically, at its first run.',
  route: 'POST /models/probe',
  effect: 'external',
  idempotent: true,
  access: 'agents:write',
  examples: examples.probeModel,
  input: z.object({
    model: z
      .string()
      .regex(/^ollama\/\S+$/, 'Name a model of Ollama, such as ollama/qwen3:4b.')
      .max(200)
      .describe('As agents.listModels names it.'),
  }),
  output: ModelView,
  async handler({ model }, { config: { models: settings }, db, now }) {
    const local = await findLocalModel(model.replace('ollama/', ''), settings).catch(toConflict)
    const probe = await probeLocalModel(local, settings).catch(toConflict)
    const probedAt = now()
    await saveProbe(db, probedModelOf(local, settings), probe, probedAt)
    const { digest, isLocal, contextLength, tools } = local
    return toModelView(
      {
        name: `ollama/${local.name}`,
        digest,
        provider: 'ollama',
        isLocal,
        tools,
        ...(contextLength && { contextLength }),
      },
      { ...probe, probedAt },
    )
  },
})

function toConflict(error: unknown): never {
  if (error instanceof ModelNotReady || error instanceof ModelFailed) throw agentsError(error.code, error.detail)
  throw error
}

/** Probed capabilities take precedence over the model's card. */
const toModelView = (
  { name, provider, isLocal, tools, contextLength, note }: ModelInfo,
  probe?: ModelCapabilities & { probedAt: Date },
) => ({
  name,
  provider,
  isLocal,
  tools: probe?.tools ?? tools ?? null,
  parallelTools: probe?.parallelTools ?? null,
  jsonSchema: probe?.jsonSchema ?? null,
  probedAt: probe?.probedAt.toISOString() ?? null,
  contextLength: contextLength ?? null,
  note: note ?? null,
})

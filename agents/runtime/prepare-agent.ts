import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { Services } from '#platform/context.ts'
import type { CapabilityCache } from '../models/probe.ts'
import { cachedProbes } from '../models/probe-store.ts'
import type { ResolvedModel } from '../models/resolve.ts'
import type { ModelSettings } from '../models/settings.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import type { Graph, GraphAgent } from '../registry/graph.ts'
import type { RouterOptions } from '../router/router.ts'
import { buildToolbox } from '../tools/toolbox.ts'
import { withFallbacks } from './model-fallback.ts'
import { nativeOutputOptions } from './output/native-format.ts'
import type { InvokableModel, PreparedAgent } from './ready-agent.ts'

/** Has the signature of `resolveModel`, which tests replace. */
export type ResolveModel = (
  name: string | undefined,
  settings: ModelSettings,
  needs: { tools: boolean; capabilities?: CapabilityCache; router?: RouterOptions },
) => Promise<ResolvedModel>

/** Milliseconds for which a local or default model stays resolved: Ollama may start, stop or pull models at any time. */
const localModelCacheMs = 10_000

/** Returns a function that prepares agents. Models are resolved and tools bound once for each model and list of grants, as doing so costs more than a short run. */
export function createAgentCache(
  { operations, config, db, now, agents, vocabulary, errors }: Services,
  resolve: ResolveModel,
  graphs: readonly GraphAgent[] = agents,
) {
  const capabilities = cachedProbes(db, now)
  const router: RouterOptions = { timeZone: config.defaultTimeZone, vocabulary, errors }
  const models = new Map<string, { resolving: Promise<ResolvedModel>; until: number }>()
  const preparedByModel = new WeakMap<BaseChatModel, Map<string, PreparedAgent>>()

  function resolveModelCached(name: string | undefined, tools: boolean): Promise<ResolvedModel> {
    const key = `${name ?? ''} ${tools}`
    const cached = models.get(key)
    if (cached && cached.until > performance.now()) return cached.resolving
    const resolving = resolve(name, config.models, { tools, capabilities, router })
    models.set(key, {
      resolving,
      until: performance.now() + (name && !name.startsWith('ollama/') ? Number.POSITIVE_INFINITY : localModelCacheMs),
    })
    resolving.catch(() => models.delete(key))
    return resolving
  }

  const prepareWithModel = async (
    definition: AgentDefinition,
    modelName: string | undefined,
  ): Promise<PreparedAgent> => {
    const { tools, approvals = [], clientTools, subagents, outputSchema } = definition
    const resolved = await resolveModelCached(modelName, tools.length > 0 || clientTools !== undefined)
    // not cached: these belong to a single run
    if (clientTools || subagents || outputSchema) return bindTools(resolved, definition, operations.all)
    const cache = preparedByModel.get(resolved.model) ?? new Map<string, PreparedAgent>()
    preparedByModel.set(resolved.model, cache)
    const grants = [...tools, '/', ...approvals].join(' ')
    const agent = cache.get(grants) ?? bindTools(resolved, definition, operations.all)
    cache.set(grants, agent)
    return agent
  }

  return async (definition: AgentDefinition, modelName: string | null): Promise<PreparedAgent> => {
    const agent = await withFallbacks(modelName ?? definition.model ?? config.models.defaultModel, (name) =>
      prepareWithModel(definition, name),
    )
    return definition.graph ? { ...agent, graph: requireGraph(definition.graph, graphs) } : agent
  }
}

function requireGraph(name: string, graphs: readonly GraphAgent[]): Graph {
  const graph = graphs.find(({ slug }) => slug === name)?.graph
  if (!graph) throw new Error(`This server has no graph "${name}".`)
  return graph
}

function bindTools(
  resolved: ResolvedModel,
  definition: AgentDefinition,
  all: Parameters<typeof buildToolbox>[1],
): PreparedAgent {
  const toolbox = buildToolbox(definition, all)
  const { definitions } = toolbox
  const { model, name: modelName, contextLength, isLocal } = resolved
  if (definitions.length > 0 && !model.bindTools)
    throw new Error(`The model of agent "${definition.slug}" cannot use tools.`)
  const native =
    definition.outputSchema && nativeOutputOptions(resolved, definition.outputSchema, definitions.length > 0)
  const boundModel =
    definitions.length > 0 ? model.bindTools!(definitions, native) : native ? model.withConfig(native) : model
  return {
    ...toolbox,
    model: boundModel as unknown as InvokableModel,
    modelName,
    isLocal,
    unboundModel: model,
    contextLength,
  }
}

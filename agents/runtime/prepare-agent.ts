import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { Services } from '#platform/context.ts'
import { libraryAgents } from '../library/index.ts'
import type { CapabilityCache } from '../models/probe.ts'
import { cachedProbes } from '../models/probe-store.ts'
import type { ResolvedModel } from '../models/resolve.ts'
import type { ModelSettings } from '../models/settings.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import type { Graph, GraphAgent } from '../registry/graph.ts'
import { buildToolbox } from '../tools/toolbox.ts'
import { withFallbacks } from './model-fallback.ts'
import { nativeOutputOptions } from './output/native-format.ts'
import type { InvokableModel, PreparedAgent } from './ready-agent.ts'

/** `resolveModel`, or what a test puts in its place. */
export type ResolveModel = (
  name: string | undefined,
  settings: ModelSettings,
  needs: { tools: boolean; capabilities?: CapabilityCache },
) => Promise<ResolvedModel>

/** How long the best model there is counts as the best, and a local one as what it was: Ollama may be started or stopped, its models pulled or probed anew, at any time. */
const localModelCacheMs = 10_000

/** Makes agents ready to work. Models are resolved and tools bound once for each name and list of grants: for every run it would cost more than the run. */
export function createAgentCache(
  { operations, config, db, now }: Services,
  resolve: ResolveModel,
  graphs: readonly GraphAgent[] = libraryAgents,
) {
  const capabilities = cachedProbes(db, now)
  const models = new Map<string, { resolving: Promise<ResolvedModel>; until: number }>()
  const preparedByModel = new WeakMap<BaseChatModel, Map<string, PreparedAgent>>()

  function resolveModelCached(name: string | undefined, tools: boolean): Promise<ResolvedModel> {
    const key = `${name ?? ''} ${tools}`
    const known = models.get(key)
    if (known && known.until > performance.now()) return known.resolving
    const resolving = resolve(name, config.models, { tools, capabilities })
    models.set(key, {
      resolving,
      until: performance.now() + (name && !name.startsWith('ollama/') ? Number.POSITIVE_INFINITY : localModelCacheMs),
    })
    resolving.catch(() => models.delete(key))
    return resolving
  }

  const prepareWithModel = async (definition: AgentDefinition, wanted: string | undefined): Promise<PreparedAgent> => {
    const { tools, approvals = [], clientTools, subagents, outputSchema } = definition
    const resolved = await resolveModelCached(wanted, tools.length > 0 || clientTools !== undefined)
    // what a caller brings is this run's alone: kept, it would only fill the memory
    if (clientTools || subagents || outputSchema) return bindTools(resolved, definition, operations.all)
    const known = preparedByModel.get(resolved.model) ?? new Map<string, PreparedAgent>()
    preparedByModel.set(resolved.model, known)
    const grants = [...tools, '/', ...approvals].join(' ')
    const ready = known.get(grants) ?? bindTools(resolved, definition, operations.all)
    known.set(grants, ready)
    return ready
  }

  return async (definition: AgentDefinition, modelName: string | null): Promise<PreparedAgent> => {
    const ready = await withFallbacks(modelName ?? definition.model ?? config.models.defaultModel, (name) =>
      prepareWithModel(definition, name),
    )
    return definition.graph ? { ...ready, graph: requireGraph(definition.graph, graphs) } : ready
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
  const ready =
    definitions.length > 0 ? model.bindTools!(definitions, native) : native ? model.withConfig(native) : model
  return {
    ...toolbox,
    model: ready as unknown as InvokableModel,
    modelName,
    isLocal,
    unboundModel: model,
    contextLength,
  }
}

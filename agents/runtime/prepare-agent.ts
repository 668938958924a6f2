import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { Services } from '#platform/context.ts'
import { libraryAgents } from '../library/index.ts'
import type { Probes } from '../models/probe.ts'
import { keptProbes } from '../models/probe-store.ts'
import type { ResolvedModel } from '../models/resolve.ts'
import type { ModelSettings } from '../models/settings.ts'
import type { Definition } from '../registry/definition.ts'
import type { Graph, GraphAgent } from '../registry/graph.ts'
import { toolboxOf } from '../tools/toolbox.ts'
import { chained } from './model-fallback.ts'
import { asksNatively } from './output/native-format.ts'
import type { AskableModel, ReadyAgent } from './ready-agent.ts'

/** `resolveModel`, or what a test puts in its place. */
export type Resolve = (name: string | undefined, settings: ModelSettings, needs: { tools: boolean; probes?: Probes }) => Promise<ResolvedModel>

/** How long the best model there is counts as the best, and a local one as what it was: Ollama may be started or stopped, its models pulled or probed anew, at any time. */
const defaultKeptMs = 10_000

/** Makes agents ready to work. Models are resolved and tools bound once for each name and list of grants: for every run it would cost more than the run. */
export function createReadier({ operations, config, db, now }: Services, resolve: Resolve, graphs: readonly GraphAgent[] = libraryAgents) {
  const probes = keptProbes(db, now)
  const models = new Map<string, { resolving: Promise<ResolvedModel>; until: number }>()
  const bound = new WeakMap<BaseChatModel, Map<string, ReadyAgent>>()

  function modelNamed(name: string | undefined, tools: boolean): Promise<ResolvedModel> {
    const key = `${name ?? ''} ${tools}`
    const known = models.get(key)
    if (known && known.until > performance.now()) return known.resolving
    const resolving = resolve(name, config.models, { tools, probes })
    models.set(key, { resolving, until: performance.now() + (name && !name.startsWith('ollama/') ? Number.POSITIVE_INFINITY : defaultKeptMs) })
    resolving.catch(() => models.delete(key))
    return resolving
  }

  const readyWith = async (definition: Definition, wanted: string | undefined): Promise<ReadyAgent> => {
    const { tools, approvals = [], clientTools, subagents, outputSchema } = definition
    const resolved = await modelNamed(wanted, tools.length > 0 || clientTools !== undefined)
    // what a caller brings is this run's alone: kept, it would only fill the memory
    if (clientTools || subagents || outputSchema) return bind(resolved, definition, operations.all)
    const known = bound.get(resolved.model) ?? new Map<string, ReadyAgent>()
    bound.set(resolved.model, known)
    const grants = [...tools, '/', ...approvals].join(' ')
    const ready = known.get(grants) ?? bind(resolved, definition, operations.all)
    known.set(grants, ready)
    return ready
  }

  return async (definition: Definition, modelName: string | null): Promise<ReadyAgent> => {
    const ready = await chained(modelName ?? definition.model ?? config.models.defaultModel, (name) => readyWith(definition, name))
    return definition.graph ? { ...ready, graph: graphNamed(definition.graph, graphs) } : ready
  }
}

function graphNamed(name: string, graphs: readonly GraphAgent[]): Graph {
  const graph = graphs.find(({ slug }) => slug === name)?.graph
  if (!graph) throw new Error(`This server has no graph "${name}".`)
  return graph
}

function bind(resolved: ResolvedModel, definition: Definition, all: Parameters<typeof toolboxOf>[1]): ReadyAgent {
  const toolbox = toolboxOf(definition, all)
  const { definitions } = toolbox
  const { model, name: modelName, contextLength, isLocal } = resolved
  if (definitions.length > 0 && !model.bindTools) throw new Error(`The model of agent "${definition.slug}" cannot use tools.`)
  const native = definition.outputSchema && asksNatively(resolved, definition.outputSchema, definitions.length > 0)
  const ready = definitions.length > 0 ? model.bindTools!(definitions, native) : native ? model.withConfig(native) : model
  return { ...toolbox, model: ready as unknown as AskableModel, modelName, isLocal, unbound: model, contextLength }
}

import type { AgentDeclaration } from './agent-declaration.ts'
import type { Services } from './context.ts'
import type { Queries } from './db/database.ts'
import type { ErrorDefinition } from './error-definition.ts'
import type { EventType } from './event-type.ts'
import type { Indicator } from './indicator.ts'
import type { ModuleLabels, Synonyms } from './labels.ts'
import type { LocalizedText } from './lib/localized.ts'
import type { AnyOperation } from './operation.ts'

/** The context in which a module creates its sample data. The same seed gives the same data, relative to `now`. */
export interface SampleContext {
  db: Queries
  now: Date
  /** Returns pseudo-random numbers from 0 to below 1, the same sequence each time. */
  random(): number
  /** The indicators of all modules, for samples that compute figures from earlier samples. */
  indicators?: readonly Indicator[]
  /** `small` shows every feature; `full` has the size of the programme's targets. Defaults to `small`. */
  size?: SampleSize
  /** Called with the completed share of the module's sample, 0 to 1. */
  onProgress?(share: number): void
}

export type SampleSize = 'small' | 'full'

/** A part of the platform: its operations, events, indicators and workers. */
export interface Module {
  /** Also the prefix of its operations and the module part of its scopes. */
  name: string
  /** One sentence for the reference. */
  description: string
  title: LocalizedText
  operations: AnyOperation[]
  /** The figures of this module for monitoring the programme. */
  indicators?: readonly Indicator[]
  /** The event types that it publishes and webhooks can subscribe to. */
  events?: readonly EventType[]
  /** Its error codes: those of its operations, from `defineErrors`, and those that its resources record. */
  errors?: { definitions: Readonly<Record<string, ErrorDefinition>> }
  /** Agents that come with the module. */
  agents?: readonly AgentDeclaration[]
  /** The words people use for what the module is about. */
  synonyms?: Synonyms
  /** What people call its fields and values. */
  labels?: ModuleLabels
  /** Starts background work in a worker process; `stop` waits for work in progress. */
  startWorker?(services: Services): { stop(): Promise<void> }
  sample?(context: SampleContext): Promise<void>
}

export function defineModule(module: Module): Module {
  for (const { name } of module.operations) {
    if (!name.startsWith(`${module.name}.`))
      throw new Error(`Operation ${name} does not belong to module ${module.name}.`)
  }
  return module
}

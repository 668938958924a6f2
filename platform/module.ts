import type { AgentDeclaration } from './agent-declaration.ts'
import type { Services } from './context.ts'
import type { Queries } from './db/database.ts'
import type { EventType } from './event-type.ts'
import type { Indicator } from './indicator.ts'
import type { ModuleLabels, Synonyms } from './labels.ts'
import type { LocalizedText } from './lib/localized.ts'
import type { AnyOperation } from './operation.ts'

/** What a module needs to lay out its part of the sample data: the same seed gives the same data, counted from `now`. */
export interface SampleContext {
  db: Queries
  now: Date
  /** Rises from 0 to below 1, the same sequence each time. */
  random(): number
  /** What the modules can count, for whoever lays out figures of what was laid out before. */
  indicators?: readonly Indicator[]
  /** A look at everything unless told, or the programme at the size its targets name. */
  size?: SampleSize
  /** How much of the module's part is laid out by now, 0 to 1. */
  onProgress?(share: number): void
}

export type SampleSize = 'small' | 'full'

/** A part of the platform: a name, what it can do, and what it does by itself. */
export interface Module {
  /** Also the prefix of its operations and the module part of its scopes. */
  name: string
  /** One sentence for the reference. */
  description: string
  title: LocalizedText
  operations: AnyOperation[]
  /** What can be counted of it, for whoever follows the programme. */
  indicators?: readonly Indicator[]
  /** What it announces when it happens, for webhooks to subscribe to. */
  events?: readonly EventType[]
  /** Agents that come with the module. */
  agents?: readonly AgentDeclaration[]
  /** The words people use for what the module is about. */
  synonyms?: Synonyms
  /** What people call its fields and values. */
  labels?: ModuleLabels
  /** Work that goes on in a worker process until stopped; `stop` drains. */
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

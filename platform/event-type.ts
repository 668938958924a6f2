import type { z } from 'zod'

/** A type of event that a module publishes and webhooks can subscribe to. */
export interface EventType<Data extends z.ZodObject = z.ZodObject> {
  /** The subject and what happened to it, in the past tense: `run.finished`, `shop.order.paid`. */
  type: string
  /** One sentence for the reference. */
  summary: string
  /** Ids and states only; text written by people is read through the API, which checks access. */
  data: Data
}

export function eventType<Data extends z.ZodObject>(definition: EventType<Data>): EventType<Data> {
  if (!/^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/.test(definition.type))
    throw new Error(`${definition.type} is not a type of event: words in lower case, joined by dots.`)
  return { ...definition, data: definition.data.strict() as unknown as Data }
}

import type { z } from 'zod'

/** A kind of thing that happens, as a module declares it once: what may be announced, and what webhooks subscribe to. */
export interface EventType<Data extends z.ZodObject = z.ZodObject> {
  /** What, and what became of it, in the past tense: `run.finished`, `fablabs.booking.confirmed`. */
  type: string
  /** One sentence for the reference. */
  summary: string
  /** What is told. Ids and states: what a person wrote is read with a key that may see it. */
  data: Data
}

export function eventType<Data extends z.ZodObject>(definition: EventType<Data>): EventType<Data> {
  if (!/^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/.test(definition.type))
    throw new Error(`${definition.type} is not a type of event: words in lower case, joined by dots.`)
  return { ...definition, data: definition.data.strict() as unknown as Data }
}

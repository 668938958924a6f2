import { z } from 'zod'
import type { Column } from './db/query.ts'

/** Anything that looks like one of our tables: it has an id, and perhaps an owner. */
export interface Referable {
  id: Column
  organisationId?: Column
}

const references = new WeakMap<z.ZodType, Referable>()

/**
 * A field that holds the id of a row: `machineId: reference(fablabMachines, 'A machine, as found by fablabs.searchMachines')`.
 * The table is remembered, so that a test can hold every operation against the rows of a stranger.
 */
export function reference(table: Referable, description: string) {
  const schema = z.string().min(1).max(64).describe(description)
  references.set(schema, table)
  return schema
}

/** The table whose row a schema names, whatever it is wrapped in. */
export function referenceOf(schema: z.ZodType): Referable | undefined {
  const known = references.get(schema)
  if (known) return known
  const { innerType, element } = schema.def as { innerType?: z.ZodType; element?: z.ZodType }
  const inner = innerType ?? element
  return inner && referenceOf(inner)
}

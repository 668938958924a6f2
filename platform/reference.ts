import { z } from 'zod'
import type { Column } from './db/query-builder.ts'

/** Anything that looks like one of our tables: it has an id, and perhaps an owner. */
export interface Referable {
  id: Column
  organisationId?: Column
}

const referencedTables = new WeakMap<z.ZodType, Referable>()
const resolvers = new WeakMap<z.ZodType, string>()

/**
 * A field that holds the id of a row: `machineId: reference(fablabMachines, 'A machine, as found by fablabs.searchMachines')`.
 * The table is remembered, so that a test can hold every operation against the rows of a stranger.
 */
export function reference(table: Referable, description: string) {
  const schema = z.string().min(1).max(64).describe(description)
  referencedTables.set(schema, table)
  return schema
}

/**
 * The same for a row that another module keeps, by the operation that shows it: `'aljazari.getProblem'`. Its table is not
 * known here, so whoever takes such an id asks that operation, on behalf of the caller, before believing it.
 */
export function foreignReference(operation: string, description: string) {
  const schema = z.string().min(1).max(64).describe(description)
  resolvers.set(schema, operation)
  return schema
}

/** The table whose row a schema names, whatever it is wrapped in. */
export const referenceOf = (schema: z.ZodType): Referable | undefined => findWrapped(schema, referencedTables)

/** The operation that shows the row a schema names. */
export const resolverOf = (schema: z.ZodType): string | undefined => findWrapped(schema, resolvers)

function findWrapped<Known>(schema: z.ZodType, known: WeakMap<z.ZodType, Known>): Known | undefined {
  const { innerType, element } = schema.def as { innerType?: z.ZodType; element?: z.ZodType }
  const inner = innerType ?? element
  return known.get(schema) ?? (inner && findWrapped(inner, known))
}

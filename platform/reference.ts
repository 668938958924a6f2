import { z } from 'zod'
import type { Column } from './db/query-builder.ts'

/** A table with an id and, optionally, an owner. */
export interface Referable {
  id: Column
  organisationId?: Column
}

const referencedTables = new WeakMap<z.ZodType, Referable>()
const resolvers = new WeakMap<z.ZodType, string>()

/**
 * Returns the schema of a field that holds the id of a row: `orderId: reference(shopOrders, 'An order, as found by shop.searchOrders')`.
 * The table is registered, so that a test can call every operation with ids of another organisation.
 */
export function reference(table: Referable, description: string) {
  const schema = z.string().min(1).max(64).describe(description)
  referencedTables.set(schema, table)
  return schema
}

/**
 * Returns the schema of the id of another module's row, with the operation that shows it, such as `'shop.getOrder'`.
 * A handler must invoke that operation on behalf of the caller to check the id.
 */
export function foreignReference(operation: string, description: string) {
  const schema = z.string().min(1).max(64).describe(description)
  resolvers.set(schema, operation)
  return schema
}

/** Returns the table whose row a schema identifies, also inside wrappers. */
export const referenceOf = (schema: z.ZodType): Referable | undefined => findWrapped(schema, referencedTables)

/** Returns the operation that shows the row a schema identifies. */
export const resolverOf = (schema: z.ZodType): string | undefined => findWrapped(schema, resolvers)

function findWrapped<Known>(schema: z.ZodType, known: WeakMap<z.ZodType, Known>): Known | undefined {
  const { innerType, element } = schema.def as { innerType?: z.ZodType; element?: z.ZodType }
  const inner = innerType ?? element
  return known.get(schema) ?? (inner && findWrapped(inner, known))
}

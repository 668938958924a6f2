import { z } from 'zod'
import { assertStorable } from './lib/storable.ts'
import { invalid } from './problem.ts'

/** The input fields of every list. */
export const Paging = {
  limit: z.int().min(1).max(100).default(20).describe('Maximum number of items, 1 to 100.'),
  cursor: z.string().max(500).optional().describe('`nextCursor` of the previous page.'),
}

/** The output of every list: a page of items and the cursor of the next page. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe('Pass it as `cursor` for the next page; null on the last.'),
  })

/** Builds a page from up to `limit + 1` rows; the additional row shows that there is a next page. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  position: (row: Row) => (string | number)[],
  present: (row: Row) => Item,
) {
  const shown = rows.slice(0, limit)
  return { items: shown.map(present), nextCursor: rows.length > limit ? encodeCursor(position(shown.at(-1)!)) : null }
}

const encodeCursor = (position: (string | number)[]) => Buffer.from(JSON.stringify(position)).toString('base64url')

/** Decodes and validates a cursor; 422 if it is invalid, undefined without one. */
export function decodeCursor<const Shape extends readonly ('string' | 'number')[]>(
  cursor: string | undefined,
  ...shape: Shape
) {
  if (cursor === undefined) return undefined
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    assertStorable(position)
    if (
      Array.isArray(position) &&
      position.length === shape.length &&
      shape.every((type, i) => isOfType(type, position[i]))
    ) {
      return position as { [K in keyof Shape]: Shape[K] extends 'string' ? string : number }
    }
  } catch {
    // invalid: rejected below
  }
  throw invalid('The cursor is not one of ours.', [
    { path: 'cursor', message: 'Pass `nextCursor` of a page as it was, or leave it out.' },
  ])
}

/** The maximum of a JavaScript date, because a number in a cursor may be one. */
const maxDateMs = 8.64e15
const isOfType = (type: 'string' | 'number', value: unknown) =>
  typeof value === type && (type === 'string' || Math.abs(value as number) <= maxDateMs)

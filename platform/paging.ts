import { z } from 'zod'
import { assertStorable } from './lib/storable.ts'
import { invalid } from './problem.ts'

/** What every list takes. */
export const Paging = {
  limit: z.int().min(1).max(100).default(20).describe('How many at most, 1 to 100.'),
  cursor: z.string().max(500).optional().describe('`nextCursor` of the page before.'),
}

/** What every list answers: a page, and where the next begins. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe('Pass it as `cursor` for the next page; null on the last.'),
  })

/** Ask for one row more than `limit`; the position of the last row shown is where the next page begins. */
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

/** The position a cursor stands for, checked: a cursor is a caller's text like any other. */
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
    // not ours
  }
  throw invalid('The cursor is not one of ours.', [
    { path: 'cursor', message: 'Pass `nextCursor` of a page as it was, or leave it out.' },
  ])
}

/** A number may be meant for a date: the farthest there is, is the farthest that is taken. */
const maxDateMs = 8.64e15
const isOfType = (type: 'string' | 'number', value: unknown) =>
  typeof value === type && (type === 'string' || Math.abs(value as number) <= maxDateMs)

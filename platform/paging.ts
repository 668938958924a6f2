import { z } from 'zod'
import { and, asc, type Column, desc, eq, gt, lt, or, type SQL } from './db/query-builder.ts'
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

/** A column by which a list is sorted. The last one must be unique. No column may be null. */
export interface SortColumn {
  column: Column
  /** Defaults to ascending. */
  descending?: boolean
}

/** What a query needs to read one page: the rows after the cursor, in order, and one more than the page holds. */
export interface PageQuery {
  after: SQL | undefined
  orderBy: SQL[]
  limit: number
}

export interface ListPageOptions<Row, Item> {
  sort: readonly SortColumn[]
  query(page: PageQuery): PromiseLike<Row[]>
  /** Returns the values of the sort columns of a row. */
  position(row: Row): readonly (string | number | Date)[]
  view(row: Row): Item
}

/** Reads one page of a sorted list. Throws 422 if the cursor is invalid. */
export async function listPage<Row, Item>(
  { limit, cursor }: { limit: number; cursor?: string },
  { sort, query, position, view }: ListPageOptions<Row, Item>,
) {
  const values = decodeCursor(cursor, ...sort.map(({ column }) => (isNumeric(column) ? 'number' : 'string')))
  const rows = await query({
    after: values && rowsAfter(sort, values),
    orderBy: sort.map(({ column, descending }) => (descending ? desc(column) : asc(column))),
    limit: limit + 1,
  })
  return toPage(
    rows,
    limit,
    (row) => position(row).map((value) => (value instanceof Date ? value.getTime() : value)),
    view,
  )
}

const isNumeric = ({ dataType }: Column) => dataType === 'number' || dataType === 'date'

/** Returns the condition for rows that come after a position in the sort order. */
function rowsAfter(
  [first, ...others]: readonly SortColumn[],
  [position, ...rest]: (string | number)[],
): SQL | undefined {
  const { column, descending } = first!
  const value = column.dataType === 'date' ? new Date(position as number) : position
  const later = descending ? lt(column, value) : gt(column, value)
  return others.length === 0 ? later : or(later, and(eq(column, value), rowsAfter(others, rest)))
}

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

import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { toDatabaseProblem } from './db/errors.ts'
import { and, asc, eq, gt, or } from './db/query-builder.ts'
import { decodeCursor, listPage, Paging, pageOf, toPage } from './paging.ts'
import fc from './testing/fast-check.ts'
import { accounts, bookings, openFixtureDatabase } from './testing/sql-fixtures.ts'

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const cursorAt = (position: (string | number)[]) => toPage([1, 2], 1, () => position, String).nextCursor!

describe('a page', () => {
  it('has at most the limit of rows, and a cursor if there are more', () => {
    const rows = [1, 2, 3, 4]
    const page = toPage(
      rows,
      3,
      (n) => [n, `row-${n}`],
      (n) => ({ n }),
    )
    expect(page.items).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
    expect(decodeCursor(page.nextCursor!, 'number', 'string')).toEqual([3, 'row-3'])
    expect(toPage(rows, 4, (n) => [n], String).nextCursor).toBe(null)
    expect(toPage([], 4, () => [], String)).toEqual({ items: [], nextCursor: null })
    pageOf(z.object({ n: z.int() })).parse(page)
  })

  it('accepts 1 to 100 and defaults to 20', () => {
    const input = z.object(Paging)
    expect(input.parse({})).toEqual({ limit: 20 })
    for (const limit of [0, 101, -1, 1.5, '20']) expect(input.safeParse({ limit }).success).toBe(false)
    expect(input.safeParse({ cursor: 'x'.repeat(501) }).success).toBe(false)
  })
})

describe('a cursor', () => {
  it('decodes to its values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, n) => {
        if (!text.includes('\u0000')) expect(decodeCursor(cursorAt([text, n]), 'string', 'number')).toEqual([text, n])
      }),
    )
    expect(decodeCursor(undefined, 'string')).toBeUndefined()
  })

  it.each([
    ['nonsense', 'not a cursor'],
    ['nothing', ''],
    ['not JSON', encode('{')],
    ['another shape', encode({ 0: 'x', length: 1 })],
    ['too few', encode([])],
    ['too many', encode(['a', 'b'])],
    ['another type', encode([1])],
    ['null', encode([null])],
    ['U+0000', encode(['a\u0000'])],
    ['half a surrogate pair', encode('["\\ud83d"]')],
  ])('is rejected if it is %s', (_what, cursor) => {
    expect(() => decodeCursor(cursor, 'string')).toThrow(
      expect.objectContaining({ status: 422, extensions: { issues: [expect.objectContaining({ path: 'cursor' })] } }),
    )
  })

  it.each(['1e400', '-1e400', '8.7e15'])('is rejected with the number %s', (n) => {
    expect(() => decodeCursor(encode(`[${n}]`), 'number')).toThrow(expect.objectContaining({ status: 422 }))
  })

  it('finds rows or is rejected if it is forged', async () => {
    const { db } = await openFixtureDatabase()
    for (const n of ['0', '-1', '0.5', '3000000000', '-3000000000', '8.64e15', '-8.64e15', '1e-300']) {
      const [position] = decodeCursor(encode(`[${n}]`), 'number')!
      for (const query of [
        db.select().from(accounts).where(gt(accounts.balance, position)),
        db
          .select()
          .from(bookings)
          .where(gt(bookings.startsAt, new Date(position))),
      ]) {
        const outcome = await query.catch((error) => toDatabaseProblem(error)?.status)
        expect([outcome, n]).toEqual([expect.toSatisfy((it) => Array.isArray(it) || it === 422), n])
      }
    }
  })

  it('returns every row once, with any limit and under concurrent writes', async () => {
    const { db } = await openFixtureDatabase()
    await db
      .insert(accounts)
      .values(
        Array.from({ length: 47 }, (_, i) => ({ id: `a${String(i).padStart(2, '0')}`, owner: 'x', balance: i % 5 })),
      )
    for (const limit of [1, 7, 46, 47, 100]) {
      const seen: string[] = []
      let cursor: string | null | undefined
      do {
        const after = decodeCursor(cursor ?? undefined, 'number', 'string')
        const rows = await db
          .select()
          .from(accounts)
          .where(
            and(
              eq(accounts.owner, 'x'),
              after &&
                or(gt(accounts.balance, after[0]), and(eq(accounts.balance, after[0]), gt(accounts.id, after[1]))),
            ),
          )
          .orderBy(asc(accounts.balance), asc(accounts.id))
          .limit(limit + 1)
        const page = toPage(
          rows,
          limit,
          ({ balance, id }) => [balance, id],
          ({ id }) => id,
        )
        seen.push(...page.items)
        cursor = page.nextCursor
        await db.insert(accounts).values({ id: `0-${limit}-${seen.length}`, owner: 'x', balance: -1 })
      } while (cursor)
      expect(seen.filter((id) => id.startsWith('a'))).toHaveLength(47)
      expect(new Set(seen).size).toBe(seen.length)
    }
  })
})

describe('a list', () => {
  it('returns every row exactly once over its pages, in the order of its sort columns', async () => {
    const { db } = await openFixtureDatabase()
    const rows = Array.from({ length: 23 }, (_, i) => ({
      id: `id-${String(i).padStart(2, '0')}`,
      owner: 'Exemple',
      balance: i % 4,
    }))
    await db.insert(accounts).values(rows)
    for (const descending of [false, true]) {
      const read: string[] = []
      let cursor: string | undefined
      do {
        const page = await listPage(
          { limit: 5, cursor },
          {
            sort: [{ column: accounts.balance, descending }, { column: accounts.id }],
            query: ({ after, orderBy, limit }) =>
              db
                .select()
                .from(accounts)
                .where(after)
                .orderBy(...orderBy)
                .limit(limit),
            position: ({ balance, id }) => [balance, id],
            view: ({ id }) => id,
          },
        )
        read.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      const direction = descending ? -1 : 1
      expect(read).toEqual(
        rows.toSorted((a, b) => direction * (a.balance - b.balance) || (a.id < b.id ? -1 : 1)).map(({ id }) => id),
      )
    }
  })

  it('rejects the cursor of a list with other sort columns', async () => {
    const { db } = await openFixtureDatabase()
    const page = listPage(
      { limit: 5, cursor: cursorAt(['id-01']) },
      {
        sort: [{ column: accounts.balance }, { column: accounts.id }],
        query: () => db.select().from(accounts),
        position: ({ balance, id }) => [balance, id],
        view: ({ id }) => id,
      },
    )
    await expect(page).rejects.toMatchObject({ status: 422, code: 'invalid-input' })
  })
})

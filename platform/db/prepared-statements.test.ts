import { describe, expect, it } from 'vitest'
import { accounts, bookings, openFixtureDatabase } from '../testing/sql-fixtures.ts'
import { dialect } from './dialect.ts'
import { param, params, prepared, preparedBatchInsert } from './prepared-statements.ts'
import { and, asc, eq, sql } from './query-builder.ts'

const { db } = await openFixtureDatabase()
await db.insert(accounts).values({ id: 'a', owner: 'Awa', balance: 0 })

let written = 0
const bookingsFrom = prepared((queries) => {
  written++
  return queries
    .select()
    .from(bookings)
    .where(
      and(
        eq(bookings.labId, sql.placeholder('labId')),
        sql`${bookings.startsAt} >= ${param('from', bookings.startsAt)}`,
      ),
    )
    .orderBy(asc(bookings.startsAt))
    .prepare('bank_bookings_from')
})
const book = prepared((queries) =>
  queries
    .insert(bookings)
    .values(
      params(
        bookings,
        'id',
        'labId',
        'machine',
        'startsAt',
        'hours',
        'status',
        'trained',
        'rate',
        'endedAt',
        'materials',
        'ownerId',
        'createdAt',
      ),
    )
    .returning()
    .prepare('bank_book'),
)
const end = prepared((queries) =>
  queries
    .update(bookings)
    .set(params(bookings, 'endedAt', 'materials', 'trained'))
    .where(eq(bookings.id, sql.placeholder('id')))
    .returning({ id: bookings.id, endedAt: bookings.endedAt })
    .prepare('bank_end'),
)

const bookingIn = (labId: string, startsAt: string) => ({
  id: crypto.randomUUID(),
  labId,
  machine: 'laser',
  startsAt: new Date(startsAt),
  hours: 2,
  status: 'held',
  trained: true,
  rate: null as number | null,
  endedAt: null as Date | null,
  materials: [{ name: 'chêne', grams: 40 }],
  ownerId: 'a',
  createdAt: new Date('2027-01-01T00:00:00.001Z'),
})

const bookAll = preparedBatchInsert(bookings, 'bank_book_all', [
  ...([
    'id',
    'labId',
    'machine',
    'startsAt',
    'hours',
    'status',
    'trained',
    'rate',
    'endedAt',
    'materials',
    'ownerId',
    'createdAt',
  ] as const),
])

describe(`prepared statements on ${dialect}`, () => {
  it('store dates, booleans, JSON and nulls like other statements', async () => {
    const labId = crypto.randomUUID()
    const booking = bookingIn(labId, '2027-01-05T10:00:00.123Z')
    const rated = {
      ...bookingIn(labId, '2027-01-06T10:00:00Z'),
      trained: false,
      rate: 0.5,
      endedAt: new Date('2027-01-06T11:30:00.999Z'),
      materials: [],
    }
    expect(await book(db).execute(booking)).toEqual([booking])
    expect(await book(db).execute(rated)).toEqual([rated])
    expect(await db.select().from(bookings).where(eq(bookings.labId, labId)).orderBy(asc(bookings.startsAt))).toEqual([
      booking,
      rated,
    ])
    expect(await bookingsFrom(db).execute({ labId, from: new Date('2027-01-06T10:00:00Z') })).toEqual([rated])
    expect(await bookingsFrom(db).execute({ labId, from: new Date('2027-01-06T10:00:00.001Z') })).toEqual([])
  })

  it('update values, including nulls', async () => {
    const labId = crypto.randomUUID()
    const booking = bookingIn(labId, '2027-02-05T10:00:00Z')
    await book(db).execute(booking)
    const endedAt = new Date('2027-02-05T12:00:00.5Z')
    expect(
      await end(db).execute({ id: booking.id, endedAt, materials: [{ name: 'pin', grams: 1 }], trained: false }),
    ).toEqual([{ id: booking.id, endedAt }])
    expect(await end(db).execute({ id: booking.id, endedAt: null, materials: [], trained: true })).toEqual([
      { id: booking.id, endedAt: null },
    ])
    expect(await bookingsFrom(db).execute({ labId, from: new Date(0) })).toEqual([{ ...booking, materials: [] }])
    expect(await end(db).execute({ id: 'unknown', endedAt, materials: [], trained: false })).toEqual([])
  })

  it('are prepared once and read current rows each time', async () => {
    const labId = crypto.randomUUID()
    await bookingsFrom(db).execute({ labId, from: new Date(0) })
    const before = written
    for (let day = 1; day <= 9; day++) {
      await book(db).execute(bookingIn(labId, `2027-03-0${day}T10:00:00Z`))
      expect(await bookingsFrom(db).execute({ labId, from: new Date(0) })).toHaveLength(day)
    }
    expect(written).toBe(before)
  })

  it('run in the current transaction', async () => {
    const labId = crypto.randomUUID()
    const inside: number[] = []
    const refused = db.transaction(async (tx) => {
      await book(tx).execute(bookingIn(labId, '2027-04-01T10:00:00Z'))
      inside.push(
        (await bookingsFrom(tx).execute({ labId, from: new Date(0) })).length,
        (await bookingsFrom(db).execute({ labId, from: new Date(0) })).length,
      )
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    expect(inside).toEqual([1, 0])
    expect(await bookingsFrom(db).execute({ labId, from: new Date(0) })).toEqual([])
    for (let day = 1; day <= 3; day++)
      await db.transaction((tx) => book(tx).execute(bookingIn(labId, `2027-05-0${day}T10:00:00Z`)))
    expect(await bookingsFrom(db).execute({ labId, from: new Date(0) })).toHaveLength(3)
  })

  it('lose no write under concurrency', async () => {
    const labId = crypto.randomUUID()
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        book(db).execute(bookingIn(labId, new Date(Date.UTC(2028, 0, 1, i)).toISOString())),
      ),
    )
    expect(await bookingsFrom(db).execute({ labId, from: new Date(0) })).toHaveLength(40)
  })

  it('insert any number of rows at once, each unchanged', async () => {
    for (let count = 0; count <= 9; count++) {
      const labId = crypto.randomUUID()
      const rows = Array.from({ length: count }, (_, i) => ({
        ...bookingIn(labId, `2029-01-0${i + 1}T10:00:00Z`),
        hours: i,
        rate: i % 2 ? null : i / 4,
      }))
      await db.transaction((tx) => bookAll(tx, rows))
      expect(await bookingsFrom(db).execute({ labId, from: new Date(0) })).toEqual(rows)
    }
  })
})

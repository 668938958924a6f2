import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { accounts, bookings, openFixtureDatabase } from '../testing/sql-fixtures.ts'
import type { Queries } from './database.ts'
import { dialect } from './dialect.ts'
import { and, eq, gte, sql } from './query-builder.ts'

const { db } = await openFixtureDatabase()
beforeEach(async () => {
  await db.delete(bookings)
  await db.delete(accounts)
  await db.insert(accounts).values([
    { id: 'a', owner: 'Awa', balance: 1000 },
    { id: 'b', owner: 'Bio', balance: 0 },
  ])
})

const slot = {
  labId: 'dakar',
  machine: 'laser',
  startsAt: new Date('2027-01-05T10:00:00.123Z'),
  ownerId: 'a',
  materials: [{ name: 'oak', grams: 40 }],
}

describe(`queries on ${dialect}`, () => {
  it('round-trip dates, booleans, JSON and defaults', async () => {
    const [row] = await db
      .insert(bookings)
      .values({ ...slot, trained: true, rate: 12.25 })
      .returning()
    expect(row).toMatchObject({ ...slot, trained: true, hours: 1, status: 'held', rate: 12.25, endedAt: null })
    expect(row!.createdAt).toBeInstanceOf(Date)
    const [read] = await db
      .select()
      .from(bookings)
      .where(and(eq(bookings.trained, true), gte(bookings.startsAt, new Date(0))))
    expect(read).toEqual(row)
    const [part] = await db
      .select({ id: bookings.id, owner: accounts.owner })
      .from(bookings)
      .innerJoin(accounts, eq(accounts.id, bookings.ownerId))
    expect(part).toEqual({ id: row!.id, owner: 'Awa' })
  })

  it('filter inside JSON', async () => {
    await db.insert(bookings).values(slot)
    expect(await db.$count(bookings, sql`${bookings.materials} -> 0 ->> 'name' = 'oak'`)).toBe(1)
  })

  it('respect a partial unique index', async () => {
    const [first] = await db.insert(bookings).values(slot).returning()
    await expect(db.insert(bookings).values(slot)).rejects.toThrow()
    await db.update(bookings).set({ status: 'cancelled' }).where(eq(bookings.id, first!.id))
    expect(await db.insert(bookings).values(slot).returning()).toHaveLength(1)
  })

  it('upsert with and without a partial index as target', async () => {
    const [account] = await db
      .insert(accounts)
      .values({ id: 'a', owner: 'Awa', balance: 7 })
      .onConflictDoUpdate({ target: accounts.id, set: { balance: sql`${accounts.balance} + excluded.balance` } })
      .returning()
    expect(account!.balance).toBe(1007)
    await db.insert(bookings).values(slot)
    const [again] = await db
      .insert(bookings)
      .values({ ...slot, hours: 3 })
      .onConflictDoUpdate({
        target: [bookings.labId, bookings.machine, bookings.startsAt],
        targetWhere: sql`status <> 'cancelled'`,
        set: { hours: 3 },
      })
      .returning()
    expect(again!.hours).toBe(3)
    expect(await db.insert(bookings).values(slot).onConflictDoNothing().returning()).toEqual([])
  })

  it('cascade and enforce foreign keys', async () => {
    await expect(db.insert(bookings).values({ ...slot, ownerId: 'unknown' })).rejects.toThrow()
    await db.insert(bookings).values(slot)
    await db.delete(accounts).where(eq(accounts.id, 'a'))
    expect(await db.$count(bookings)).toBe(0)
  })
})

describe(`transactions on ${dialect}`, () => {
  const transfer = (amount: number) =>
    db.transaction(async (tx) => {
      const [from] = await tx.select().from(accounts).where(eq(accounts.id, 'a'))
      await sleep(Math.random() * 3) // a real asynchronous gap between the read and the write
      await tx
        .update(accounts)
        .set({ balance: sql`${accounts.balance} - ${amount}` })
        .where(eq(accounts.id, 'a'))
      await tx
        .update(accounts)
        .set({ balance: sql`${accounts.balance} + ${amount}` })
        .where(eq(accounts.id, 'b'))
      if (from!.balance < 0 || amount === 13) throw new Error('refused')
    })

  it('commit all or nothing under concurrent reads and writes', async () => {
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 60 }, (_, i) => transfer(i % 3 === 0 ? 13 : 1)),
      ...Array.from({ length: 60 }, (_, i) => db.insert(accounts).values({ id: `w${i}`, owner: 'w', balance: 0 })),
      ...Array.from({ length: 60 }, async () => {
        await sleep(Math.random() * 60)
        const rows = await db.select().from(accounts)
        const total = rows.reduce((sum, { balance }) => sum + balance, 0)
        if (total !== 1000) throw new Error(`saw a half-done transfer: ${total}`)
      }),
    ])
    const failed = outcomes
      .filter((o) => o.status === 'rejected')
      .map((o) => (o as PromiseRejectedResult).reason.message)
    expect(failed).toEqual(Array(20).fill('refused'))
    const rows = await db.select().from(accounts)
    expect(rows).toHaveLength(62)
    expect(rows.find(({ id }) => id === 'b')!.balance).toBe(40)
  })

  it('hide uncommitted rows from others, and read their own', async () => {
    const seen: number[] = []
    await db.transaction(async (tx) => {
      await tx.insert(accounts).values({ id: 'c', owner: 'C', balance: 0 })
      seen.push(await db.$count(accounts), await tx.$count(accounts))
    })
    expect([...seen, await db.$count(accounts)]).toEqual([2, 3, 3])
  })

  it('accept exactly one of many concurrent bookings', async () => {
    const attempts = Array.from({ length: 12 }, (_, i) =>
      db.transaction(async (tx) => {
        const taken = await tx.$count(bookings, eq(bookings.machine, 'laser'))
        await sleep(Math.random() * 3)
        if (taken > 0) throw new Error('taken')
        await tx.insert(bookings).values({ ...slot, startsAt: new Date(i) })
      }),
    )
    const outcomes = await Promise.allSettled(attempts)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.$count(bookings)).toBe(1)
  })

  it('are not affected by a failed statement before', async () => {
    await expect(
      db.transaction(async (tx) => {
        await tx.insert(accounts).values({ id: 'd', owner: 'D', balance: 0 })
        await tx.insert(accounts).values({ id: 'd', owner: 'D', balance: 0 })
      }),
    ).rejects.toThrow()
    await db.transaction((tx) => tx.insert(accounts).values({ id: 'e', owner: 'E', balance: 0 }))
    expect((await db.select({ id: accounts.id }).from(accounts)).map(({ id }) => id).sort()).toEqual(['a', 'b', 'e'])
  })

  it.runIf(dialect === 'sqlite')('reject a nested transaction that would deadlock', async () => {
    await expect(
      db.transaction(async () => {
        await db.insert(accounts).values({ id: 'x', owner: 'X', balance: 0 })
      }),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('through `tx`') } })
  })

  it.runIf(dialect === 'sqlite')(
    'reject a statement after their end, so that it does not run in another transaction',
    async () => {
      let late: Promise<unknown> = Promise.resolve()
      let leaked: Queries | undefined
      await db.transaction(async (tx) => {
        leaked = tx
        late = sleep(5).then(() => tx.insert(accounts).values({ id: 'late', owner: 'L', balance: 0 }))
        late.catch(() => {})
      })
      const over = { message: 'This transaction is over.' }
      await db.transaction(async () => {
        await expect(late).rejects.toMatchObject(over)
      })
      await expect(leaked!.insert(accounts).values({ id: 'leaked', owner: 'L', balance: 0 })).rejects.toMatchObject(
        over,
      )
      expect(await db.$count(accounts)).toBe(2)
    },
  )

  it('are isolated from single statements between them', async () => {
    const insert = (id: string) => db.insert(accounts).values({ id, owner: 'P', balance: 0 })
    const outcomes = await Promise.allSettled([
      insert('c'),
      insert('a'),
      db.transaction((tx) => tx.insert(accounts).values({ id: 'd', owner: 'D', balance: 0 })),
      insert('e'),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect((await db.select({ id: accounts.id }).from(accounts)).map(({ id }) => id).sort()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ])
  })
})

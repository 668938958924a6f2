import { expect, it } from 'vitest'
import { createTables, testDatabaseUrl } from '../testing/database.ts'
import { dialect, integer, table } from './dialect.ts'
import { openDatabase } from './open.ts'
import { max } from './query-builder.ts'

const tickets = table('tickets', { number: integer().notNull() })

it('commits a hundred conflicting transactions', async () => {
  const url = await testDatabaseUrl()
  // two connections do not know of each other, like two processes
  const processes = [await openDatabase(url), await openDatabase(url)]
  await createTables(url, 'create table tickets (number integer not null)')
  /** Inserts the next number after the highest. Two overlapping transactions would insert the same. */
  const draw = (i: number) =>
    processes[i % processes.length]!.transaction(async (tx) => {
      const [highest] = await tx.select({ number: max(tickets.number) }).from(tickets)
      const number = (highest?.number ?? 0) + 1
      await tx.insert(tickets).values({ number })
      return number
    })
  const drawn = await Promise.all(Array.from({ length: 100 }, (_, i) => draw(i)))
  expect(drawn.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1))
  for (const one of processes) await one.close()
})

// SQLite has one writer at a time
it.runIf(dialect === 'postgres')('repeats a transaction until nothing conflicts with it', async () => {
  const url = await testDatabaseUrl()
  await createTables(url, 'create table tickets (number integer not null)', 'insert into tickets values (0)')
  const [db, other] = [await openDatabase(url), await openDatabase(url)]
  let attempts = 0
  await db.transaction(async (tx) => {
    const [ticket] = await tx.select().from(tickets)
    if (++attempts <= 25) await other.update(tickets).set({ number: attempts })
    await tx.update(tickets).set({ number: ticket!.number + 1 })
  })
  expect(await other.select().from(tickets)).toEqual([{ number: 26 }])
  await db.close()
  await other.close()
})

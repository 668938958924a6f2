import { expect, it } from 'vitest'
import { eq } from '../db/query-builder.ts'
import { openTestDatabase } from '../testing/database.ts'
import { deleteExpiredKeys } from './sweep.ts'
import { idempotencyKeys } from './tables.ts'

const db = await openTestDatabase()
const dayMs = 86_400_000
const now = Date.parse('2027-03-01T12:00:00Z')

it('deletes all keys older than the retention period, and no others', async () => {
  const row = (organisationId: string, i: number, days: number) => ({
    organisationId,
    key: `${days}-${i}`,
    fingerprint: 'f',
    createdAt: new Date(now - days * dayMs),
  })
  const old = Array.from({ length: 1_203 }, (_, i) => row(i % 2 ? 'a' : 'b', i, 31))
  const young = Array.from({ length: 40 }, (_, i) => row(i % 2 ? 'a' : 'b', i, 29))
  for (let i = 0; i < old.length; i += 200) await db.insert(idempotencyKeys).values(old.slice(i, i + 200))
  await db.insert(idempotencyKeys).values(young)
  const forgotten = await Promise.all([1, 2].map(() => deleteExpiredKeys(db, new Date(now - 30 * dayMs))))
  expect(Math.max(...forgotten)).toBeGreaterThan(0)
  expect(await db.$count(idempotencyKeys)).toBe(40)
  expect(await db.$count(idempotencyKeys, eq(idempotencyKeys.key, '29-3'))).toBe(1)
})

import { randomInt } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Queries, Reads } from '#platform/db/database.ts'
import { and, asc, eq, inArray, lt, sql } from '#platform/db/query-builder.ts'
import { instituteCertificates as certificates, instituteStatusLists as lists } from '../tables.ts'

/**
 * The minimum the specification allows, so that fetching a list does not reveal which certificate is being checked.
 */
export const statusListBits = 131_072

/** A list uses at most half its length, so that a free random index is found quickly. */
const maxUsedPerList = statusListBits / 2

/**
 * Returns the `encodedList` of a W3C bitstring status list: gzip, then multibase base64url. Index 0 is the leftmost
 * bit.
 */
export function encodeStatusList(set: readonly number[], bits = statusListBits): string {
  const bytes = new Uint8Array(bits / 8)
  for (const index of set) bytes[index >> 3]! |= 0x80 >> (index & 7)
  return `u${gzipSync(bytes).toString('base64url')}`
}

/** Returns the revoked indices of a list. */
export async function loadRevokedIndices(db: Reads, statusListId: string): Promise<number[]> {
  const rows = await db
    .select({ index: certificates.statusIndex })
    .from(certificates)
    .where(and(eq(certificates.statusListId, statusListId), eq(certificates.status, 'REVOKED')))
  return rows.map(({ index }) => index)
}

/**
 * Reserves `count` random indices that no certificate ever had, in a list with capacity; creates a list if there is
 * none.
 */
export async function reserveStatusIndices(
  db: Queries,
  issuerOrganisationId: string,
  count: number,
  now: Date,
  random: (below: number) => number = randomInt,
): Promise<{ statusListId: string; indices: number[] }> {
  const [openList] = await db
    .select()
    .from(lists)
    .where(and(eq(lists.issuerOrganisationId, issuerOrganisationId), lt(lists.used, maxUsedPerList - count + 1)))
    .orderBy(asc(lists.createdAt), asc(lists.id))
    .limit(1)
  const list =
    openList ??
    (
      await db
        .insert(lists)
        .values({ issuerOrganisationId, purpose: 'revocation', bits: statusListBits, used: 0, createdAt: now })
        .returning()
    )[0]!
  const indices = new Set<number>()
  while (indices.size < count) {
    const drawn = new Set<number>()
    while (drawn.size < Math.min(2 * count, 500)) drawn.add(random(statusListBits))
    const usedRows = await db
      .select({ index: certificates.statusIndex })
      .from(certificates)
      .where(and(eq(certificates.statusListId, list.id), inArray(certificates.statusIndex, [...drawn])))
    for (const { index } of usedRows) drawn.delete(index)
    for (const index of drawn) if (indices.size < count) indices.add(index)
  }
  await db
    .update(lists)
    .set({ used: sql`${lists.used} + ${count}` })
    .where(eq(lists.id, list.id))
  return { statusListId: list.id, indices: [...indices] }
}

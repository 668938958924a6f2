import type { Database } from '#platform/db/database.ts'
import { organisations } from '#platform/identity/tables.ts'
import type { Module } from '#platform/module.ts'

const seed = 20_300

/** Lays out the sample data of every module in an empty database, all of it or none. False where there is data already. */
export async function loadSample(db: Database, modules: readonly Module[], now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    if ((await tx.$count(organisations)) > 0) return false
    const random = randomFrom(seed)
    const indicators = modules.flatMap((module) => module.indicators ?? [])
    for (const { sample } of modules) await sample?.({ db: tx, now, random, indicators })
    return true
  })
}

/** Mulberry32: small, and the same sequence on every machine. */
export function randomFrom(start: number) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

import { digest, hmac } from '../crypto/digest.ts'
import type { Reads } from '../db/database.ts'
import { and, asc, eq, gt, isNotNull, isNull, lte } from '../db/query-builder.ts'
import { auditEvents, auditHeads } from './tables.ts'

export type AuditEvent = typeof auditEvents.$inferSelect
/** The columns of an event that the chain covers. */
export type UnsealedEvent = Omit<AuditEvent, 'input' | 'hash'>
export interface Head {
  seq: number
  hash: string
}

export const genesis: Head = { seq: 0, hash: '' }

/**
 * Returns the HMAC of an event and its predecessor. Without the key, an attacker who can write to the database cannot
 * forge a chain. It covers every column but `input`, which `inputHash` represents: erasing personal data keeps the chain valid.
 */
export const auditChainHash = (
  key: string,
  previous: string,
  seq: number,
  { input, hash, at, ...event }: UnsealedEvent & Partial<AuditEvent>,
) => hmac(key, { ...event, at: at.getTime(), previous, seq })

export const signHead = (key: string, organisationId: string, { seq, hash }: Head) =>
  hmac(key, { head: organisationId, seq, hash })

export async function headOf(db: Reads, organisationId: string) {
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.organisationId, organisationId))
  return head
}

export type ChainVerification =
  | { intact: true; sealed: number; unsealed: number }
  | { intact: false; brokenAt: number; reason: string }

/**
 * Verifies the chain from its first event: an altered, missing, added or moved event breaks it. The head reveals a removed
 * tail, and the anchor, stored outside the database, a head restored to an earlier state. May run while events are sealed.
 */
export async function verifyChain(
  db: Reads,
  key: string,
  organisationId: string,
  anchor: Head = genesis,
): Promise<ChainVerification> {
  const ofOrganisation = eq(auditEvents.organisationId, organisationId)
  const broken = (brokenAt: number, reason: string): ChainVerification => ({ intact: false, brokenAt, reason })
  let at = genesis
  let anchored = anchor.seq === 0
  for (;;) {
    const head = (await headOf(db, organisationId)) ?? { ...genesis, mac: undefined }
    if (head.mac !== undefined && head.mac !== signHead(key, organisationId, head))
      return broken(head.seq, 'the head was not signed with this key')
    while (at.seq < head.seq) {
      const page = await db
        .select()
        .from(auditEvents)
        .where(and(ofOrganisation, gt(auditEvents.seq, at.seq), lte(auditEvents.seq, head.seq)))
        .orderBy(asc(auditEvents.seq))
        .limit(500)
      if (page.length === 0) return broken(at.seq + 1, 'the tail differs from what was sealed')
      for (const event of page) {
        if (event.seq !== at.seq + 1) return broken(at.seq + 1, 'an event is missing')
        if (event.input !== null && digest(event.input) !== event.inputHash)
          return broken(event.seq, 'an input was altered')
        if (event.hash !== auditChainHash(key, at.hash, event.seq, event))
          return broken(event.seq, 'an event was altered')
        at = { seq: event.seq, hash: event.hash }
        if (at.seq === anchor.seq) anchored = at.hash === anchor.hash
      }
    }
    if (at.seq !== head.seq || at.hash !== head.hash) return broken(at.seq + 1, 'the tail differs from what was sealed')
    const [numbered, unsealed] = [
      await db.$count(auditEvents, and(ofOrganisation, isNotNull(auditEvents.seq))),
      await db.$count(auditEvents, and(ofOrganisation, isNull(auditEvents.seq))),
    ]
    if ((await headOf(db, organisationId))?.seq !== (head.mac && head.seq)) continue // events were sealed meanwhile: continue from here
    if (numbered !== at.seq) return broken(at.seq + 1, 'an event was added that was never sealed')
    if (!anchored)
      return broken(Math.min(at.seq, anchor.seq), 'the chain does not contain the head anchored outside the database')
    return { intact: true, sealed: at.seq, unsealed }
  }
}

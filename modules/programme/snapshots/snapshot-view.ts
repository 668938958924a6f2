import { z } from 'zod'
import { reference } from '#platform/reference.ts'
import { programmeSnapshots as snapshots } from '../tables.ts'

export type SnapshotRow = typeof snapshots.$inferSelect

export const SnapshotId = reference(snapshots, 'A frozen quarter, from programme.listSnapshots.')

export const SnapshotView = z.object({
  snapshotId: z.string(),
  quarter: z.string(),
  frozenAt: z.iso.datetime(),
  contentHash: z.string().describe('SHA-256 of the content as JSON with sorted keys.'),
  previousHash: z.string().describe('Hash of the previous snapshot’s signature; empty for the first.'),
  keyId: z.string(),
  signature: z.string().describe('Ed25519, base64url.'),
})

export const toSnapshotView = (row: SnapshotRow): z.input<typeof SnapshotView> => ({
  snapshotId: row.id,
  quarter: row.quarter,
  frozenAt: row.createdAt.toISOString(),
  contentHash: row.contentHash,
  previousHash: row.previousHash,
  keyId: row.keyId,
  signature: row.signature,
})

/** Returns the payload that the signature covers. */
export const signedPayload = ({
  quarter,
  contentHash,
  previousHash,
  createdAt,
}: Pick<SnapshotRow, 'quarter' | 'contentHash' | 'previousHash' | 'createdAt'>) => ({
  quarter,
  contentHash,
  previousHash,
  frozenAt: createdAt.toISOString(),
})

import { z } from 'zod'
import { digest } from '#platform/crypto/digest.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { loadObservations } from '../editions/published-editions.ts'
import { programmeEditions as editions, programmeSealKeys as keys } from '../tables.ts'
import { type SnapshotSigner, snapshotSigner, verifySignature } from './signing-key.ts'
import { chainHash, findPreviousSnapshot, requireSnapshot } from './snapshot-chain.ts'
import { exactValuesMac, type SnapshotContent } from './snapshot-content.ts'
import { SnapshotId, type SnapshotRow, signedPayload } from './snapshot-view.ts'
import * as examples from './verify-snapshot.examples.ts'

const Check = z.enum(['PASS', 'FAIL', 'UNKNOWN'])

export const verifySnapshot = operation({
  name: 'programme.verifySnapshot',
  summary: 'Verify the content, signature, chain and observations of a frozen quarter.',
  description: 'Also lists the editions that were corrected since.',
  route: 'GET /programme/snapshots/:snapshotId/verification',
  effect: 'read',
  access: 'public',
  examples: examples.verifySnapshot,
  input: z.object({ snapshotId: SnapshotId }),
  output: z.object({
    snapshotId: z.string(),
    quarter: z.string(),
    verdict: z
      .enum(['INTACT', 'BROKEN', 'INDETERMINATE'])
      .describe('INDETERMINATE: the key belongs to another installation, so not everything could be checked.'),
    checks: z.object({
      content: Check.describe('Whether the content has the signed hash.'),
      signature: Check.describe('Whether the signature matches the published key.'),
      chain: Check.describe('Whether the previous snapshot is the one it was chained to.'),
      key: Check.describe('Whether the key belongs to this installation.'),
      observations: Check.describe('Whether every observation and its counted rows are unchanged.'),
    }),
    correctedSince: z.array(
      z.object({ editionId: z.string(), code: z.string(), period: z.string(), correctedAt: z.iso.datetime() }),
    ),
  }),
  async handler({ snapshotId }, { db, config }) {
    const row = await requireSnapshot(db, snapshotId)
    const [key] = await db.select().from(keys).where(eq(keys.id, row.keyId))
    const signer = snapshotSigner(config)
    const isOurs = signer.keyId === row.keyId && digest(key?.publicJwk) === digest(signer.publicJwk)
    const checks = {
      content: toCheck(digest(row.content) === row.contentHash),
      signature: toCheck(key !== undefined && verifySignature(signedPayload(row), row.signature, key.publicJwk)),
      chain: toCheck(chainHash(await findPreviousSnapshot(db, row)) === row.previousHash),
      key: isOurs ? ('PASS' as const) : ('UNKNOWN' as const),
      observations: isOurs ? toCheck(await areExactValuesUnchanged(db, row, signer)) : ('UNKNOWN' as const),
    }
    const all = Object.values(checks)
    const verdict = all.includes('FAIL')
      ? ('BROKEN' as const)
      : all.includes('UNKNOWN')
        ? ('INDETERMINATE' as const)
        : ('INTACT' as const)
    return { snapshotId, quarter: row.quarter, verdict, checks, correctedSince: await listCorrectedEditions(db, row) }
  },
})

const toCheck = (passes: boolean) => (passes ? ('PASS' as const) : ('FAIL' as const))

const loadSnapshotEditions = (db: Reads, { content }: SnapshotRow) =>
  db
    .select()
    .from(editions)
    .where(
      inArray(
        editions.id,
        (content as SnapshotContent).editions.map(({ editionId }) => editionId),
      ),
    )

async function areExactValuesUnchanged(db: Reads, row: SnapshotRow, signer: SnapshotSigner): Promise<boolean> {
  const found = await loadSnapshotEditions(db, row)
  const observations = await loadObservations(db, found)
  return (row.content as SnapshotContent).editions.every(({ editionId, exactSeal }) => {
    const edition = found.find(({ id }) => id === editionId)
    return edition !== undefined && exactValuesMac(signer, edition, observations.get(editionId)!) === exactSeal
  })
}

async function listCorrectedEditions(db: Reads, row: SnapshotRow) {
  const found = await loadSnapshotEditions(db, row)
  return found.flatMap(({ id, code, period, correctedAt }) =>
    correctedAt ? [{ editionId: id, code, period, correctedAt: correctedAt.toISOString() }] : [],
  )
}

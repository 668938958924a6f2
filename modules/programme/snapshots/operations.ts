import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { canonicalJson, digest } from '#platform/crypto/digest.ts'
import { and, desc, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { platformError } from '#platform/problem.ts'
import { assertProgrammeOffice } from '../access.ts'
import { programmeError } from '../errors.ts'
import { catalogueEntries } from '../indicators/catalogue.ts'
import { QuarterCode, spanOf } from '../periods.ts'
import { programmeSealKeys as keys, programmeSnapshots as snapshots } from '../tables.ts'
import * as examples from './operations.examples.ts'
import { snapshotSigner } from './signing-key.ts'
import { chainHash, findPreviousSnapshot, requireSnapshot } from './snapshot-chain.ts'
import { buildSnapshotContent, SnapshotContent } from './snapshot-content.ts'
import { SnapshotId, SnapshotView, signedPayload, toSnapshotView } from './snapshot-view.ts'

export const snapshot = operation({
  name: 'programme.snapshot',
  summary: 'Freeze a quarter: hash, chain and sign everything published for it.',
  description:
    'The snapshot is chained to the previous one. A quarter that is not over, or has not changed since it was frozen, is rejected with 409. Programme office only.',
  route: 'POST /programme/snapshots',
  effect: 'write',
  access: 'programme:manage',
  agent: { risk: 'high' },
  examples: examples.snapshot,
  input: z.object({
    quarter: QuarterCode.describe(
      'A quarter that is over, such as 2026-Q4. The last quarter of a year includes the yearly figures.',
    ),
  }),
  output: SnapshotView,
  async handler({ quarter }, context) {
    const caller = requireActor(context)
    const { db } = context
    await assertProgrammeOffice(db, caller, 'manage')
    const [now, { to }] = [context.now(), spanOf(quarter)]
    if (now < to)
      throw programmeError('quarter-not-ended', `${quarter} is not over. Freeze it from ${to.toISOString()} on.`, {
        endsAt: to.toISOString(),
      })
    const signer = snapshotSigner(context.config)
    const content = await buildSnapshotContent(db, catalogueEntries(context.indicators), quarter, now, signer)
    if (content.editions.length === 0)
      throw programmeError('nothing-published', `Nothing is published for ${quarter}. Publish its editions first.`, {
        missing: content.missing,
      })
    const contentHash = digest(content)
    const [latest] = await db
      .select()
      .from(snapshots)
      .where(eq(snapshots.quarter, quarter))
      .orderBy(desc(snapshots.createdAt), desc(snapshots.id))
      .limit(1)
    if (latest?.contentHash === contentHash)
      throw platformError('already-exists', `${quarter} is already frozen and has not changed since.`, {
        snapshotId: latest.id,
      })
    const signedColumns = {
      quarter,
      contentHash,
      previousHash: chainHash(await findPreviousSnapshot(db)),
      createdAt: now,
    }
    await db
      .insert(keys)
      .values({ id: signer.keyId, publicJwk: signer.publicJwk, createdAt: now })
      .onConflictDoNothing()
    const [row] = await db
      .insert(snapshots)
      .values({
        ...signedColumns,
        content,
        keyId: signer.keyId,
        signature: signer.sign(signedPayload(signedColumns)),
        frozenBy: caller.id,
      })
      .returning()
    return toSnapshotView(row!)
  },
})

export const listSnapshots = operation({
  name: 'programme.listSnapshots',
  summary: 'List the frozen quarters of the programme with hash and signature, newest first.',
  route: 'GET /programme/snapshots',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['snapshotId'] },
  examples: examples.listSnapshots,
  input: z.object({ ...Paging, quarter: QuarterCode.optional().describe('Only this quarter, such as 2026-Q4.') }),
  output: pageOf(SnapshotView),
  async handler({ quarter, ...page }, { db }) {
    return listPage(page, {
      sort: [
        { column: snapshots.createdAt, descending: true },
        { column: snapshots.id, descending: true },
      ],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(snapshots)
          .where(and(quarter === undefined ? undefined : eq(snapshots.quarter, quarter), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ createdAt, id }) => [createdAt, id],
      view: toSnapshotView,
    })
  },
})

export const getSnapshot = operation({
  name: 'programme.getSnapshot',
  summary: 'Show a frozen quarter with every figure in it.',
  description: 'Includes the signed text and the public key, so that the signature can be checked without this server.',
  route: 'GET /programme/snapshots/:snapshotId',
  effect: 'read',
  access: 'public',
  examples: examples.getSnapshot,
  input: z.object({ snapshotId: SnapshotId }),
  output: z.object({
    ...SnapshotView.shape,
    signed: z.string().describe('The exact text that was signed.'),
    publicJwk: z.object({ kty: z.string(), crv: z.string(), x: z.string() }),
    content: SnapshotContent,
  }),
  async handler({ snapshotId }, { db }) {
    const row = await requireSnapshot(db, snapshotId)
    const [key] = await db.select().from(keys).where(eq(keys.id, row.keyId))
    return {
      ...toSnapshotView(row),
      signed: canonicalJson(signedPayload(row)),
      publicJwk: key!.publicJwk,
      content: row.content as SnapshotContent,
    }
  },
})

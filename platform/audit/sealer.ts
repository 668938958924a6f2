import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import { prepared } from '../db/prepared-statements.ts'
import { and, asc, eq, getTableColumns, isNull, sql } from '../db/query-builder.ts'
import { startLoop } from '../lib/loop.ts'
import type { Anchors } from './anchors.ts'
import { auditChainHash, genesis, type Head, headOf, signHead, type UnsealedEvent } from './chain.ts'
import { auditEvents, auditHeads } from './tables.ts'

const batchSize = 200
const { input, hash, ...unsealedColumns } = getTableColumns(auditEvents)

/** Adds the unsealed events of each organisation to its chain, and returns the number of events sealed. */
export async function sealAll(db: Database, key: string, anchors?: Anchors): Promise<number> {
  const behind = await db
    .selectDistinct({ id: auditEvents.organisationId })
    .from(auditEvents)
    .where(isNull(auditEvents.seq))
  let sealed = 0
  for (const { id } of behind) sealed += await sealOrganisation(db, key, id, anchors)
  return sealed
}

/**
 * Seals one batch of an organisation. Reads without a transaction, then moves the head only if no other sealer has moved
 * it: reading all unsealed events inside a serialisable transaction would conflict with every writer. Events are selected
 * by `seq is null`, never by "after the last one sealed", so that the event of a slow transaction is not skipped.
 */
async function sealOrganisation(db: Database, key: string, organisationId: string, anchors?: Anchors): Promise<number> {
  const head = (await headOf(db, organisationId)) ?? genesis
  const unsealed = await db
    .select(unsealedColumns)
    .from(auditEvents)
    .where(and(eq(auditEvents.organisationId, organisationId), isNull(auditEvents.seq)))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id))
    .limit(batchSize)
  if (unsealed.length === 0) return 0
  const links = chainEvents(key, head, unsealed)
  const { seq, hash } = links.at(-1)!
  const next = { seq, hash, mac: signHead(key, organisationId, { seq, hash }) }
  const sealed = await db.transaction(async (tx) => {
    const [moved] = await tx
      .insert(auditHeads)
      .values({ organisationId, ...next })
      .onConflictDoUpdate({
        target: auditHeads.organisationId,
        set: next,
        setWhere: and(eq(auditHeads.seq, head.seq), eq(auditHeads.hash, head.hash)),
      })
      .returning()
    if (!moved) return 0 // another sealer moved the head; the next pass retries
    for (let done = 0; done < links.length; ) {
      const size = statementSizes.find((size) => size <= links.length - done)!
      await sealStatements[size](tx).execute(statementValues(links.slice(done, done + size)))
      done += size
    }
    return links.length
  })
  if (sealed > 0 && anchors && (await anchorMatches(db, organisationId, anchors.get(organisationId))))
    anchors.put(organisationId, { seq, hash })
  return sealed
}

/** Prepared statements for a few batch sizes: a statement of the exact size would be built and parsed anew for nearly every batch. */
const statementSizes = [64, 16, 4, 1] as const
const sealStatements = Object.fromEntries(statementSizes.map((size) => [size, prepareSealStatement(size)])) as Record<
  (typeof statementSizes)[number],
  ReturnType<typeof prepareSealStatement>
>

function prepareSealStatement(size: number) {
  const value = sql.placeholder
  const rows = Array.from(
    { length: size },
    (_, i) => sql`(${value(`id${i}`)}, ${value(`seq${i}`)}, ${value(`hash${i}`)})`,
  )
  return prepared((tx) =>
    tx
      .update(auditEvents)
      .set({ seq: sql`cast(link.column2 as integer)`, hash: sql`link.column3` })
      .from(sql`(values ${sql.join(rows, sql`, `)}) as link`)
      .where(eq(auditEvents.id, sql`link.column1`))
      .prepare(`audit_seal_${size}`),
  )
}

const statementValues = (links: ChainLink[]) =>
  Object.fromEntries(
    links.flatMap(({ id, seq, hash }, i) => [
      [`id${i}`, id],
      [`seq${i}`, seq],
      [`hash${i}`, hash],
    ]),
  )

/** Whether the chain still contains the anchored head. Otherwise the anchor must not advance: it proves that the chain was cut. */
async function anchorMatches(db: Database, organisationId: string, anchor: Head = genesis): Promise<boolean> {
  if (anchor.seq === 0) return true
  const [event] = await db
    .select({ hash: auditEvents.hash })
    .from(auditEvents)
    .where(and(eq(auditEvents.organisationId, organisationId), eq(auditEvents.seq, anchor.seq)))
  return event?.hash === anchor.hash
}

interface ChainLink extends Head {
  id: string
}

function chainEvents(key: string, from: Head, events: UnsealedEvent[]): ChainLink[] {
  let { seq, hash } = from
  return events.map((event) => {
    seq += 1
    hash = auditChainHash(key, hash, seq, event)
    return { id: event.id, seq, hash }
  })
}

/**
 * Seals recorded events until stopped. One per deployment is enough; several do no harm. It runs at intervals rather than
 * after each event, because sealing a few events costs as much as sealing many.
 */
export function startSealer(db: Database, key: string, log: Logger, anchors?: Anchors, intervalMs = 500) {
  const failure = 'audit sealing failed, retrying'
  const loop = startLoop(async () => (await sealAll(db, key, anchors)) >= batchSize, { intervalMs, log, failure })
  return {
    async stop() {
      await loop.stop()
      await sealAll(db, key, anchors).catch((err) => log.warn({ err }, failure)) // seals the last events of this process
      anchors?.flush()
    },
  }
}

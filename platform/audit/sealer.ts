import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import { prepared } from '../db/prepared-statements.ts'
import { and, asc, eq, getTableColumns, isNull, sql } from '../db/query-builder.ts'
import type { Anchors } from './anchors.ts'
import { auditChainHash, genesis, type Head, headOf, signHead, type UnsealedEvent } from './chain.ts'
import { auditEvents, auditHeads } from './tables.ts'

const batchSize = 200
const { input, hash, ...unsealedColumns } = getTableColumns(auditEvents)

/** Puts what was recorded since the last time into each organisation's chain, and says how many events that were. */
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
 * Reads without a transaction and then moves the head only if nobody else has: a reader of all fresh events inside a
 * serialisable transaction would stand in every writer's way. Sealing by `seq is null`, never by "after the last one
 * seen", is what keeps a slow transaction's event from being skipped.
 */
async function sealOrganisation(db: Database, key: string, organisationId: string, anchors?: Anchors): Promise<number> {
  const head = (await headOf(db, organisationId)) ?? genesis
  const fresh = await db
    .select(unsealedColumns)
    .from(auditEvents)
    .where(and(eq(auditEvents.organisationId, organisationId), isNull(auditEvents.seq)))
    .orderBy(asc(auditEvents.at), asc(auditEvents.id))
    .limit(batchSize)
  if (fresh.length === 0) return 0
  const links = chainEvents(key, head, fresh)
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
    if (!moved) return 0 // another sealer was faster; next time
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

/** A statement for each of a few sizes, written once: one for just as many as there are would be written and parsed anew nearly every time. */
const statementSizes = [64, 16, 4, 1] as const
const sealStatements = Object.fromEntries(statementSizes.map((size) => [size, prepareSealStatement(size)])) as Record<
  (typeof statementSizes)[number],
  ReturnType<typeof prepareSealStatement>
>

function prepareSealStatement(size: number) {
  const is = sql.placeholder
  const rows = Array.from({ length: size }, (_, i) => sql`(${is(`id${i}`)}, ${is(`seq${i}`)}, ${is(`hash${i}`)})`)
  return prepared((tx) =>
    tx
      .update(auditEvents)
      .set({ seq: sql`cast(one.column2 as integer)`, hash: sql`one.column3` })
      .from(sql`(values ${sql.join(rows, sql`, `)}) as one`)
      .where(eq(auditEvents.id, sql`one.column1`))
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

/** A chain that was cut, put back and has grown again must not carry its anchor along: the old one is the proof. */
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

/** One per deployment is enough; more do no harm. It comes now and then, not whenever there is something: a few events at a time cost as much as all of them. */
export function startSealer(db: Database, key: string, log: Logger, anchors?: Anchors, everyMs = 500) {
  let stopped = false
  let wake = () => {}
  const loop = async () => {
    while (!stopped) {
      const sealed = await sealAll(db, key, anchors).catch((err) => {
        log.warn({ err }, 'sealing failed, will try again')
        return 0
      })
      if (sealed < batchSize && !stopped) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, everyMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    }
  }
  const done = loop()
  return {
    async stop() {
      stopped = true
      wake()
      await done
      await sealAll(db, key, anchors).catch((err) => log.warn({ err }, 'sealing failed, will try again')) // what this process has just done
      anchors?.flush()
    },
  }
}

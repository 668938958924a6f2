import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import type { Actor } from '../access.ts'
import { and, asc, eq, gt, isNull } from '../db/query-builder.ts'
import { invoke } from '../execution/invoke.ts'
import { operation } from '../operation.ts'
import { createTestPlatform, testActor } from '../testing/platform.ts'
import { Anchors, readAnchors } from './anchors.ts'
import { type AuditEvent, auditChainHash, type Head, headOf, signHead, verifyChain } from './chain.ts'
import { sealAll, startSealer } from './sealer.ts'
import { auditEvents, auditHeads } from './tables.ts'

const key = 'a key that lives outside the database'
const log = pino({ level: 'silent' })
const { db, contextOf } = await createTestPlatform([])
const folder = mkdtempSync(join(tmpdir(), 'fusion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const anchorsIn = (name = `${crypto.randomUUID()}.json`) => ({
  file: join(folder, name),
  anchors: new Anchors(join(folder, name), log),
})

const write = operation({
  name: 'audit.write',
  summary: 'Write a note.',
  route: 'POST /notes',
  effect: 'write',
  access: 'audit:write',
  examples: [{ questions: [{ fr: 'Écris une note', ar: 'اكتب ملاحظة', en: 'Write a note' }], input: { words: 'x' } }],
  input: z.object({ words: z.string(), more: z.object({ b: z.int(), a: z.int() }).optional() }),
  output: z.object({}),
  handler: async () => ({}),
})

const newWriter = () => testActor('audit:write')
const writeNotes = async (actor = newWriter(), n = 1) => {
  await Promise.all(
    Array.from({ length: n }, (_, i) => invoke(write, { words: `${i}`, more: { b: 1, a: 2 } }, contextOf(actor))),
  )
  return actor.organisationId
}
const sealRest = async (anchors?: Anchors) => {
  while (await sealAll(db, key, anchors));
}
/** Creates an organisation with this many sealed events. */
const sealedChain = async (n: number, anchors?: Anchors) => {
  const organisationId = await writeNotes(newWriter(), n)
  await sealRest(anchors)
  return organisationId
}
const chainOf = (organisationId: string) =>
  db.select().from(auditEvents).where(eq(auditEvents.organisationId, organisationId)).orderBy(asc(auditEvents.seq))
const at = (organisationId: string, seq: number) =>
  and(eq(auditEvents.organisationId, organisationId), eq(auditEvents.seq, seq))
const putHead = (organisationId: string, head: { seq: number; hash: string; mac: string }) =>
  db.update(auditHeads).set(head).where(eq(auditHeads.organisationId, organisationId))
const headThen = async (organisationId: string) => (await headOf(db, organisationId))!

describe('sealing', () => {
  it('works in batches, and reports unsealed events', async () => {
    const actor = newWriter()
    const org = await writeNotes(actor, 450)
    expect(await verifyChain(db, key, org)).toEqual({ intact: true, sealed: 0, unsealed: 450 })
    await sealRest()
    await writeNotes(actor, 2)
    expect(await verifyChain(db, key, org)).toEqual({ intact: true, sealed: 450, unsealed: 2 })
    expect(await verifyChain(db, key, 'unknown')).toEqual({ intact: true, sealed: 0, unsealed: 0 })
  })

  it('with concurrent sealers and writers creates one chain per organisation, which verifies at any time', async () => {
    const actors = [newWriter(), newWriter()]
    let writing = true
    const sealers = Array.from({ length: 4 }, async () => {
      while (writing) {
        await sealAll(db, key)
        await sleep(Math.random() * 3)
      }
    })
    const verdicts: boolean[] = []
    const auditor = (async () => {
      while (writing) {
        for (const { organisationId } of actors) verdicts.push((await verifyChain(db, key, organisationId)).intact)
        await sleep(1)
      }
    })()
    const write = async (actor: Actor) => {
      for (let i = 0; i < 60; i++) {
        await writeNotes(actor)
        await sleep(Math.random() * 3)
      }
    }
    await Promise.all(actors.flatMap((actor) => [write(actor), write(actor)]))
    writing = false
    await Promise.all([...sealers, auditor])
    await sealRest()
    for (const { organisationId } of actors)
      expect(await verifyChain(db, key, organisationId)).toEqual({ intact: true, sealed: 120, unsealed: 0 })
    expect(new Set(verdicts)).toEqual(new Set([true]))
  })

  it('continues after the last sealed event, including events committed late', async () => {
    const { file, anchors } = anchorsIn()
    const actor = newWriter()
    const first = startSealer(db, key, log, anchors, 5)
    const org = await writeNotes(actor, 5)
    await vi.waitFor(async () => expect(await verifyChain(db, key, org)).toMatchObject({ sealed: 5 }), 60_000)
    await first.stop()
    await writeNotes(actor, 3)
    await db
      .update(auditEvents)
      .set({ at: new Date(0) })
      .where(and(eq(auditEvents.organisationId, org), isNull(auditEvents.seq))) // started long ago, committed now
    const second = startSealer(db, key, log, new Anchors(file, log), 5)
    await writeNotes(actor, 2)
    await second.stop()
    expect(await verifyChain(db, key, org, readAnchors(file)[org])).toEqual({ intact: true, sealed: 10, unsealed: 0 })
    expect(readAnchors(file)[org]).toMatchObject({ seq: 10 })
  })

  it('is retried after a failure', async () => {
    const org = await writeNotes(newWriter(), 2)
    let failures = 0
    const shaky = Object.assign(Object.create(db), {
      transaction: (work: Parameters<typeof db.transaction>[0]) =>
        ++failures < 3 ? Promise.reject(new Error('unavailable')) : db.transaction(work),
    }) as typeof db
    const sealer = startSealer(shaky, key, log, undefined, 1)
    await vi.waitFor(async () => expect(await verifyChain(db, key, org)).toMatchObject({ sealed: 2 }), 60_000)
    await sealer.stop()
    expect(failures).toBeGreaterThan(2)
  })
})

describe('anchors', () => {
  it('are stored in a file that only its owner can read, and never move backwards', async () => {
    const { file, anchors } = anchorsIn()
    anchors.put('a', { seq: 5, hash: 'five' })
    anchors.put('a', { seq: 3, hash: 'three' })
    expect(existsSync(file)).toBe(false)
    anchors.flush()
    expect(readAnchors(file)).toEqual({ a: { seq: 5, hash: 'five' } })
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('of two processes are merged in one file', () => {
    const { file, anchors } = anchorsIn()
    const other = new Anchors(file, log)
    anchors.put('a', { seq: 5, hash: 'five' })
    anchors.put('b', { seq: 1, hash: 'one' })
    anchors.flush()
    other.put('a', { seq: 3, hash: 'three' })
    other.put('b', { seq: 2, hash: 'two' })
    other.flush()
    expect(readAnchors(file)).toEqual({ a: { seq: 5, hash: 'five' }, b: { seq: 2, hash: 'two' } })
  })

  it('are written later after a failed write', () => {
    const { file, anchors } = anchorsIn()
    writeFileSync(file, 'not json')
    anchors.put('a', { seq: 1, hash: 'one' })
    anchors.flush()
    expect(readFileSync(file, 'utf8')).toBe('not json')
    writeFileSync(file, '{}')
    chmodSync(file, 0o600)
    anchors.flush()
    expect(readAnchors(file)).toEqual({ a: { seq: 1, hash: 'one' } })
  })

  it('do not move when the chain no longer contains them', async () => {
    const { file, anchors } = anchorsIn()
    const actor = newWriter()
    const org = await writeNotes(actor, 3)
    await sealRest(anchors)
    const early = await headThen(org)
    await writeNotes(actor, 3)
    await sealRest(anchors)
    const anchor = anchors.get(org)!
    expect(anchor.seq).toBe(6)
    await db.delete(auditEvents).where(and(eq(auditEvents.organisationId, org), gt(auditEvents.seq, 3)))
    await putHead(org, early)
    await writeNotes(actor, 8)
    await sealRest(anchors)
    anchors.flush()
    expect(await verifyChain(db, key, org)).toEqual({ intact: true, sealed: 11, unsealed: 0 }) // as far as the database alone shows
    expect(readAnchors(file)[org]).toEqual(anchor)
    expect(await verifyChain(db, key, org, anchor)).toMatchObject({
      intact: false,
      reason: expect.stringContaining('anchored'),
    })
  })
})

it('verifies a chain after the input of an event was erased', async () => {
  const org = await sealedChain(3)
  await db.update(auditEvents).set({ input: null }).where(at(org, 2))
  expect(await verifyChain(db, key, org)).toEqual({ intact: true, sealed: 3, unsealed: 0 })
})

describe('tampering', () => {
  const length = 12
  const any = (below: number) => Math.floor(Math.random() * below)
  const uuid = () => crypto.randomUUID()
  const alterations: (() => Partial<AuditEvent>)[] = [
    () => ({ id: uuid() }),
    () => ({ at: new Date(0) }),
    () => ({ actorId: 'x' }),
    () => ({ keyId: 'x' }),
    () => ({ agent: 'x' }),
    () => ({ runId: 'x' }),
    () => ({ operation: 'x' }),
    () => ({ parentId: 'x' }),
    () => ({ input: { words: 'x' } }),
    () => ({ inputHash: 'x' }),
    () => ({ hash: 'x' }),
    () => ({ seq: null }),
    () => ({ seq: null, hash: null }),
    () => ({ seq: 99 }),
    () => ({ seq: 0 }),
    () => ({ organisationId: uuid() }),
  ]
  const swap = async (org: string, a: number, b: number) => {
    for (const [from, to] of [
      [a, -1],
      [b, a],
      [-1, b],
    ] as const)
      await db.update(auditEvents).set({ seq: to }).where(at(org, from))
  }
  const cut = (org: string, keep: number) =>
    db.delete(auditEvents).where(and(eq(auditEvents.organisationId, org), gt(auditEvents.seq, keep)))
  const copyOfLast = async (org: string) => (await chainOf(org)).findLast(({ seq }) => seq !== null)!
  /** Rewrites the chain as an attacker with write access to the database and another key. */
  const rewrite = async (org: string, with_: string, from = 1) => {
    let previous = from === 1 ? '' : (await chainOf(org))[from - 2]!.hash!
    for (const event of (await chainOf(org)).slice(from - 1)) {
      previous = auditChainHash(with_, previous, event.seq!, { ...event, actorId: 'another actor' })
      await db.update(auditEvents).set({ actorId: 'another actor', hash: previous }).where(eq(auditEvents.id, event.id))
    }
    const head = { seq: length, hash: previous }
    await putHead(org, { ...head, mac: signHead(with_, org, head) })
  }

  const kinds: Record<string, (org: string, early: Head & { mac: string }) => Promise<unknown>> = {
    alter: (org) =>
      db
        .update(auditEvents)
        .set(alterations[any(alterations.length)]!())
        .where(at(org, 1 + any(length))),
    delete: (org) => db.delete(auditEvents).where(at(org, 1 + any(length))),
    reorder: (org) => {
      const a = 1 + any(length)
      return swap(org, a, 1 + ((a + any(length - 1)) % length))
    },
    cut: (org) => cut(org, any(length)),
    add: async (org) => db.insert(auditEvents).values({ ...(await copyOfLast(org)), id: uuid(), seq: length + 1 }),
    'add before the first': async (org) =>
      db.insert(auditEvents).values({ ...(await copyOfLast(org)), id: uuid(), seq: -any(3) }),
    'cut, and put the head to an event that is left, with its own hash': async (org) => {
      const keep = 1 + any(length - 1)
      await cut(org, keep)
      const { seq, hash } = await copyOfLast(org)
      await db.update(auditHeads).set({ seq: seq!, hash: hash! }).where(eq(auditHeads.organisationId, org))
    },
    'cut, and put back the head as it once was': async (org, early) => {
      await cut(org, early.seq)
      await putHead(org, early)
    },
    'unseal the tail, and put back the head as it once was': async (org, early) => {
      await db
        .update(auditEvents)
        .set({ seq: null, hash: null, actorId: 'another actor' })
        .where(and(eq(auditEvents.organisationId, org), gt(auditEvents.seq, early.seq)))
      await putHead(org, early)
    },
    'delete everything': async (org) => {
      await db.delete(auditEvents).where(eq(auditEvents.organisationId, org))
      await db.delete(auditHeads).where(eq(auditHeads.organisationId, org))
    },
    'delete the head': (org) => db.delete(auditHeads).where(eq(auditHeads.organisationId, org)),
    'rewrite the whole chain with another key': (org) => rewrite(org, 'the key of an attacker'),
    'rewrite the end of it': (org) => rewrite(org, 'the key of an attacker', 1 + any(length)),
  }

  it('is detected in each of 100 random alterations, deletions, reorderings, truncations, additions and rewrites', async () => {
    const missed: string[] = []
    const names = Object.keys(kinds)
    for (let round = 0; round < 100; round++) {
      const kind = names[round % names.length]!
      const { anchors } = anchorsIn()
      const actor = newWriter()
      const org = await writeNotes(actor, length / 2)
      await sealAll(db, key, anchors)
      const early = await headThen(org)
      await writeNotes(actor, length / 2)
      await sealAll(db, key, anchors)
      const before = [await chainOf(org), await headOf(db, org)]
      const anchor = anchors.get(org)
      expect(await verifyChain(db, key, org, anchor)).toMatchObject({ intact: true, sealed: length, unsealed: 0 })
      await kinds[kind]!(org, early)
      expect([await chainOf(org), await headOf(db, org)]).not.toEqual(before)
      if ((await verifyChain(db, key, org, anchor)).intact) missed.push(kind)
      await db.delete(auditEvents).where(eq(auditEvents.organisationId, org)) // excludes it from the next sealing
    }
    expect(missed).toEqual([])
  })

  it.each(alterations.map((alteration) => [Object.keys(alteration()).join(' and '), alteration]))(
    'is detected with the event whose %s changed',
    async (_name, alteration) => {
      const org = await sealedChain(3)
      await db.update(auditEvents).set(alteration()).where(at(org, 2))
      expect(await verifyChain(db, key, org)).toMatchObject({ intact: false, brokenAt: 2 })
    },
  )

  it('is detected by the head alone when the chain is truncated and its head moved', async () => {
    const org = await sealedChain(4)
    await cut(org, 2)
    const { seq, hash } = await copyOfLast(org)
    await db.update(auditHeads).set({ seq: seq!, hash: hash! }).where(eq(auditHeads.organisationId, org))
    expect(await verifyChain(db, key, org)).toMatchObject({
      intact: false,
      reason: 'the head was not signed with this key',
    })
  })

  it('is detected when the head belongs to another history sealed with the same key', async () => {
    const actor = newWriter()
    const org = await writeNotes(actor, 2)
    await sealRest()
    const early = await headThen(org)
    await writeNotes(actor)
    await sealRest()
    const late = await headThen(org)
    await cut(org, 2)
    await putHead(org, early)
    await writeNotes(actor)
    await sealRest()
    expect(await verifyChain(db, key, org)).toEqual({ intact: true, sealed: 3, unsealed: 0 })
    await putHead(org, late)
    expect(await verifyChain(db, key, org)).toMatchObject({
      intact: false,
      reason: 'the tail differs from what was sealed',
    })
  })

  it('is reported for every chain verified with another key, and for none with its own', async () => {
    const org = await sealedChain(2)
    expect(await verifyChain(db, 'another key', org)).toMatchObject({ intact: false })
    expect(await verifyChain(db, key, org)).toEqual({ intact: true, sealed: 2, unsealed: 0 })
  })
})

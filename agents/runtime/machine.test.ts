import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { and, asc, eq, inArray } from '#platform/db/query.ts'
import { invoke } from '#platform/invoke.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/property.ts'
import { decideApproval } from '../approvals.ts'
import { cancelRun, startRun } from '../runs.ts'
import { settleCall } from '../steps.ts'
import { type RunStatus, runEvents, runSteps, runs, type WaitReason } from '../tables.ts'
import { plan, resolveScripted } from '../testing/models.ts'
import { scriptedPlatform } from '../testing/platform.ts'
import { testAccounts } from '../testing/tables.ts'
import { expire } from '../waiting/deliver.ts'
import { runWaits } from '../waiting/tables.ts'
import { submitToolResult } from '../waits.ts'
import { Fenced } from './endings.ts'
import type { Run } from './events.ts'
import { execute } from './execute.ts'
import { openJournal } from './journal.ts'
import { createReadier } from './ready.ts'
import { release, take } from './take.ts'
import { openTeller } from './teller.ts'

/** Nobody works here by itself: the test makes every move, and looks at what it has led to. */
const { db, services, owner, agent } = await scriptedPlatform({ working: false })
await agent('coordinator', { tools: ['test.*', 'agent:planner'] })
const { context } = owner
const makeReady = createReadier(services, resolveScripted)
const terminal = ['succeeded', 'failed', 'cancelled']

/** Where each move may lead from each state; from what is over nothing leads anywhere. */
const legal: Record<string, Partial<Record<RunStatus, RunStatus[]>>> = {
  take: { queued: ['running'], running: ['running'] },
  work: { running: ['waiting', 'succeeded', 'failed', 'cancelled'] },
  interrupt: { running: ['waiting', 'succeeded', 'failed', 'cancelled'] },
  release: { running: ['queued'] },
  crash: {},
  zombie: {},
  approve: { waiting: ['queued'] },
  reject: { waiting: ['queued'] },
  submit: { waiting: ['queued'] },
  settle: { waiting: ['queued'] },
  expire: { waiting: ['queued'] },
  cancel: { queued: ['cancelled'], waiting: ['cancelled', 'queued'] },
}
type Move = keyof typeof legal

/** One run with all there is to wait for, and what the test knows of it: which worker holds it, if any. */
async function begin(index: number) {
  const account = crypto.randomUUID()
  const award = ['test_award', { account, coins: 1 }] as [string, Record<string, unknown>]
  const read = ['read_meter', { n: index }] as [string, Record<string, unknown>]
  const input = plan(
    [award, read, ['test_actOnce', {}]],
    [
      ['agent_planner', { task: plan([award]) }],
      ['test_deposit', { account }],
    ],
  )
  const clientTools = [{ name: 'read_meter', description: 'Reads.', inputSchema: { type: 'object' } }]
  const { id } = await invoke(startRun, { agent: 'coordinator', input, clientTools }, context)
  return { id, account }
}

/** Whose waits a move is about. */
const about: Partial<Record<Move, WaitReason[]>> = {
  approve: ['approval'],
  reject: ['approval'],
  submit: ['client'],
  settle: ['unknown'],
  expire: ['approval', 'client'],
}

async function act(move: Move, runId: string, held: Map<string, Run>, turns = 0) {
  const [wait] = await db
    .select()
    .from(runWaits)
    .where(and(eq(runWaits.runId, runId), eq(runWaits.state, 'open'), inArray(runWaits.reason, about[move] ?? ['child'])))
    .orderBy(asc(runWaits.seq))
    .limit(1)
  const step = wait?.seq ?? 1
  const run = held.get(runId)
  switch (move) {
    case 'take': {
      const taken = await take(db, runId, { worker: crypto.randomUUID(), leaseMs: 60_000, suspects: true, alone: false })
      if (taken) held.set(runId, taken.run)
      return
    }
    case 'interrupt': // its worker goes down in the middle of it
    case 'work': {
      if (!run) return
      held.delete(runId)
      const teller = openTeller(services.events, runId, { epoch: run.epoch, n: 10 })
      const controller = new AbortController()
      const working = execute(run, { services, teller, controller, makeReady, shouldStepAside: () => false })
      if (move === 'work') return working
      for (let i = 0; i < turns; i++) await setImmediate()
      controller.abort(new Fenced())
      return working
    }
    case 'release':
      held.delete(runId)
      return run && release(db, run)
    case 'crash': // its worker is gone, and its lease runs out
      return db
        .update(runs)
        .set({ leaseUntil: new Date(0) })
        .where(and(eq(runs.id, runId), eq(runs.status, 'running')))
    case 'zombie': {
      if (!run) return
      const journal = await openJournal(db, { ...run, epoch: run.epoch - 1 }, openTeller(services.events, runId, { epoch: run.epoch - 1, n: 90 }), () => {})
      return expect(journal.end('failed', null)).rejects.toBeInstanceOf(Fenced)
    }
    case 'approve':
    case 'reject':
      return invoke(decideApproval, { runId, step, decision: move }, context)
    case 'submit':
      return invoke(submitToolResult, { runId, step, result: 1 }, context)
    case 'settle':
      return invoke(settleCall, { runId, step, result: 'It was done.' }, context)
    case 'expire':
      await db
        .update(runWaits)
        .set({ expiresAt: new Date(0) })
        .where(and(eq(runWaits.id, wait?.id ?? '')))
      return expire(db)
    case 'cancel':
      return invoke(cancelRun, { runId }, context)
  }
}

const everything = (ids: string[]) => db.select().from(runs).where(inArray(runs.id, ids)).orderBy(asc(runs.id))
const family = async (roots: string[]) => [...roots, ...(await db.select({ id: runs.id }).from(runs).where(inArray(runs.rootRunId, roots))).map(({ id }) => id)]

/** Work that nobody disturbs, until all is over. */
async function finish(roots: string[], held: Map<string, Run>) {
  for (let round = 0; round < 60; round++) {
    const all = await everything(await family(roots))
    const left = all.filter(({ status }) => !terminal.includes(status))
    if (left.length === 0) return
    for (const { id, status } of left) {
      const moves: Move[] = status === 'waiting' ? ['approve', 'submit', 'settle'] : ['crash', 'take', 'work']
      for (const move of moves) await Promise.resolve(act(move, id, held)).catch(refusal)
    }
  }
}
const refusal = (error: unknown) => {
  if (!(error instanceof Problem)) throw error
}

it('no run makes a move that is not legal, none that is over moves again, and each can be brought to its end', async () => {
  const names = Object.keys(legal) as Move[]
  const often = names
    .filter((move) => move !== 'cancel')
    .flatMap((move) => (['take', 'work', 'approve', 'submit'].includes(move) ? Array<Move>(6).fill(move) : [move, move]))
  const moves = fc.array(fc.record({ move: fc.constantFrom(...often, 'cancel' as Move), which: fc.nat(3), turns: fc.nat(60) }), {
    minLength: 40,
    maxLength: 80,
  })
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(moves, async (commands) => {
      const begun = await Promise.all([1, 2].map(begin))
      const roots = begun.map(({ id }) => id)
      const held = new Map<string, Run>()
      for (const { move, which, turns } of commands) {
        const ids = await family(roots)
        const before = new Map((await everything(ids)).map((run) => [run.id, run]))
        const target = ids[which % ids.length]!
        await Promise.resolve(act(move, target, held, turns)).catch(refusal)
        for (const after of await everything(ids)) {
          const was = before.get(after.id)!
          if (terminal.includes(was.status)) expect(after, `${move} of a run that is ${was.status}`).toEqual(was)
          if (was.status === after.status) continue
          if (after.id === target) seen.add(`${move}: ${was.status} → ${after.status}`)
          // what one run does may end the wait of another: its parent's, or stop one that works for it
          const allowed =
            after.id === target ? legal[move]![was.status] : was.status === 'waiting' ? ['queued', 'cancelled'] : was.status === 'queued' ? ['cancelled'] : []
          expect(allowed ?? [], `${move}: ${was.status} → ${after.status}`).toContain(after.status)
          expect(after.epoch).toBeGreaterThanOrEqual(was.epoch)
        }
      }
      await finish(roots, held)
      const all = await everything(await family(roots))
      expect(all.filter(({ status }) => !terminal.includes(status))).toEqual([])
      const ids = all.map(({ id }) => id)
      expect(await db.$count(runWaits, and(inArray(runWaits.runId, ids), inArray(runWaits.state, ['open', 'answered'])))).toBe(0)
      for (const { id, status } of all) {
        const events = await db
          .select()
          .from(runEvents)
          .where(and(eq(runEvents.runId, id), eq(runEvents.type, 'run.finished')))
        expect(events).toHaveLength(1)
        if (status === 'succeeded') expect(await db.$count(runSteps, and(eq(runSteps.runId, id), inArray(runSteps.state, ['intent', 'pending'])))).toBe(0)
      }
      const accounts = await db
        .select()
        .from(testAccounts)
        .where(
          inArray(
            testAccounts.id,
            begun.map(({ account }) => account),
          ),
        )
      for (const { balance } of accounts) expect(balance).toBeLessThanOrEqual(3) // two awards and a deposit, each at most once
    }),
    { numRuns: 25 },
  )
  // else there would be nothing to be seen
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...['take: queued → running', 'release: running → queued', 'work: running → waiting', 'work: running → cancelled'],
      ...['approve: waiting → queued', 'reject: waiting → queued', 'submit: waiting → queued', 'expire: waiting → queued'],
      ...['cancel: queued → cancelled', 'cancel: waiting → cancelled'],
    ]),
  )
})

import { setImmediate } from 'node:timers/promises'
import type { Run } from '#agents/run-store/events.ts'
import { claimRun, releaseRun } from '#agents/run-store/lease.ts'
import { runEvents, runSteps, runs } from '#agents/run-store/tables.ts'
import { runWaits } from '#agents/run-store/wait-tables.ts'
import { expireWaits } from '#agents/run-store/waits.ts'
import { cancelRun, startRun } from '#agents/runs/operations.ts'
import { resolveUnknownOutcome } from '#agents/runs/step-operations.ts'
import { createEventWriter } from '#agents/runtime/event-writer.ts'
import { executeRun } from '#agents/runtime/execute.ts'
import { LeaseLost } from '#agents/runtime/interruptions.ts'
import { createAgentCache } from '#agents/runtime/prepare-agent.ts'
import { openJournal } from '#agents/runtime/run-journal.ts'
import { scriptedPlatform } from '#agents/testing/platform.ts'
import { plan, resolveScripted } from '#agents/testing/scripted-models.ts'
import { testAccounts } from '#agents/testing/test-module-schema.ts'
import { decideApproval } from '#agents/waits/approval-operations.ts'
import { submitToolResult } from '#agents/waits/operations.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { Problem } from '#platform/problem.ts'
import fc from '#platform/testing/fast-check.ts'
import type { Experiment } from '../experiment.ts'
import { allowedTransitions, type RunTransition, transitionSequences, waitReasonsOf } from './run-transitions.ts'

const terminalStatuses = ['succeeded', 'failed', 'cancelled']

/** Nobody works here by itself: each trial makes every move, and looks at what it has led to. */
export const runStateMachine: Experiment = {
  requirements: ['R26'],
  hypothesis:
    'no run makes a move that is not legal, none that is over moves again, and each can be brought to its end',
  trials: { short: 12, long: 5_000 },
  maxCounts: { 'orders of events in which something was wrong': 0 },
  minCounts: {
    ...Object.fromEntries(
      [
        ...[
          'take: queued → running',
          'release: running → queued',
          'work: running → waiting',
          'work: running → cancelled',
        ],
        ...[
          'approve: waiting → queued',
          'reject: waiting → queued',
          'submit: waiting → queued',
          'expire: waiting → queued',
        ],
        ...['cancel: queued → cancelled', 'cancel: waiting → cancelled'],
      ].map((move) => [move, 1]),
    ),
  },
  async setUp() {
    const { db, services, owner, agent } = await scriptedPlatform({ working: false })
    await agent('coordinator', { tools: ['test.*', 'agent:planner'] })
    const { context } = owner
    const makeReady = createAgentCache(services, resolveScripted)
    /** Workers that have gone silent, by the run they hold. */
    const silentWorkers = new Map<string, string>()

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

    async function applyTransition(move: RunTransition, runId: string, claimedRuns: Map<string, Run>, turns = 0) {
      const [wait] = await db
        .select()
        .from(runWaits)
        .where(
          and(
            eq(runWaits.runId, runId),
            eq(runWaits.state, 'open'),
            inArray(runWaits.reason, waitReasonsOf[move] ?? ['subagent']),
          ),
        )
        .orderBy(asc(runWaits.seq))
        .limit(1)
      const step = wait?.seq ?? 1
      const run = claimedRuns.get(runId)
      switch (move) {
        case 'take': {
          const taken = await claimRun(db, runId, {
            worker: crypto.randomUUID(),
            leaseMs: 60_000,
            includeQuarantined: true,
            isolated: false,
            ...(silentWorkers.has(runId) && { deadWorker: silentWorkers.get(runId)! }),
          })
          if (taken) claimedRuns.set(runId, taken.run)
          return
        }
        case 'interrupt': // its worker goes down in the middle of it
        case 'work': {
          if (!run) return
          claimedRuns.delete(runId)
          const teller = createEventWriter(services.events, runId, { epoch: run.epoch, n: 10 })
          const controller = new AbortController()
          const working = executeRun(run, {
            services,
            eventWriter: teller,
            controller,
            prepareAgent: makeReady,
            shouldYield: () => false,
          })
          if (move === 'work') return working
          for (let i = 0; i < turns; i++) await setImmediate()
          controller.abort(new LeaseLost())
          return working
        }
        case 'release':
          claimedRuns.delete(runId)
          return run && releaseRun(db, run)
        case 'crash': {
          // its worker has gone silent
          const [one] = await db.select().from(runs).where(eq(runs.id, runId))
          if (one?.worker) silentWorkers.set(runId, one.worker)
          return
        }
        case 'zombie': {
          if (!run) return
          const journal = await openJournal(
            db,
            { ...run, epoch: run.epoch - 1 },
            createEventWriter(services.events, runId, { epoch: run.epoch - 1, n: 90 }),
            () => {},
          )
          const written = await journal.end('failed', null).then(
            () => true,
            (error) => !(error instanceof LeaseLost),
          )
          if (written) throw new Error('A worker that was fenced off has written.')
          return
        }
        case 'approve':
        case 'reject':
          return invoke(decideApproval, { runId, step, decision: move }, context)
        case 'submit':
          return invoke(submitToolResult, { runId, step, result: 1 }, context)
        case 'settle':
          return invoke(resolveUnknownOutcome, { runId, step, result: 'It was done.' }, context)
        case 'expire':
          await db
            .update(runWaits)
            .set({ expiresAt: new Date(0) })
            .where(and(eq(runWaits.id, wait?.id ?? '')))
          return expireWaits(db, services.now())
        case 'cancel':
          return invoke(cancelRun, { runId }, context)
      }
    }

    const readRuns = (ids: string[]) => db.select().from(runs).where(inArray(runs.id, ids)).orderBy(asc(runs.id))
    const withDescendants = async (roots: string[]) => [
      ...roots,
      ...(await db.select({ id: runs.id }).from(runs).where(inArray(runs.rootRunId, roots))).map(({ id }) => id),
    ]

    /** Work that nobody disturbs, until all is over. */
    async function runToEnd(roots: string[], claimedRuns: Map<string, Run>) {
      for (let round = 0; round < 60; round++) {
        const all = await readRuns(await withDescendants(roots))
        const left = all.filter(({ status }) => !terminalStatuses.includes(status))
        if (left.length === 0) return
        for (const { id, status } of left) {
          const moves: RunTransition[] =
            status === 'waiting' ? ['approve', 'submit', 'settle'] : ['crash', 'take', 'work']
          for (const move of moves) await Promise.resolve(applyTransition(move, id, claimedRuns)).catch(refusal)
        }
      }
    }
    const refusal = (error: unknown) => {
      if (!(error instanceof Problem)) throw error
    }

    return async (random, tally) => {
      const property = fc.asyncProperty(transitionSequences, async (commands) => {
        const failWith = (what: string, ...more: unknown[]) => {
          throw new Error(`${what} ${JSON.stringify(more)}`)
        }
        silentWorkers.clear()
        const begun = await Promise.all([1, 2].map(begin))
        const roots = begun.map(({ id }) => id)
        const claimedRuns = new Map<string, Run>()
        for (const { move, which, turns } of commands) {
          const ids = await withDescendants(roots)
          const before = new Map((await readRuns(ids)).map((run) => [run.id, run]))
          const target = ids[which % ids.length]!
          await Promise.resolve(applyTransition(move, target, claimedRuns, turns)).catch(refusal)
          for (const after of await readRuns(ids)) {
            const was = before.get(after.id)!
            if (terminalStatuses.includes(was.status) && JSON.stringify(after) !== JSON.stringify(was))
              failWith(`${move} of a run that is ${was.status}`, was, after)
            if (was.status === after.status) continue
            if (after.id === target) tally.add(`${move}: ${was.status} → ${after.status}`)
            // what one run does may end the wait of another: its parent's, or stop one that works for it
            const allowed =
              after.id === target
                ? allowedTransitions[move]![was.status]
                : was.status === 'waiting'
                  ? ['queued', 'cancelled']
                  : was.status === 'queued'
                    ? ['cancelled']
                    : []
            if (!(allowed as string[] | undefined)?.includes(after.status))
              failWith(`${move}: ${was.status} → ${after.status}`)
            if (after.epoch < was.epoch) failWith('an epoch went back', was.epoch, after.epoch)
          }
        }
        await runToEnd(roots, claimedRuns)
        const all = await readRuns(await withDescendants(roots))
        const left = all.filter(({ status }) => !terminalStatuses.includes(status))
        if (left.length > 0) failWith('runs could not be brought to their end', left)
        const ids = all.map(({ id }) => id)
        if (
          (await db.$count(
            runWaits,
            and(inArray(runWaits.runId, ids), inArray(runWaits.state, ['open', 'answered'])),
          )) > 0
        )
          failWith('a wait is open')
        for (const { id, status } of all) {
          const ends = await db.$count(runEvents, and(eq(runEvents.runId, id), eq(runEvents.type, 'run.finished')))
          if (ends !== 1) failWith('a run ended another number of times than once', ends)
          const open = await db.$count(
            runSteps,
            and(eq(runSteps.runId, id), inArray(runSteps.state, ['intent', 'pending'])),
          )
          if (status === 'succeeded' && open > 0) failWith('a run succeeded with calls that are open', open)
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
        for (const { balance } of accounts)
          if (balance > 3) failWith('two awards and a deposit, each at most once', balance)
      })
      const { failed, errorInstance } = await fc.check(property, {
        numRuns: 1,
        seed: random.seed(),
        endOnFailure: true,
      })
      if (failed) tally.add('orders of events in which something was wrong', 1, String(errorInstance))
    }
  },
}

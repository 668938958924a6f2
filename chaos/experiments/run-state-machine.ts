import { isTerminal } from '#agents/run-store/events.ts'
import { runEvents, runSteps, runs } from '#agents/run-store/tables.ts'
import { runWaits } from '#agents/run-store/wait-tables.ts'
import { startRun } from '#agents/runs/operations.ts'
import { scriptedPlatform } from '#agents/testing/platform.ts'
import { plan } from '#agents/testing/scripted-models.ts'
import { testAccounts } from '#agents/testing/test-module-schema.ts'
import { and, asc, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import fc from '#platform/testing/fast-check.ts'
import type { Experiment } from '../experiment.ts'
import { createRunDriver } from './run-driver.ts'
import { isAllowed, type RunTransition, transitionSequences } from './run-transitions.ts'

const transitionsToSee = [
  'claim: queued → running',
  'release: running → queued',
  'execute: running → waiting',
  'execute: running → cancelled',
  'approve: waiting → queued',
  'reject: waiting → queued',
  'submit: waiting → queued',
  'expire: waiting → queued',
  'cancel: queued → cancelled',
  'cancel: waiting → cancelled',
]

/** Applies random sequences of transitions to runs, without any worker, and compares each result with the model. */
export const runStateMachine: Experiment = {
  name: 'run-state-machine',
  hypothesis: 'runs make only allowed transitions, ended runs never change, and every run can be brought to its end',
  trials: { short: 12, long: 5_000 },
  maxCounts: { 'sequences with an error': 0 },
  minCounts: Object.fromEntries(transitionsToSee.map((transition) => [transition, 1])),
  async setUp() {
    const { db, services, owner, agent } = await scriptedPlatform({ working: false })
    await agent('coordinator', { tools: ['test.*', 'agent:planner'] })
    const { context } = owner

    /** Starts a run that waits once for each reason: approval, the caller, an unknown outcome and a subagent. */
    async function startCoordinator(index: number) {
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

    const readRuns = (ids: string[]) => db.select().from(runs).where(inArray(runs.id, ids)).orderBy(asc(runs.id))
    const withDescendants = async (roots: string[]) => [
      ...roots,
      ...(await db.select({ id: runs.id }).from(runs).where(inArray(runs.rootRunId, roots))).map(({ id }) => id),
    ]
    const readUnfinished = async (roots: string[]) =>
      (await readRuns(await withDescendants(roots))).filter(({ status }) => !isTerminal(status))

    /** Executes the runs undisturbed, until all have ended. */
    async function runToEnd(roots: string[], driver: ReturnType<typeof createRunDriver>) {
      for (let round = 0; round < 60; round++) {
        const unfinished = await readUnfinished(roots)
        if (unfinished.length === 0) return
        for (const { id, status } of unfinished) {
          const transitions: RunTransition[] =
            status === 'waiting' ? ['approve', 'submit', 'resolve'] : ['crash', 'claim', 'execute']
          for (const transition of transitions) await driver.apply(transition, id)
        }
      }
    }

    async function checkEnded(roots: string[], accounts: string[]) {
      const unfinished = await readUnfinished(roots)
      if (unfinished.length > 0) fail('runs could not be brought to their end', unfinished)
      const all = await readRuns(await withDescendants(roots))
      const ids = all.map(({ id }) => id)
      const isOpen = and(inArray(runWaits.runId, ids), inArray(runWaits.state, ['open', 'answered']))
      if ((await db.$count(runWaits, isOpen)) > 0) fail('a wait is open')
      for (const { id, status } of all) {
        const ends = await db.$count(runEvents, and(eq(runEvents.runId, id), eq(runEvents.type, 'run.finished')))
        if (ends !== 1) fail('a run did not end exactly once', ends)
        const openSteps = await db.$count(
          runSteps,
          and(eq(runSteps.runId, id), inArray(runSteps.state, ['intent', 'pending'])),
        )
        if (status === 'succeeded' && openSteps > 0) fail('a run succeeded with open calls', openSteps)
      }
      for (const { balance } of await db.select().from(testAccounts).where(inArray(testAccounts.id, accounts)))
        if (balance > 3) fail('more than two awards and a deposit', balance)
    }

    return async (random, counters) => {
      const property = fc.asyncProperty(transitionSequences, async (sequence) => {
        const driver = createRunDriver(services, context)
        const started = await Promise.all([1, 2].map(startCoordinator))
        const roots = started.map(({ id }) => id)
        for (const { transition, index, turns } of sequence) {
          const ids = await withDescendants(roots)
          const runsBefore = new Map((await readRuns(ids)).map((run) => [run.id, run]))
          const target = ids[index % ids.length]!
          await driver.apply(transition, target, turns)
          for (const after of await readRuns(ids)) {
            const before = runsBefore.get(after.id)!
            const isTarget = after.id === target
            if (isTerminal(before.status) && JSON.stringify(after) !== JSON.stringify(before))
              fail(`${transition} of a run that is ${before.status}`, before, after)
            if (before.status === after.status) continue
            const name = `${transition}: ${before.status} → ${after.status}`
            if (isTarget) counters.add(name)
            if (!isAllowed(transition, before.status, after.status, isTarget)) fail(name)
            if (after.epoch < before.epoch) fail('an epoch decreased', before.epoch, after.epoch)
          }
        }
        await runToEnd(roots, driver)
        await checkEnded(
          roots,
          started.map(({ account }) => account),
        )
      })
      const { failed, errorInstance } = await fc.check(property, {
        numRuns: 1,
        seed: random.seed(),
        endOnFailure: true,
      })
      if (failed) counters.add('sequences with an error', 1, String(errorInstance))
    }
  },
}

function fail(problem: string, ...details: unknown[]): never {
  throw new Error(`${problem} ${JSON.stringify(details)}`)
}

import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { cancelRun, getRun, startRun } from '../runs/operations.ts'
import { resolveUnknownOutcome } from '../runs/step-operations.ts'
import { createCluster, waitUntil } from '../testing/cluster.ts'
import { waitForProgress } from '../testing/run-invariants.ts'
import { createScripted } from '../testing/scripted-agents.ts'
import { plan } from '../testing/scripted-models.ts'
import { createSuccession } from '../testing/succession.ts'
import { testAccounts } from '../testing/test-module-schema.ts'
import { decideApproval } from '../waits/approval-operations.ts'
import { submitToolResult } from '../waits/operations.ts'

const cluster = await createCluster()
const { db, context } = cluster
const servers = createSuccession(cluster)
await createScripted(context, 'guarded', { approvals: ['writes'] })
await createScripted(context, 'coordinator', { tools: ['test.*', 'agent:planner'] })

type Call = [tool: string, args: Record<string, unknown>]
const run = (runId: string) => invoke(getRun, { runId }, context)
const status = async (runId: string) => (await run(runId)).status
const decide = (runId: string, step: number, decision: object = { decision: 'approve' }) =>
  invoke(
    decideApproval,
    { runId, step, ...decision } as Parameters<
      typeof invoke<typeof decideApproval.input, typeof decideApproval.output>
    >[1],
    context,
  )
const effectsOf = async (runId: string, step: number) =>
  cluster.effects().filter(({ key }) => key === `${runId}:${step}`).length
const coins = async (account: string) =>
  (await db.select().from(testAccounts).where(eq(testAccounts.id, account)))[0]?.balance ?? 0
const open = (runIds: string[]) =>
  db
    .select()
    .from(runWaits)
    .where(and(inArray(runWaits.runId, runIds), eq(runWaits.state, 'open')))
const ask = ['test_read', { x: 1 }] as Call
const clientTools = [{ name: 'test_read', description: 'Reads.', inputSchema: { type: 'object' } }]

describe('kill -9', () => {
  it('executes every call once when killed before and after an approval', async () => {
    const account = crypto.randomUUID()
    const id = await cluster.startRun(
      'guarded',
      plan([
        ['test_deposit', { account }],
        ['test_act', {}],
        ['test_long', {}],
      ]),
    )
    await servers.running()
    await waitUntil(async () => (await status(id)) === 'waiting')
    await servers.kill()
    await decide(id, 1) // with no worker running
    const second = await servers.armed('after-intent') // killed when the approved call has just started
    await second.died
    const third = await servers.armed('after-effect') // killed when the call is done but not recorded
    await third.died
    await servers.running()
    await waitUntil(async () => (await status(id)) === 'waiting')
    expect(await coins(account)).toBe(1)
    await decide(id, 2)
    await waitUntil(async () => (await status(id)) === 'succeeded')
    expect(await coins(account)).toBe(1)
    expect(await effectsOf(id, 2)).toBe(1)
  })

  it.each([
    ['after-intent', 0],
    ['after-effect', 1],
  ] as const)(
    'waits for the outcome of an approved non-idempotent call after a kill at %s',
    async (failpoint, acted) => {
      const id = await cluster.startRun('guarded', plan([['test_actOnce', {}]]))
      const killedServer = await servers.armed(failpoint)
      await waitUntil(async () => (await status(id)) === 'waiting')
      await decide(id, 1)
      await killedServer.died
      await servers.running()
      await waitUntil(async () => (await run(id)).error?.code === 'unknown-outcome')
      expect(await effectsOf(id, 1)).toBe(acted)
      await expect(decide(id, 1)).rejects.toMatchObject({ status: 409, code: 'already-decided' })
      await invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'It was done.' }, context)
      await waitUntil(async () => (await status(id)) === 'succeeded')
      expect(await run(id)).toMatchObject({ answer: 'It was done.' })
      expect(await effectsOf(id, 1)).toBe(acted)
    },
  )
})

it('cancels from another process in a subagent, at a client tool and at an approval', async () => {
  await servers.running()
  const slow = plan([['test_act', { ms: 30_000 }]])
  const inChild = await cluster.startRun('coordinator', plan([['agent_planner', { task: slow }]]))
  const atClient = (await invoke(startRun, { agent: 'coordinator', input: plan([ask]), clientTools }, context)).id
  const atApproval = await cluster.startRun('guarded', plan([['test_actOnce', {}]]))
  const [child] = await (async () => {
    await waitUntil(
      async () => (await db.$count(runs, and(eq(runs.parentRunId, inChild), eq(runs.status, 'running')))) === 1,
    )
    return db.select().from(runs).where(eq(runs.parentRunId, inChild))
  })()
  await waitUntil(async () => (await effectsOf(child!.id, 1)) === 1)
  await waitUntil(async () => (await Promise.all([atClient, atApproval].map(status))).every((one) => one === 'waiting'))
  for (const id of [inChild, atClient, atApproval]) await invoke(cancelRun, { runId: id }, context)
  await waitUntil(async () =>
    (await Promise.all([inChild, child!.id, atClient, atApproval].map(status))).every((one) => one === 'cancelled'),
  )
  expect(await open([inChild, child!.id, atClient, atApproval])).toEqual([])
})

it('completes all runs with approvals, client tools and subagents despite six random kills, each deposit once', async () => {
  const accounts = Array.from({ length: 6 }, () => crypto.randomUUID())
  const starting = accounts.map((account, i) => {
    const inner = plan([['test_award', { account, coins: 1 }]], [['test_act', {}]])
    const input = plan(
      [['agent_planner', { task: inner }], ask, ['test_act', {}]],
      [['test_deposit', { account }], ask],
    )
    return invoke(startRun, { agent: 'coordinator', input, clientTools, metadata: { n: String(i) } }, context)
  })
  const ids = (await Promise.all(starting)).map(({ id }) => id)
  const family = async () => [
    ...ids,
    ...(await db.select({ id: runs.id }).from(runs).where(inArray(runs.parentRunId, ids))).map(({ id }) => id),
  ]
  let over = false
  /** Approvers and callers that resolve every wait twice. */
  const resolvers = (async () => {
    while (!over) {
      for (const { runId, seq, reason } of await open(await family())) {
        const act = () =>
          reason === 'approval'
            ? decide(runId, seq)
            : invoke(submitToolResult, { runId, step: seq, result: 'read' }, context)
        if (reason === 'approval' || reason === 'client_tool') await Promise.allSettled([act(), act()])
      }
      await sleep(30)
    }
  })()
  for (const WORKER_CONCURRENCY of ['256', '1', '256', '1', '256']) {
    await servers.kill()
    await servers.running({ WORKER_CONCURRENCY })
    await waitForProgress(cluster)
    await sleep(Math.random() * 300)
  }
  await servers.kill()
  await servers.running({ WORKER_CONCURRENCY: '1' })
  await waitUntil(async () => (await Promise.all(ids.map(status))).every((one) => one === 'succeeded'), 170_000) // isolated execution after so many crashes takes a while
  over = true
  await resolvers
  expect(await Promise.all(accounts.map(coins))).toEqual(accounts.map(() => 2)) // one awarded by the subagent, one deposited
  const all = await family()
  expect(all).toHaveLength(12) // no subagent run was started twice
  for (const id of all) {
    const steps = await db.select().from(runSteps).where(eq(runSteps.runId, id))
    expect(steps.every(({ state }) => state === 'done')).toBe(true)
  }
  expect(
    (await db.select().from(runWaits).where(inArray(runWaits.runId, all))).every(({ state }) => state === 'applied'),
  ).toBe(true)
})

import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { runWaits } from '../run-store/wait-tables.ts'
import { cancelRun, getRun, startRun } from '../runs/operations.ts'
import { resolveUnknownOutcome } from '../runs/step-operations.ts'
import { createCluster, kill, waitUntil } from '../testing/cluster.ts'
import { noneQuarantined } from '../testing/run-invariants.ts'
import { createScripted } from '../testing/scripted-agents.ts'
import { plan } from '../testing/scripted-models.ts'
import { testAccounts } from '../testing/test-module-schema.ts'
import { decideApproval } from '../waits/approval-operations.ts'
import { submitToolResult } from '../waits/operations.ts'

const home = await createCluster()
const { db, context } = home
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
const actsOf = async (runId: string, step: number) =>
  (await home.effects()).filter(({ key }) => key === `${runId}:${step}`).length
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
  it('while a person is asked, and while they decide: every call once', async () => {
    const account = crypto.randomUUID()
    const id = await home.startRun(
      'guarded',
      plan([
        ['test_deposit', { account }],
        ['test_act', {}],
        ['test_long', {}],
      ]),
    )
    const first = await home.server()
    await waitUntil(async () => (await status(id)) === 'waiting')
    await kill(first)
    await decide(id, 1) // with nobody there to hear it
    const second = await home.server({ FAILPOINT: 'after-intent' }) // goes down with the approved call just begun
    await second.died
    const third = await home.server({ FAILPOINT: 'after-effect' }) // and the next when it is done and not recorded
    await third.died
    const last = await home.server()
    await waitUntil(async () => (await status(id)) === 'waiting')
    expect(await coins(account)).toBe(1)
    await decide(id, 2)
    await waitUntil(async () => (await status(id)) === 'succeeded')
    expect(await coins(account)).toBe(1)
    expect(await actsOf(id, 2)).toBe(1)
    await kill(last)
  })

  it.each([
    ['after-intent', 0],
    ['after-effect', 1],
  ] as const)(
    '%s of an approved call that cannot be made twice: it waits again, for somebody who knows',
    async (FAILPOINT, acted) => {
      const id = await home.startRun('guarded', plan([['test_actOnce', {}]]))
      const first = await home.server()
      await waitUntil(async () => (await status(id)) === 'waiting')
      await kill(first)
      await decide(id, 1)
      const doomed = await home.server({ FAILPOINT })
      await doomed.died
      const last = await home.server()
      await waitUntil(async () => (await run(id)).error?.code === 'unknown-outcome')
      expect(await actsOf(id, 1)).toBe(acted)
      await expect(decide(id, 1)).rejects.toMatchObject({ status: 409, code: 'already-decided' })
      await invoke(resolveUnknownOutcome, { runId: id, step: 1, result: 'It was done.' }, context)
      await waitUntil(async () => (await status(id)) === 'succeeded')
      expect(await run(id)).toMatchObject({ answer: 'It was done.' })
      expect(await actsOf(id, 1)).toBe(acted)
      await kill(last)
    },
  )

  it('at six random moments, with approvals, tools of the caller and sub-agents: all end, and each coin is there once', async () => {
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
    /** People and callers, who do what is asked of them at any time, and sometimes twice. */
    const outside = (async () => {
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
    for (let kills = 0; kills < 6; kills++) {
      const worker = await home.server({ WORKER_CONCURRENCY: kills % 2 ? '1' : '256' })
      await sleep(50 + Math.random() * 400)
      await waitUntil(() => noneQuarantined(home))
      await kill(worker)
    }
    const last = await home.server({ WORKER_CONCURRENCY: '1' })
    await waitUntil(async () => (await Promise.all(ids.map(status))).every((one) => one === 'succeeded'), 170_000) // who was there at so many crashes is examined alone, and that takes its time
    over = true
    await outside
    expect(await Promise.all(accounts.map(coins))).toEqual(accounts.map(() => 2)) // one awarded by the sub-agent, one deposited
    const all = await family()
    expect(all).toHaveLength(12) // no sub-agent was begun twice
    for (const id of all) {
      const steps = await db.select().from(runSteps).where(eq(runSteps.runId, id))
      expect(steps.every(({ state }) => state === 'done')).toBe(true)
    }
    expect(
      (await db.select().from(runWaits).where(inArray(runWaits.runId, all))).every(({ state }) => state === 'applied'),
    ).toBe(true)
    await kill(last)
  })
})

it('cancelled from another process, wherever the work is: in a sub-agent, at a tool of the caller, at an approval', async () => {
  const worker = await home.server()
  const slow = plan([['test_act', { ms: 30_000 }]])
  const inChild = await home.startRun('coordinator', plan([['agent_planner', { task: slow }]]))
  const atClient = (await invoke(startRun, { agent: 'coordinator', input: plan([ask]), clientTools }, context)).id
  const atApproval = await home.startRun('guarded', plan([['test_actOnce', {}]]))
  const [child] = await (async () => {
    await waitUntil(
      async () => (await db.$count(runs, and(eq(runs.parentRunId, inChild), eq(runs.status, 'running')))) === 1,
    )
    return db.select().from(runs).where(eq(runs.parentRunId, inChild))
  })()
  await waitUntil(async () => (await actsOf(child!.id, 1)) === 1)
  await waitUntil(async () => (await Promise.all([atClient, atApproval].map(status))).every((one) => one === 'waiting'))
  for (const id of [inChild, atClient, atApproval]) await invoke(cancelRun, { runId: id }, context)
  await waitUntil(async () =>
    (await Promise.all([inChild, child!.id, atClient, atApproval].map(status))).every((one) => one === 'cancelled'),
  )
  expect(await open([inChild, child!.id, atClient, atApproval])).toEqual([])
  await kill(worker)
})

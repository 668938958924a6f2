import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { runSteps, runs } from '../../run-store/tables.ts'
import { runWaits } from '../../run-store/wait-tables.ts'
import { createCluster, waitUntil } from '../../testing/cluster.ts'
import { findViolations, isIdle, waitForProgress } from '../../testing/run-invariants.ts'
import { createScripted } from '../../testing/scripted-agents.ts'
import { plan } from '../../testing/scripted-models.ts'
import { startWithGraph } from '../../testing/start-with-graph.ts'
import { createSuccession } from '../../testing/succession.ts'
import { testAccounts } from '../../testing/test-module-schema.ts'
import { submitToolResult } from '../../waits/operations.ts'

const cluster = await createCluster()
const servers = createSuccession(cluster)

it('completes every graph run after kills at two failpoints without repeating recorded work', async () => {
  const ids = await Promise.all(
    Array.from({ length: 4 }, () => startWithGraph(cluster, 'plain', 'worker', crypto.randomUUID())),
  )
  for (const failpoint of ['after-intent:2', 'after-effect:6']) {
    const killedServer = await servers.armed(failpoint)
    await killedServer.died
  }
  await servers.running()
  await waitUntil(() => isIdle(cluster))
  expect(await findViolations(cluster, ids)).toEqual([])
})

it('completes graph runs with subagents and client tools despite kills, each call and deposit once', async () => {
  const { db, context } = cluster
  await servers.kill()
  await createScripted(context, 'coordinator', { tools: ['test.*', 'agent:planner'] })
  const clientTools = [{ name: 'read', description: 'Reads.', inputSchema: { type: 'object' } }]
  const accounts = Array.from({ length: 4 }, () => crypto.randomUUID())
  const ids = await Promise.all(
    accounts.map((account) => {
      const inner = plan([['test_deposit', { account }]], [['test_act', {}]])
      const input = plan(
        [
          ['agent_planner', { task: inner }],
          ['read', {}],
          ['test_act', {}],
        ],
        [
          ['test_deposit', { account }],
          ['read', {}],
        ],
      )
      return startWithGraph(cluster, 'plain', 'coordinator', input, { clientTools })
    }),
  )
  const ended = async () =>
    (await db.$count(runs, and(inArray(runs.id, ids), eq(runs.status, 'succeeded')))) === ids.length
  let over = false
  /** Callers that submit every requested tool result twice. */
  const callers = (async () => {
    for (; !over; await sleep(30)) {
      const openWaits = await db
        .select()
        .from(runWaits)
        .where(and(inArray(runWaits.runId, ids), eq(runWaits.state, 'open'), eq(runWaits.reason, 'client_tool')))
      for (const { runId, seq } of openWaits) {
        const send = () => invoke(submitToolResult, { runId, step: seq, result: 'read' }, context)
        await Promise.allSettled([send(), send()])
      }
    }
  })()
  for (let kills = 0; kills < 4; kills++) {
    await servers.running()
    await waitForProgress(cluster)
    await sleep(Math.random() * 300)
    await servers.kill()
  }
  await servers.running()
  await waitUntil(ended, 100_000)
  over = true
  await callers

  expect(await db.$count(runs, inArray(runs.parentRunId, ids))).toBe(ids.length) // no subagent run was started twice
  const balances = await db.select().from(testAccounts).where(inArray(testAccounts.id, accounts))
  expect(balances.map(({ balance }) => balance)).toEqual(accounts.map(() => 2)) // one deposit by the subagent, one by the run itself
  const steps = await db.select().from(runSteps).where(inArray(runSteps.runId, ids))
  expect(steps).toHaveLength(ids.length * 8)
  expect(steps.every(({ state }) => state === 'done')).toBe(true)
})

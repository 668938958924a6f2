import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { cancelRun } from '#agents/runs/operations.ts'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { plan } from '#agents/testing/scripted-models.ts'
import { eq, gt, inArray, or } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { awaitLater, createCluster, sendRequest, startRunWithRetry, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Sends SIGTERM to a server under load, while it makes calls that take from a tenth of a second to a minute. */
export const gracefulShutdown: Experiment = {
  name: 'graceful-shutdown',
  hypothesis: 'on SIGTERM, a server releases its runs, rejects new requests and exits within its grace period',
  trials: { short: 1, long: 50 },
  maxCounts: {
    'runs lost or wrong': 0,
    'exits with another code than 0': 0,
    'exits later than 30 s': 0,
    'answers that were neither 201 nor 503': 0,
    'crashes counted': 0,
  },
  minCounts: { 'servers that got SIGTERM': 1, 'runs released to another worker': 1 },
  async setUp() {
    const cluster = await createCluster()
    const { db, owner } = cluster
    const servers = await startServers(cluster, { env: { SHUTDOWN_GRACE_MS: '30000' } })
    return async (random, counters, size) => {
      const count = size === 'long' ? 50 : 20
      const short: string[] = []
      let stoppingUrl: string | undefined
      async function startShortRun() {
        const input = crypto.randomUUID()
        await sleep(random.between(0, 1_500))
        if (stoppingUrl) {
          const late = await sendRequest(stoppingUrl, owner.key, 'POST', '/v1/runs', {
            body: { agent: 'worker', input },
            headers: { 'idempotency-key': input },
          })
          if (late && late.status !== 201 && late.status !== 503)
            counters.add('answers that were neither 201 nor 503', 1, `${late.status}`)
        }
        const { status, body } = await startRunWithRetry(servers, owner.key, { agent: 'worker', input }, input)
        if (status === 201) short.push(body.id)
        else counters.add('answers that were neither 201 nor 503', 1, `${status}`)
      }
      const long = await Promise.all(
        [1_000, random.between(100, 5_000), 60_000].map((ms) =>
          cluster.startRun('planner', plan([['test_act', { ms }]])),
        ),
      )
      const load = awaitLater(Promise.all(Array.from({ length: count }, startShortRun)))
      await sleep(random.between(300, 1_200))
      const index = random.between(0, servers.count - 1)
      const { process: child, url } = servers.server(index)!
      stoppingUrl = url
      const signalledAt = performance.now()
      counters.add('servers that got SIGTERM')
      await servers.kill(index, 'SIGTERM')
      if (child.exitCode !== 0)
        counters.add('exits with another code than 0', 1, `${child.exitCode} ${child.signalCode}`)
      if (performance.now() - signalledAt > 30_000) counters.add('exits later than 30 s')
      stoppingUrl = undefined
      await servers.restart(index)
      await load
      await invoke(cancelRun, { runId: long[2]! }, cluster.context).catch(() => {}) // it would take another minute
      await waitUntil(() => isIdle(cluster), 120_000)
      for (const { kind, runId, detail } of await findViolations(cluster, short))
        counters.add('runs lost or wrong', 1, `${kind} ${runId} ${detail}`)
      for (const { id, status, finishedAt } of await db.select().from(runs).where(inArray(runs.id, long)))
        if (!finishedAt || status === 'failed') counters.add('runs lost or wrong', 1, `${id} ${status}`)
      counters.max('runs released to another worker', await db.$count(runs, gt(runs.epoch, 1)))
      const crashed = await db.$count(runs, or(gt(runs.crashCount, 0), eq(runs.isolatedCrashes, 1)))
      if (crashed > 0) counters.max('crashes counted', crashed)
      cluster.clearEffects()
    }
  },
}

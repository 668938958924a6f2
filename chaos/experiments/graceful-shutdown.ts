import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { cancelRun } from '#agents/runs/operations.ts'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { plan } from '#agents/testing/scripted-models.ts'
import { eq, gt, inArray, or } from '#platform/db/query-builder.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { awaitLater, createCluster, requestWithRetry, sendRequest, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** SIGTERM under load, among calls that take from a tenth of a second to a minute. */
export const gracefulShutdown: Experiment = {
  requirements: ['R14'],
  hypothesis:
    'a server that is told to stop hands on what it holds, refuses what is new, and ends well within its grace',
  trials: { short: 1, long: 50 },
  maxCounts: {
    'runs lost or wrong': 0,
    'exits with another code than 0': 0,
    'exits later than 30 s': 0,
    'answers that were neither 201 nor 503': 0,
    'crashes counted': 0,
  },
  minCounts: { 'servers told to stop': 1, 'runs that were handed on': 1 },
  async setUp() {
    const home = await createCluster()
    const fleet = await startServers(home, { env: { SHUTDOWN_GRACE_MS: '30000' } })
    return async (random, tally, size) => {
      const count = size === 'long' ? 50 : 20
      const short: string[] = []
      let stoppingUrl: string | undefined
      async function load() {
        const input = crypto.randomUUID()
        await sleep(random.between(0, 1_500))
        if (stoppingUrl) {
          const late = await sendRequest(stoppingUrl, home.owner.key, 'POST', '/v1/runs', {
            body: { agent: 'worker', input },
            headers: { 'idempotency-key': input },
          })
          if (late && late.status !== 201 && late.status !== 503)
            tally.add('answers that were neither 201 nor 503', 1, `${late.status}`)
        }
        const { status, body } = await requestWithRetry(fleet, home.owner.key, { agent: 'worker', input }, input)
        if (status === 201) short.push(body.id)
        else tally.add('answers that were neither 201 nor 503', 1, `${status}`)
      }
      const long = await Promise.all(
        [1_000, random.between(100, 5_000), 60_000].map((ms) => home.startRun('planner', plan([['test_act', { ms }]]))),
      )
      const loading = awaitLater(Promise.all(Array.from({ length: count }, load)))
      await sleep(random.between(300, 1_200))
      const which = random.between(0, fleet.size - 1)
      const { process: child } = fleet.server(which)!
      stoppingUrl = fleet.server(which)!.url
      const began = performance.now()
      tally.add('servers told to stop')
      await fleet.kill(which, 'SIGTERM')
      if (child.exitCode !== 0) tally.add('exits with another code than 0', 1, `${child.exitCode} ${child.signalCode}`)
      if (performance.now() - began > 30_000) tally.add('exits later than 30 s')
      stoppingUrl = undefined
      await fleet.restart(which)
      await loading
      await invoke(cancelRun, { runId: long[2]! }, home.context).catch(() => {}) // it would take a minute more
      await waitUntil(() => isIdle(home), 120_000)
      for (const { kind, runId, detail } of await findViolations(home, short))
        tally.add('runs lost or wrong', 1, `${kind} ${runId} ${detail}`)
      for (const run of await home.db.select().from(runs).where(inArray(runs.id, long)))
        if (!run.finishedAt || run.status === 'failed') tally.add('runs lost or wrong', 1, `${run.id} ${run.status}`)
      tally.max('runs that were handed on', await home.db.$count(runs, gt(runs.epoch, 1)))
      const crashed = await home.db.$count(runs, or(gt(runs.crashCount, 0), eq(runs.isolatedCrashes, 1)))
      if (crashed > 0) tally.max('crashes counted', crashed)
      await home.clearEffects()
    }
  },
}

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { createScripted } from '#agents/testing/scripted-agents.ts'
import { inArray } from '#platform/db/query-builder.ts'
import { createCluster, sendRequest, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const capacity = { perOrganisation: 40, total: 60 }
const serverEnvironment = {
  RUNS_QUEUED_PER_ORGANISATION: String(capacity.perOrganisation),
  RUNS_QUEUED: String(capacity.total),
  WORKER_CONCURRENCY: '8',
}

/** Two organisations, one after the other, start far more runs than the server can execute, and ignore `Retry-After`. */
export const overload: Experiment = {
  name: 'overload',
  hypothesis: 'excess requests are rejected with 429 or 503 and Retry-After, and no accepted run is lost',
  trials: { short: 1, long: 1 },
  maxCounts: {
    'accepted runs lost or wrong': 0,
    'answers that were neither 201, 429 nor 503': 0,
    'rejections without Retry-After': 0,
    'requests without a response': 0,
    'runs queued at once': capacity.total,
    'memory growth above 30 %': 0,
  },
  minCounts: { 'answered 201': 50, 'answered 429': 1, 'answered 503': 1 },
  async setUp() {
    const cluster = await createCluster()
    const otherOwner = await cluster.member(['owner'])
    await createScripted(otherOwner.context, 'worker', { model: 'scripted/worker' })
    const servers = await startServers(cluster, { env: serverEnvironment })
    const readMemory = () =>
      Number(readFileSync(`/proc/${servers.server(0)!.process.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)![1])

    return async (_random, counters, size) => {
      const ms = size === 'long' ? 60_000 : 2_500
      const ids: string[] = []
      const end = performance.now() + ms
      const hasSeenAll = () => Object.entries(overload.minCounts).every(([name, min]) => counters.get(name) >= min)
      /** A slow machine needs longer to reach the minimum counts. */
      const isOver = () => performance.now() > end && (hasSeenAll() || performance.now() > end + 60_000)
      async function sendContinuously(key: string) {
        while (!isOver()) {
          const response = await sendRequest(servers.url(), key, 'POST', '/v1/runs', {
            body: { agent: 'worker', input: crypto.randomUUID() },
          })
          if (!response) counters.add('requests without a response')
          else if (response.status === 201) ids.push(response.body.id)
          else if (response.status !== 429 && response.status !== 503)
            counters.add(
              'answers that were neither 201, 429 nor 503',
              1,
              `${response.status} ${JSON.stringify(response.body)}`,
            )
          else if (!response.headers.get('retry-after')) counters.add('rejections without Retry-After')
          if (response) counters.add(`answered ${response.status}`)
          if (response?.status !== 201) await sleep(5)
        }
      }
      async function observe() {
        let warmMemory = 0
        while (!isOver()) {
          const queued = await cluster.db.$count(runs, inArray(runs.status, ['queued', 'running']))
          counters.max('runs queued at once', queued)
          if (size === 'long' && performance.now() > end - ms * 0.75) {
            warmMemory ||= readMemory()
            if (readMemory() > warmMemory * 1.3) counters.max('memory growth above 30 %', 1)
          }
          await sleep(200)
        }
      }
      const clients = (key: string) => Array.from({ length: 40 }, () => sendContinuously(key))
      // when the first organisation has used up its own capacity, the total still leaves some for the second
      const secondOrganisation = sleep(ms / 2).then(() => Promise.all(clients(otherOwner.key)))
      await Promise.all([observe(), ...clients(cluster.owner.key), secondOrganisation])
      await waitUntil(() => isIdle(cluster), 120_000)
      for (const { kind, runId, detail } of await findViolations(cluster, ids))
        counters.add('accepted runs lost or wrong', 1, `${kind} ${runId} ${detail}`)
    }
  },
}

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { findViolations, isIdle } from '#agents/testing/run-invariants.ts'
import { createScripted } from '#agents/testing/scripted-agents.ts'
import { inArray } from '#platform/db/query-builder.ts'
import { createCluster, sendRequest, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

const capacity = { ofOne: 40, ofAll: 60 }
const serverEnvironment = {
  RUNS_QUEUED_PER_ORGANISATION: String(capacity.ofOne),
  RUNS_QUEUED: String(capacity.ofAll),
  WORKER_CONCURRENCY: '8',
}

/** Two organisations, one after the other, ask for far more than can be done, and take no heed of what they are told. */
export const overload: Experiment = {
  requirements: ['R12'],
  hypothesis: 'what is too much is refused with 429 or 503 and a time to come back, and nothing accepted is lost',
  trials: { short: 1, long: 1 },
  maxCounts: {
    'accepted runs lost or wrong': 0,
    'answers that were neither 201, 429 nor 503': 0,
    'refusals without Retry-After': 0,
    'no answer': 0,
    'runs that queued at once': capacity.ofAll,
    'memory that grew by more than 30 %': 0,
  },
  minCounts: { 'answered 201': 50, 'answered 429': 1, 'answered 503': 1 },
  async setUp() {
    const home = await createCluster()
    const other = await home.member(['owner'])
    await createScripted(other.context, 'worker', { model: 'scripted/worker' })
    const fleet = await startServers(home, { env: serverEnvironment })
    const memory = () =>
      Number(readFileSync(`/proc/${fleet.server(0)!.process.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)![1])

    return async (_random, tally, size) => {
      const ms = size === 'long' ? 60_000 : 2_500
      const ids: string[] = []
      const until = performance.now() + ms
      const seen = () =>
        Object.entries(overload.minCounts).every(([what, least]) => (tally.counts.get(what) ?? 0) >= least)
      /** A short one goes on until it has shown something, however slow the machine. */
      const isOver = () => performance.now() > until && (seen() || performance.now() > until + 60_000)
      async function sendContinuously(key: string) {
        while (!isOver()) {
          const answer = await sendRequest(fleet.url(), key, 'POST', '/v1/runs', {
            body: { agent: 'worker', input: crypto.randomUUID() },
          })
          if (!answer) tally.add('no answer')
          else if (answer.status === 201) ids.push(answer.body.id)
          else if (answer.status !== 429 && answer.status !== 503)
            tally.add(
              'answers that were neither 201, 429 nor 503',
              1,
              `${answer.status} ${JSON.stringify(answer.body)}`,
            )
          else if (!answer.headers.get('retry-after')) tally.add('refusals without Retry-After')
          if (answer) tally.add(`answered ${answer.status}`)
          if (answer?.status !== 201) await sleep(5)
        }
      }
      async function watch() {
        let settled = 0
        while (!isOver()) {
          tally.max('runs that queued at once', await home.db.$count(runs, inArray(runs.status, ['queued', 'running'])))
          if (size === 'long' && performance.now() > until - ms * 0.75) {
            settled ||= memory()
            if (memory() > settled * 1.3) tally.max('memory that grew by more than 30 %', 1)
          }
          await sleep(200)
        }
      }
      const callers = (key: string) => Array.from({ length: 40 }, () => sendContinuously(key))
      const later = sleep(ms / 2).then(() => Promise.all(callers(other.key))) // when the first has no room left of its own, there is some for others
      await Promise.all([watch(), ...callers(home.owner.key), later])
      await waitUntil(() => isIdle(home), 120_000)
      for (const { kind, runId, detail } of await findViolations(home, ids))
        tally.add('accepted runs lost or wrong', 1, `${kind} ${runId} ${detail}`)
    }
  },
}

import { setTimeout as sleep } from 'node:timers/promises'
import { parseModelMessage } from '#agents/run-store/model-message.ts'
import { runEvents, runSteps } from '#agents/run-store/tables.ts'
import { createSseClient, sortEventIds } from '#agents/testing/sse-client.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { awaitLater, createCluster, startServers, waitUntil } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Disconnects clients of event streams at random and kills servers. Each client resumes after the last id that it has received. */
export const streamResume: Experiment = {
  name: 'stream-resume',
  hypothesis: 'clients that reconnect at random, across killed servers, receive every recorded event once and in order',
  trials: { short: 1, long: 10 },
  maxCounts: {
    'clients with a gap': 0,
    'clients with a duplicate': 0,
    'clients with events out of order': 0,
    'clients that did not reach the end': 0,
    'texts received that are not in the journal': 0,
  },
  minCounts: { connections: 9, 'text events': 1, 'text resets': 1, kills: 3 },
  async setUp() {
    const cluster = await createCluster()
    const { db } = cluster
    const servers = await startServers(cluster)
    return async (random, counters, size) => {
      const [runCount, clientCount] = size === 'long' ? [40, 200] : [8, 8]
      const ids = await Promise.all(Array.from({ length: runCount }, () => cluster.startRun('talker')))
      const clients = Array.from({ length: clientCount }, (_, i) => ({
        runId: ids[i % ids.length]!,
        client: createSseClient(ids[i % ids.length]!, cluster.owner.key),
        minConnectionMs: random.between(80, 580),
      }))
      const reading = awaitLater(
        Promise.all(
          clients.map(async ({ client, runId, minConnectionMs }) => {
            const readToEnd = () => client.read(servers.url(), minConnectionMs + random.between(0, 500))
            if (!(await waitUntil(readToEnd, 180_000))) counters.add('clients that did not reach the end', 1, runId)
          }),
        ),
      )
      for (let kills = 0; kills < 3; kills++) {
        await sleep(random.between(500, 800))
        const index = (2 * servers.count - 1 - kills) % servers.count // a worker first, and each server in turn
        await servers.kill(index)
        await servers.restart(index)
        counters.add('kills')
      }
      await reading
      for (const { runId, client } of clients) {
        const { ids: received, shown, problems, count } = client
        const events = await db
          .select()
          .from(runEvents)
          .where(eq(runEvents.runId, runId))
          .orderBy(asc(runEvents.epoch), asc(runEvents.n))
        const recorded = events.map(({ epoch, n }) => `${epoch}.${n}`)
        if (received.filter((id) => recorded.includes(id)).join() !== recorded.join())
          counters.add('clients with a gap', 1, `${runId}: ${received.join()} of ${recorded.join()}`)
        if (new Set(received).size !== received.length)
          counters.add('clients with a duplicate', 1, `${runId}: ${received.join()}`)
        if (received.join() !== sortEventIds(received).join())
          counters.add('clients with events out of order', 1, `${runId}: ${received.join()}`)
        const steps = await db.select().from(runSteps).where(eq(runSteps.runId, runId))
        const wrongSteps = steps
          .filter((step) => step.kind === 'model' && shown[step.seq] !== parseModelMessage(step).text)
          .map(({ seq }) => `step ${seq}`)
        for (const problem of [...problems, ...wrongSteps])
          counters.add('texts received that are not in the journal', 1, `${runId}: ${problem}`)
        counters.add('connections', count.connections)
        counters.add('text events', count.deltas)
        counters.add('text resets', count.resets)
      }
    }
  },
}

import { setTimeout as sleep } from 'node:timers/promises'
import { parseModelMessage } from '#agents/run-store/model-message.ts'
import { runEvents, runSteps } from '#agents/run-store/tables.ts'
import { createSseClient, sortEventIds } from '#agents/testing/sse-client.ts'
import { asc, eq } from '#platform/db/query-builder.ts'
import { awaitLater, createCluster, startServers } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Readers are cut off at random, servers killed; each comes back with the last id it has seen. */
export const streamResume: Experiment = {
  requirements: ['R15'],
  hypothesis: 'readers cut at random, across dead servers, see what the journal holds: no gap, no duplicate, in order',
  trials: { short: 1, long: 10 },
  maxCounts: {
    'readers with a gap': 0,
    'readers with a duplicate': 0,
    'readers out of order': 0,
    'texts shown that the journal does not hold': 0,
  },
  minCounts: { connections: 9, 'pieces of text': 1, 'texts written anew': 1, kills: 3 },
  async setUp() {
    const home = await createCluster()
    const fleet = await startServers(home)
    return async (random, tally, size) => {
      const count = size === 'long' ? 200 : 8
      const ids = await Promise.all(Array.from({ length: size === 'long' ? 40 : 8 }, () => home.startRun('talker')))
      const all = Array.from({ length: count }, (_, i) => ({
        runId: ids[i % ids.length]!,
        one: createSseClient(ids[i % ids.length]!, home.owner.key),
        cut: random.between(80, 580),
      }))
      const following = awaitLater(
        Promise.all(
          all.map(async ({ one, cut }) => {
            while (!(await one.read(fleet.url(), cut + random.between(0, 500)))) await sleep(10)
          }),
        ),
      )
      for (let kills = 0; kills < 3; kills++) {
        await sleep(random.between(500, 800))
        const which = (2 * fleet.size - 1 - kills) % fleet.size // whoever writes first, and each of them in the end
        await fleet.kill(which)
        await fleet.restart(which)
        tally.add('kills')
      }
      await following
      for (const { runId, one } of all) {
        const { ids: seen, shown, problems, count } = one
        const events = await home.db
          .select()
          .from(runEvents)
          .where(eq(runEvents.runId, runId))
          .orderBy(asc(runEvents.epoch), asc(runEvents.n))
        const recorded = events.map(({ epoch, n }) => `${epoch}.${n}`)
        if (seen.filter((id) => recorded.includes(id)).join() !== recorded.join())
          tally.add('readers with a gap', 1, `${runId}: ${seen.join()} of ${recorded.join()}`)
        if (new Set(seen).size !== seen.length) tally.add('readers with a duplicate', 1, `${runId}: ${seen.join()}`)
        if (seen.join() !== sortEventIds(seen).join()) tally.add('readers out of order', 1, `${runId}: ${seen.join()}`)
        const steps = await home.db.select().from(runSteps).where(eq(runSteps.runId, runId))
        const wrong = steps
          .filter((step) => step.kind === 'model' && shown[step.seq] !== parseModelMessage(step).text)
          .map(({ seq }) => `step ${seq}`)
        for (const what of [...problems, ...wrong])
          tally.add('texts shown that the journal does not hold', 1, `${runId}: ${what}`)
        tally.add('connections', count.connections)
        tally.add('pieces of text', count.deltas)
        tally.add('texts written anew', count.resets)
      }
    }
  },
}

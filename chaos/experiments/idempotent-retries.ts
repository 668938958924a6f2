import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { createScripted } from '#agents/testing/scripted-agents.ts'
import { awaitLater, createCluster, requestWithRetry, sendRequest, startServers } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Many ask for the same thing at once, under one key, while the server goes down; afterwards they ask again. */
export const idempotentRetries: Experiment = {
  requirements: ['R11'],
  hypothesis:
    'whoever repeats a request under its key gets the one run it began, also after a restart; another body or tenant does not',
  trials: { short: 1, long: 1 },
  maxCounts: {
    'keys with another number of runs than one': 0,
    'answers other than that run': 0,
    'other bodies that were not refused with 422': 0,
    'tenants that met under one key': 0,
  },
  minCounts: { requests: 50, keys: 5 },
  async setUp() {
    const home = await createCluster()
    const other = await home.member(['owner'])
    await createScripted(other.context, 'echo', { tools: [], model: 'scripted/echo' })
    const fleet = await startServers(home)
    return async (random, tally, size) => {
      const times = size === 'long' ? 100 : 10
      const keys = Array.from({ length: times }, () => crypto.randomUUID())
      const begun = await home.db.$count(runs)
      const body = (key: string) => ({ agent: 'echo', input: `about ${key}` })
      const together = awaitLater(
        Promise.all(
          keys.map(async (key) => {
            await sleep(random.between(0, 100 * times))
            return Promise.all(
              Array.from({ length: times }, () => requestWithRetry(fleet, home.owner.key, body(key), key)),
            )
          }),
        ),
      )
      await sleep(random.between(0, 60 * times))
      await fleet.kill(0)
      await fleet.restart(0)
      const answers = await together
      await fleet.kill(0)
      await fleet.restart(0)
      tally.add('keys', keys.length)
      for (const [i, key] of keys.entries()) {
        const { body: first } = answers[i]![0]!
        const later = await requestWithRetry(fleet, home.owner.key, body(key), key)
        const all = [...answers[i]!, later]
        tally.add('requests', all.length)
        for (const { status, body } of all)
          if (status !== 201 || body.id !== first.id)
            tally.add('answers other than that run', 1, `${status} ${JSON.stringify(body)}`)
      }
      const extra = (await home.db.$count(runs)) - begun - keys.length
      if (extra !== 0) tally.add('keys with another number of runs than one', Math.abs(extra))
      for (const [i, key] of keys.entries()) {
        const changed = await sendRequest(fleet.url(), home.owner.key, 'POST', '/v1/runs', {
          body: { agent: 'echo', input: 'another' },
          headers: { 'idempotency-key': key },
        })
        if (changed?.status !== 422)
          tally.add('other bodies that were not refused with 422', 1, String(changed?.status))
        const theirs = await requestWithRetry(fleet, other.key, body(key), key)
        if (theirs.status !== 201 || theirs.body.id === answers[i]![0]!.body.id)
          tally.add('tenants that met under one key', 1, key)
      }
    }
  },
}

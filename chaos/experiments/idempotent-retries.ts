import { setTimeout as sleep } from 'node:timers/promises'
import { runs } from '#agents/run-store/tables.ts'
import { createScripted } from '#agents/testing/scripted-agents.ts'
import { awaitLater, createCluster, sendRequest, startRunWithRetry, startServers } from '../cluster.ts'
import type { Experiment } from '../experiment.ts'

/** Sends the same requests many times at once under one key while the server is killed, and again after a restart. */
export const idempotentRetries: Experiment = {
  name: 'idempotent-retries',
  hypothesis:
    'requests repeated under one key return one run, also after a restart; other bodies and organisations do not get it',
  trials: { short: 1, long: 1 },
  maxCounts: {
    'keys with another number of runs than one': 0,
    'responses with another run': 0,
    'other bodies that were not rejected with 422': 0,
    'organisations that shared a key': 0,
  },
  minCounts: { requests: 50, keys: 5 },
  async setUp() {
    const cluster = await createCluster()
    const { db, owner } = cluster
    const otherOwner = await cluster.member(['owner'])
    await createScripted(otherOwner.context, 'echo', { tools: [], model: 'scripted/echo' })
    const servers = await startServers(cluster)
    return async (random, counters, size) => {
      const count = size === 'long' ? 100 : 10
      const keys = Array.from({ length: count }, () => crypto.randomUUID())
      const runsBefore = await db.$count(runs)
      const bodyOf = (key: string) => ({ agent: 'echo', input: `about ${key}` })
      const start = (key: string) => startRunWithRetry(servers, owner.key, bodyOf(key), key)
      const simultaneous = awaitLater(
        Promise.all(
          keys.map(async (key) => {
            await sleep(random.between(0, 100 * count))
            return Promise.all(Array.from({ length: count }, () => start(key)))
          }),
        ),
      )
      await sleep(random.between(0, 60 * count))
      await servers.kill(0)
      await servers.restart(0)
      const responses = await simultaneous
      await servers.kill(0)
      await servers.restart(0)
      counters.add('keys', keys.length)
      for (const [i, key] of keys.entries()) {
        const all = [...responses[i]!, await start(key)]
        const runId = all[0]!.body.id
        counters.add('requests', all.length)
        for (const { status, body } of all)
          if (status !== 201 || body.id !== runId)
            counters.add('responses with another run', 1, `${status} ${JSON.stringify(body)}`)
      }
      const extra = (await db.$count(runs)) - runsBefore - keys.length
      if (extra !== 0) counters.add('keys with another number of runs than one', Math.abs(extra))
      for (const [i, key] of keys.entries()) {
        const changed = await sendRequest(servers.url(), owner.key, 'POST', '/v1/runs', {
          body: { agent: 'echo', input: 'another' },
          headers: { 'idempotency-key': key },
        })
        if (changed?.status !== 422)
          counters.add('other bodies that were not rejected with 422', 1, String(changed?.status))
        const foreign = await startRunWithRetry(servers, otherOwner.key, bodyOf(key), key)
        if (foreign.status !== 201 || foreign.body.id === responses[i]![0]!.body.id)
          counters.add('organisations that shared a key', 1, key)
      }
    }
  },
}

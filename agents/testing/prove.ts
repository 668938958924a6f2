import { expect } from 'vitest'
import { asc, inArray, notInArray } from '#platform/db/query.ts'
import { runSteps, runs } from '../tables.ts'
import type { House } from './house.ts'
import { testAccounts } from './tables.ts'

/** Is there nothing left to do? */
export const atRest = async ({ db }: House) => (await db.$count(runs, notInArray(runs.status, ['succeeded', 'failed', 'cancelled', 'waiting']))) === 0

export const beginMany = (home: House, count: number) => Promise.all(Array.from({ length: count }, () => home.begin('worker', crypto.randomUUID())))

/** What must be true of the runs of agent `worker`, however often their worker died. */
export async function prove(home: House, ids: string[]) {
  const acts = Map.groupBy(await home.acts(), ({ key }) => key)
  const rows = await home.db.select().from(runs).where(inArray(runs.id, ids))
  const steps = Map.groupBy(await home.db.select().from(runSteps).where(inArray(runSteps.runId, ids)).orderBy(asc(runSteps.seq)), ({ runId }) => runId)
  const balances = new Map((await home.db.select().from(testAccounts)).map(({ id, balance }) => [id, balance]))
  expect(rows).toHaveLength(ids.length)
  for (const run of rows) {
    expect(run).toMatchObject({ error: null, status: 'succeeded', answer: 'All done.' })
    const journal = steps.get(run.id)!
    expect(journal.map(({ kind }) => kind).join(' ')).toBe(`${'model tool tool tool '.repeat(3)}model`)
    expect(journal.every(({ state }) => state === 'done')).toBe(true)
    expect(balances.get(run.input)).toBe(3) // three deposits, each exactly once
    for (const step of journal) {
      const turn = journal.filter(({ kind, seq }) => kind === 'model' && seq < step.seq).length
      const seen = step.kind === 'model' ? acts.get(`${run.input}/${turn}`) : step.name === 'test_act' ? acts.get(`${run.id}:${step.seq}`) : undefined
      if (!seen) {
        expect(step.name).toBe('test_deposit')
        continue
      }
      for (const { at } of seen) expect(at, 'asked or acted after it was recorded').toBeLessThanOrEqual(step.finishedAt!.getTime())
    }
    const keys = [...acts.keys()].filter((key) => key.startsWith(`${run.id}:`))
    expect(keys).toHaveLength(6) // one key per logical call, whatever the number of attempts
  }
}

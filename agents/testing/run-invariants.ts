import { asc, gt, inArray, notInArray } from '#platform/db/query-builder.ts'
import { answerOf } from '../run-store/model-message.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import type { House } from './cluster.ts'
import { testAccounts } from './test-module-schema.ts'

/** Is there nothing left to do? */
export const atRest = async ({ db }: House) => (await db.$count(runs, notInArray(runs.status, ['succeeded', 'failed', 'cancelled', 'waiting']))) === 0

/** Is no run so far on its way to be taken for poison that one more kill, without anything wrong with it, could condemn it? */
export const noneSuspected = async ({ db }: House) => (await db.$count(runs, gt(runs.crashCount, 1))) === 0

export const beginMany = (home: House, count: number) => Promise.all(Array.from({ length: count }, () => home.begin('worker', crypto.randomUUID())))

export interface Fault {
  /** `lost`: no row, or no end. `failed`: another end than it should have. `repeated`: a recorded step was done again. `rekeyed`: one call under two keys or ids. `miscounted`: a deposit missing, or made twice. */
  fault: 'lost' | 'failed' | 'repeated' | 'rekeyed' | 'miscounted'
  runId: string
  detail: string
}

/** What is wrong with these runs of agent `worker`, however often their worker died. Effects are counted by the process outside, never by who made them. */
export async function faultsOf(home: House, ids: string[]): Promise<Fault[]> {
  const acts = Map.groupBy(await home.acts(), ({ key }) => key)
  const keysOf = Map.groupBy(acts.keys(), (key) => key.split(':')[0]!)
  const rows = new Map((await home.db.select().from(runs).where(inArray(runs.id, ids))).map((run) => [run.id, run]))
  const steps = Map.groupBy(await home.db.select().from(runSteps).where(inArray(runSteps.runId, ids)).orderBy(asc(runSteps.seq)), ({ runId }) => runId)
  const balances = new Map((await home.db.select().from(testAccounts)).map(({ id, balance }) => [id, balance]))
  return ids.flatMap((runId) => {
    const found: Fault[] = []
    const say = (fault: Fault['fault'], detail: string) => void found.push({ fault, runId, detail })
    const run = rows.get(runId)
    const journal = steps.get(runId) ?? []
    if (!run?.finishedAt) {
      say('lost', run ? run.status : 'no row')
      return found
    }
    if (run.status !== 'succeeded' || run.answer !== 'All done.') say('failed', `${run.status} ${run.answer} ${JSON.stringify(run.error)}`)
    const kinds = journal.map(({ kind, state }) => `${kind} ${state}`).join(', ')
    if (kinds !== `${'model done, tool done, tool done, tool done, '.repeat(3)}model done`) say('failed', kinds)
    if (balances.get(run.input) !== 3) say('miscounted', `${balances.get(run.input)} deposits`)
    for (const step of journal) {
      const turn = journal.filter(({ kind, seq }) => kind === 'model' && seq < step.seq).length
      const seen = acts.get(step.kind === 'model' ? `${run.input}/${turn}` : `${runId}:${step.seq}`)
      for (const { at } of seen ?? [])
        if (at > step.finishedAt!.getTime()) say('repeated', `step ${step.seq} at ${at}, recorded at ${step.finishedAt!.getTime()}`)
      if (!seen && step.name !== 'test_deposit') say('miscounted', `step ${step.seq} was never done`)
      if (step.kind === 'tool') {
        const asked = journal.findLast(({ kind, seq }) => kind === 'model' && seq < step.seq)!
        if (!answerOf(asked).calls.some(({ id }) => id === step.callId)) say('rekeyed', `step ${step.seq} has the id ${step.callId}, which its message has not`)
      }
    }
    const keys = keysOf.get(runId) ?? []
    if (keys.length !== 6) say('rekeyed', keys.join(' ')) // one key per logical call, whatever the number of attempts
    return found
  })
}

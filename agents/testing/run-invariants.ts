import { asc, gt, inArray, notInArray } from '#platform/db/query-builder.ts'
import { parseModelMessage } from '../run-store/model-message.ts'
import { runSteps, runs } from '../run-store/tables.ts'
import { type Cluster, waitUntil } from './cluster.ts'
import { testAccounts } from './test-module-schema.ts'

/** Returns whether every run has ended or is waiting. */
export const isIdle = async ({ db }: Cluster) =>
  (await db.$count(runs, notInArray(runs.status, ['succeeded', 'failed', 'cancelled', 'waiting']))) === 0

/** Returns whether no run is so close to being treated as poison that one more kill could fail it. */
const noneQuarantined = async ({ db }: Cluster) => (await db.$count(runs, gt(runs.crashCount, 1))) === 0

/** Waits until the servers have recorded another step or have no more to do, and one more kill could not fail a run. */
export async function waitForProgress(cluster: Cluster) {
  const countSteps = () => cluster.db.$count(runSteps)
  const before = await countSteps()
  await waitUntil(
    async () => ((await countSteps()) > before || (await isIdle(cluster))) && (await noneQuarantined(cluster)),
  )
}

export const startMany = (cluster: Cluster, count: number) =>
  Promise.all(Array.from({ length: count }, () => cluster.startRun('worker', crypto.randomUUID())))

export interface InvariantViolation {
  /** `lost`: no row, or not ended. `failed`: wrong outcome. `repeated`: a recorded step was executed again. `keyChanged`: one call with two keys or ids. `effectCountWrong`: a deposit is missing or was made twice. */
  kind: 'lost' | 'failed' | 'repeated' | 'keyChanged' | 'effectCountWrong'
  runId: string
  detail: string
}

/** Returns the violations of these runs of agent `worker`, whose workers may have been killed. Effects come from the effect recorder, never from the workers. */
export async function findViolations(cluster: Cluster, ids: string[]): Promise<InvariantViolation[]> {
  const effects = Map.groupBy(cluster.effects(), ({ key }) => key)
  const keysOf = Map.groupBy(effects.keys(), (key) => key.split(':')[0]!)
  const rows = new Map((await cluster.db.select().from(runs).where(inArray(runs.id, ids))).map((run) => [run.id, run]))
  const steps = Map.groupBy(
    await cluster.db.select().from(runSteps).where(inArray(runSteps.runId, ids)).orderBy(asc(runSteps.seq)),
    ({ runId }) => runId,
  )
  const balances = new Map((await cluster.db.select().from(testAccounts)).map(({ id, balance }) => [id, balance]))
  return ids.flatMap((runId) => {
    const found: InvariantViolation[] = []
    const report = (kind: InvariantViolation['kind'], detail: string) => void found.push({ kind, runId, detail })
    const run = rows.get(runId)
    const journal = steps.get(runId) ?? []
    if (!run?.finishedAt) {
      report('lost', run ? run.status : 'no row')
      return found
    }
    if (run.status !== 'succeeded' || run.answer !== 'All done.')
      report('failed', `${run.status} ${run.answer} ${JSON.stringify(run.error)}`)
    const kinds = journal.map(({ kind, state }) => `${kind} ${state}`).join(', ')
    if (kinds !== `${'model done, tool done, tool done, tool done, '.repeat(3)}model done`) report('failed', kinds)
    if (balances.get(run.input) !== 3) report('effectCountWrong', `${balances.get(run.input)} deposits`)
    for (const step of journal) {
      const turn = journal.filter(({ kind, seq }) => kind === 'model' && seq < step.seq).length
      const seen = effects.get(step.kind === 'model' ? `${run.input}/${turn}` : `${runId}:${step.seq}`)
      for (const { at } of seen ?? [])
        if (at > step.finishedAt!.getTime())
          report('repeated', `step ${step.seq} at ${at}, recorded at ${step.finishedAt!.getTime()}`)
      if (!seen && step.name !== 'test_deposit') report('effectCountWrong', `step ${step.seq} was never executed`)
      if (step.kind === 'tool') {
        const modelStep = journal.findLast(({ kind, seq }) => kind === 'model' && seq < step.seq)!
        if (!parseModelMessage(modelStep).calls.some(({ id }) => id === step.callId))
          report('keyChanged', `step ${step.seq} has the id ${step.callId}, which its message does not have`)
      }
    }
    const keys = keysOf.get(runId) ?? []
    if (keys.length !== 6) report('keyChanged', keys.join(' ')) // one key per logical call, whatever the number of attempts
    return found
  })
}

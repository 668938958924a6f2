import { runs } from '#agents/run-store/tables.ts'
import { kill } from '#agents/testing/cluster.ts'
import { atRest } from '#agents/testing/run-invariants.ts'
import { eq, inArray } from '#platform/db/query-builder.ts'
import { comes, installation } from '../cluster.ts'
import type { Storm } from '../experiment.ts'

/** A run that brings its worker down whenever it is worked on, among others that do no harm. */
export const poison: Storm = {
  about: ['R19'],
  promise: 'a run that brings its worker down is found out after three of them, and those beside it come to no harm',
  trials: { short: 1, long: 20 },
  most: { 'workers killed beyond three': 0, 'poison that was not found out': 0, 'others that came to harm': 0 },
  least: { 'workers killed': 3 },
  async open() {
    const home = await installation()
    return async (random, tally) => {
      const innocents = random.between(10, 25)
      const at = random.between(0, innocents)
      const others: string[] = []
      let culprit = ''
      for (let i = 0; i <= innocents; i++) {
        if (i === at) culprit = await home.begin('poison')
        else others.push(await home.begin('worker', crypto.randomUUID()))
      }
      let killed = 0
      for (; killed < 6; killed++) {
        const server = await home.server()
        const dead = () => server.process.signalCode !== null
        await comes(async () => dead() || (await atRest(home)), 120_000)
        if (dead()) continue
        await kill(server)
        break
      }
      tally.add('workers killed', killed)
      if (killed > 3) tally.add('workers killed beyond three', killed - 3)
      const [condemned] = await home.db.select().from(runs).where(eq(runs.id, culprit))
      if (condemned?.status !== 'failed' || condemned.error?.code !== 'poison') tally.add('poison that was not found out', 1, `${condemned?.status}`)
      for (const run of await home.db.select().from(runs).where(inArray(runs.id, others)))
        if (run.answer !== 'All done.') tally.add('others that came to harm', 1, `${run.id} ${run.status} ${JSON.stringify(run.error)}`)
    }
  },
}

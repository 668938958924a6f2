import type { Database } from '#platform/db/database.ts'
import { identity } from '#platform/identity/index.ts'
import { sampleMembers } from '#platform/identity/sample.ts'
import { createModuleFixture } from '#platform/testing/module-fixture.ts'
import { toActor } from '#platform/testing/sample-actor.ts'
import { exampleIds } from '../example-ids.ts'
import { fablabs } from '../index.ts'

/** Creates a platform with the sample network. */
export const createFablabsFixture = (startsAt: string) =>
  createModuleFixture([identity, fablabs], { startsAt, sample: true })

/** Returns the number of queries that a call runs. */
export async function countQueries(db: Database, call: (counted: Database) => Promise<unknown>): Promise<number> {
  let queries = 0
  const counted = new Proxy(db, {
    get(target, name: keyof Database) {
      if (name === 'select' || name === 'selectDistinct' || name === '$count') queries++
      return target[name]
    },
  })
  await call(counted)
  return queries
}

/** Actors for the members of the sample. */
export const sampleActors = {
  developer: toActor(sampleMembers.developer),
  founder: toActor(sampleMembers.founder),
  maker: toActor(sampleMembers.maker),
  student: toActor(sampleMembers.student),
  researcher: toActor(sampleMembers.researcher),
  labManager: toActor(sampleMembers.labManager),
  auditor: toActor(sampleMembers.auditor),
}

/** Machines of the lab in Casablanca. */
export const casablanca = {
  lab: exampleIds.lab(6),
  laser: exampleIds.machine(1),
  printer: exampleIds.machine(2),
  cnc: exampleIds.machine(5),
  vinyl: exampleIds.machine(8),
  solder: exampleIds.machine(11),
}

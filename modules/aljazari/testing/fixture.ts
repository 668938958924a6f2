import type { Actor } from '#platform/access.ts'
import { identity } from '#platform/identity/index.ts'
import type { Module } from '#platform/module.ts'
import { createModuleFixture } from '#platform/testing/module-fixture.ts'
import { toActor } from '#platform/testing/sample-actor.ts'
import { commons } from '../../commons/index.ts'
import { aljazari } from '../index.ts'
import { sampleMembersByName as samplePeople } from '../sample/people.ts'

/** Creates the sample's institutes on a platform of its own. */
export const createAljazariFixture = (startsAt = '2027-03-01T08:00:00Z', otherModules: readonly Module[] = []) =>
  createModuleFixture([identity, commons, aljazari, ...otherModules], { startsAt, sample: true })

/** Signed-in people of the sample. All manage except the student, who has only `aljazari:write`. */
export const sampleActors = Object.fromEntries(
  Object.entries(samplePeople).map(([name, one]) => [
    name,
    { ...toActor(one), ...(name === 'student' && { scopes: ['aljazari:write'] }) },
  ]),
) as Record<keyof typeof samplePeople, Actor>

/** Returns an agent with all the rights of the person. */
export const throughAgent = (person: Actor, ...operations: string[]): Actor => ({
  ...person,
  agent: { slug: 'exemple', runId: 'run', operations: new Set(operations), scopes: person.scopes },
})

import { expect, it } from 'vitest'
import { modules } from '../modules.ts'
import { careless, credulous, deafToWithdrawal, leaky, leakyInNameOfConsent, leakyList, leakyWithin, probe } from './flawed-module.ts'
import { namingHidden } from './hidden-rows.ts'
import { createWorld } from './seeded-platform.ts'
import { blindSpots, namingStrangers, readingStrangers } from './tenant-isolation.ts'

const world = await createWorld(modules)
const flawed = await createWorld([...modules, probe(leaky, leakyWithin, leakyList, leakyInNameOfConsent, deafToWithdrawal, credulous, careless)])
/** What is planted is looked for among the planted alone: the rest was walked in the world without it. */
const planted = flawed.services.operations.all.filter(({ name }) => name.startsWith('probe.'))
const ofProbe = (found: string[]) => found.filter((finding) => finding.startsWith('probe.')).map((finding) => finding.split(':')[0])

it('sees every id in every input, and has a stranger’s row for each', async () => {
  expect(await blindSpots(world)).toEqual([])
  expect(ofProbe(await blindSpots(flawed))).toEqual(['probe.doCarelessly machineId'])
})

it('answers a stranger’s id like one that never was', async () => {
  const { tried, found } = await namingStrangers(world)
  expect(found).toEqual([])
  expect(tried).toBeGreaterThan(modules.length)
  expect(new Set(ofProbe((await namingStrangers(flawed, planted)).found))).toEqual(new Set(['probe.showMember memberId', 'probe.invite to.memberIds.[]']))
})

it('believes no id of another module’s row that is hidden from the caller', async () => {
  expect(await namingHidden(world)).toEqual([])
  expect((await namingHidden(flawed)).map((finding) => finding.split(':')[0])).toContain('probe.answerProblem problemId')
})

it('shows no row of a stranger, on a stranger’s cursor neither', async () => {
  const { strangers, found } = await readingStrangers(world)
  expect(found).toEqual([])
  expect(strangers).toBeGreaterThan(modules.length)
  const { found: leaks } = await readingStrangers(flawed, planted)
  expect(ofProbe(leaks)).toContain('probe.listEverybody {"limit"')
  // In the name of consent: of people who never gave it, and of people who have taken it back.
  expect(leaks.join()).toMatch(/probe\.proposeEverybody \{\} shows a stranger's row of [a-z_,]*commons_persons/)
  expect(leaks).toContain('probe.proposeForEver {} shows who has withdrawn MATCHING')
})

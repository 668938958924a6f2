import { expect, it } from 'vitest'
import { modules } from '../modules.ts'
import {
  flawedModule,
  ignoresConsentWithdrawal,
  leaksDespiteConsent,
  leaksList,
  leaksNestedRow,
  leaksRow,
  publicWrite,
  trustsForeignIds,
} from './flawed-module.ts'
import { referencesToHiddenRows } from './hidden-rows.ts'
import { createSeededPlatform } from './seeded-platform.ts'
import { readsOfOtherTenants, referencesToOtherTenants, untestedFields } from './tenant-isolation.ts'

const world = await createSeededPlatform(modules)
const flawed = await createSeededPlatform([
  ...modules,
  flawedModule(
    leaksRow,
    leaksNestedRow,
    leaksList,
    leaksDespiteConsent,
    ignoresConsentWithdrawal,
    trustsForeignIds,
    publicWrite,
  ),
])
/** What is planted is looked for among the planted alone: the rest was walked in the world without it. */
const planted = flawed.services.operations.all.filter(({ name }) => name.startsWith('probe.'))
const ofProbe = (found: string[]) =>
  found.filter((finding) => finding.startsWith('probe.')).map((finding) => finding.split(':')[0])

it('sees every id in every input, and has a stranger’s row for each', async () => {
  expect(await untestedFields(world)).toEqual([])
  expect(ofProbe(await untestedFields(flawed))).toEqual(['probe.doCarelessly machineId'])
})

it('answers a stranger’s id like one that never was', async () => {
  const { tried, found } = await referencesToOtherTenants(world)
  expect(found).toEqual([])
  expect(tried).toBeGreaterThan(modules.length)
  expect(new Set(ofProbe((await referencesToOtherTenants(flawed, planted)).found))).toEqual(
    new Set(['probe.showMember memberId', 'probe.invite to.memberIds.[]']),
  )
})

it('believes no id of another module’s row that is hidden from the caller', async () => {
  expect(await referencesToHiddenRows(world)).toEqual([])
  expect((await referencesToHiddenRows(flawed)).map((finding) => finding.split(':')[0])).toContain(
    'probe.answerProblem problemId',
  )
})

it('shows no row of a stranger, on a stranger’s cursor neither', async () => {
  const { strangers, found } = await readsOfOtherTenants(world)
  expect(found).toEqual([])
  expect(strangers).toBeGreaterThan(modules.length)
  const { found: leaks } = await readsOfOtherTenants(flawed, planted)
  expect(ofProbe(leaks)).toContain('probe.listEverybody {"limit"')
  // In the name of consent: of people who never gave it, and of people who have taken it back.
  expect(leaks.join()).toMatch(/probe\.proposeEverybody \{\} shows a stranger's row of [a-z_,]*commons_persons/)
  expect(leaks).toContain('probe.proposeForEver {} shows who has withdrawn MATCHING')
})

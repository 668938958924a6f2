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

const platform = await createSeededPlatform(modules)
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
/** The flawed operations. The others are tested on the platform without them. */
const flawedOperations = flawed.services.operations.all.filter(({ name }) => name.startsWith('probe.'))
const inFlawedModule = (findings: string[]) =>
  findings.filter((finding) => finding.startsWith('probe.')).map((finding) => finding.split(':')[0])

it('has a table for every id in every input, and a row of another organisation in each', async () => {
  expect(await untestedFields(platform)).toEqual([])
  expect(inFlawedModule(await untestedFields(flawed))).toEqual(['probe.writeInPublic machineId'])
})

it('answers the id of another organisation’s row like an unknown id', async () => {
  const { tried, findings } = await referencesToOtherTenants(platform)
  expect(findings).toEqual([])
  expect(tried).toBeGreaterThan(modules.length)
  expect(new Set(inFlawedModule((await referencesToOtherTenants(flawed, flawedOperations)).findings))).toEqual(
    new Set(['probe.showMember memberId', 'probe.invite to.memberIds.[]']),
  )
})

it('rejects references to rows of other modules that are hidden from the caller', async () => {
  expect(await referencesToHiddenRows(platform)).toEqual([])
  expect((await referencesToHiddenRows(flawed)).map((finding) => finding.split(':')[0])).toContain(
    'probe.answerProblem problemId',
  )
})

it('shows no row of another organisation, even with its cursor', async () => {
  const { foreignRows, findings } = await readsOfOtherTenants(platform)
  expect(findings).toEqual([])
  expect(foreignRows).toBeGreaterThan(modules.length)
  const { findings: leaks } = await readsOfOtherTenants(flawed, flawedOperations)
  expect(inFlawedModule(leaks)).toContain('probe.listAllMembers {"limit"')
  // People who never consented, and people who have withdrawn their consent.
  expect(leaks.join()).toMatch(
    /probe\.proposeAllPeople \{\} shows a row of another organisation: [a-z_,]*commons_persons/,
  )
  expect(leaks).toContain('probe.proposeAfterWithdrawal {} shows people who have withdrawn MATCHING')
})

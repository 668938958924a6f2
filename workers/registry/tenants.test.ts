import { expect, it, vi } from 'vitest'
import { modules } from '../modules.ts'
import { careless, leaky, leakyList, leakyWithin, probe } from './probe.ts'
import { blindSpots, namingStrangers, readingStrangers } from './tenants.ts'
import { createWorld } from './world.ts'

vi.setConfig({ testTimeout: 180_000 }) // it grows with every operation

const world = await createWorld(modules)
const flawed = await createWorld([...modules, probe(leaky, leakyWithin, leakyList, careless)])
const ofProbe = (found: string[]) => found.filter((finding) => finding.startsWith('probe.')).map((finding) => finding.split(':')[0])

it('sees every id in every input, and has a stranger’s row for each', async () => {
  expect(await blindSpots(world)).toEqual([])
  expect(ofProbe(await blindSpots(flawed))).toEqual(['probe.doCarelessly machineId'])
})

it('answers a stranger’s id like one that never was', async () => {
  const { tried, found } = await namingStrangers(world)
  expect(found).toEqual([])
  expect(tried).toBeGreaterThan(modules.length)
  expect(new Set(ofProbe((await namingStrangers(flawed)).found))).toEqual(new Set(['probe.showMember memberId', 'probe.invite to.memberIds.[]']))
})

it('shows no row of a stranger, on a stranger’s cursor neither', async () => {
  const { strangers, found } = await readingStrangers(world)
  expect(found).toEqual([])
  expect(strangers).toBeGreaterThan(modules.length)
  expect(ofProbe((await readingStrangers(flawed)).found)).toContain('probe.listEverybody {"limit"')
})

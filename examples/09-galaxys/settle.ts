import assert from 'node:assert/strict'
import { ConflictError, createClient } from '@fusion-factory/sdk'
import { connection } from '../connection.ts'

const client = createClient(connection())
const { galaxys } = client

const monthsFromNow = (n: number) => new Date(Date.now() + n * 30 * 86_400_000).toISOString()
const [from, to] = [monthsFromNow(1), monthsFromNow(13)]
const [zone] = (await galaxys.listZones()).items
assert(zone, 'The sample has a zone.')
const { zoneId } = zone
console.log(`${zone.name.fr}, ${zone.city.fr}`)

// Areas, power and prices are integers in dm², watts and centimes.
const { items: spaces } = await galaxys.searchSpace({
  zoneId,
  kind: 'LAB',
  areaDm2: 6_000,
  features: ['fibre'],
  from,
  to,
  limit: 3,
})
assert(spaces.length > 0 && spaces.every(({ areaDm2 }) => areaDm2 >= 6_000), 'No laboratory is large enough.')
console.log('\nLaboratories of 60 m² and more, free for a year:')
for (const { code, areaDm2, powerW, rentMinorPerMonth, score, missingFeatures } of spaces) {
  const rent = rentMinorPerMonth === null ? 'on request' : `${rentMinorPerMonth / 100} MAD a month`
  console.log(
    `  ${score}  ${code}: ${areaDm2 / 100} m², ${powerW / 1_000} kW, ${rent}${missingFeatures.length > 0 ? `, without ${missingFeatures}` : ''}`,
  )
}

// Our own unit is allocated, so a search in that period does not return it.
const ours = (await galaxys.listAllocations()).items.find(({ state, unitId }) => state === 'ALLOCATED' && unitId)
assert(ours, 'The sample gives us a unit.')
const { items: allFree } = await galaxys.searchSpace({ zoneId, from, to, limit: 50 })
assert(!allFree.some(({ unitId }) => unitId === ours.unitId), 'An allocated unit is offered.')
console.log(`  left out: ${ours.what.fr}, ours until ${ours.endsAt.slice(0, 10)}`)

// The public capacity is rounded and by month, so that it identifies no tenant.
const { resources } = await galaxys.capacity({ zoneId, class: 'GPU_H', from, to })
const [gpu] = resources
assert(gpu?.poolId, 'The sample has GPU hours.')
console.log('\nGPU hours a day:')
for (const { from, free, allocated } of gpu.segments.slice(0, 4))
  console.log(`  from ${from.slice(0, 10)}: ${free} free of ${gpu.allocatable}, ${allocated} allocated`)

// A draft is submitted and then frozen. The hash identifies the accepted version of the regulation.
const draft = await galaxys.submitFile({
  zoneId,
  category: 'STARTUP',
  project: {
    title: { fr: 'Banc d’essai de capteurs (exemple)' },
    summary: { fr: 'Des capteurs d’irrigation éprouvés avec une université.' },
    trl: 5,
    jobsPlanned: 12,
    investment: { amountMinor: 300_000_000, currency: 'MAD' },
    sector: 'C',
    rdLinks: ['Université Exemple'],
  },
  requested: [{ kind: 'LAB', areaDm2: 6_000, from, to }],
  regulationHash: zone.regulationHash,
  draft: true,
})
const file = await galaxys.updateFile({ fileId: draft.fileId, submit: true })
assert.deepEqual([draft.state, file.state], ['DRAFT', 'SUBMITTED'])
const lateUpdate = await galaxys.updateFile({ fileId: file.fileId, category: 'SME' }).catch((error: unknown) => error)
assert(lateUpdate instanceof ConflictError, 'A submitted file could be changed.')
console.log(`\n${file.project.title.fr}: ${draft.state}, then ${file.state}. Late change: ${lateUpdate.message}`)

// Requests more than is free on an approved file. The error names the free quantity, which a dry run then requests.
const approved = (await galaxys.listFiles({ state: 'APPROVED' })).items.find(
  ({ regulationAccepted }) => regulationAccepted,
)
assert(approved, 'The sample has an approved file.')
const quotaInput = { fileId: approved.fileId, poolId: gpu.poolId, from, to: monthsFromNow(2) }
const rejectedQuota = await galaxys
  .requestQuota({ ...quotaInput, quantity: gpu.allocatable })
  .catch((error: unknown) => error)
assert(
  rejectedQuota instanceof ConflictError && typeof rejectedQuota.problem.free === 'number',
  'All GPU hours were granted although some are allocated.',
)
const quota = await galaxys.requestQuota({ ...quotaInput, quantity: rejectedQuota.problem.free }, { dryRun: true })
assert.equal(quota.state, 'REQUESTED')
console.log(
  `\n${gpu.allocatable} GPU hours a day: ${rejectedQuota.message}\n${quota.requested} a day: ${quota.state} (dry run)`,
)

const { answer } = await client.run({ agent: 'zone-adviser', input: 'Trouve un laboratoire de 60 m2 dans ABA Galaxys' })
assert(answer?.includes(spaces[0]!.code), 'The agent does not name the best laboratory.')
console.log(`\nAnswer of the agent zone-adviser:\n${answer}`)

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

// Tools count in dm², watts and centimes, so that nothing is rounded.
const { items: spaces } = await galaxys.searchSpace({
  zoneId,
  kind: 'LAB',
  areaDm2: 6_000,
  features: ['fibre'],
  from,
  to,
  limit: 3,
})
assert(spaces.length > 0 && spaces.every(({ areaDm2 }) => areaDm2 >= 6_000), 'No laboratory that is large enough.')
console.log('\nLaboratories of 60 m² and more, free for a year:')
for (const { code, areaDm2, powerW, rentMinorPerMonth, score, missingFeatures } of spaces) {
  const rent = rentMinorPerMonth === null ? 'on request' : `${rentMinorPerMonth / 100} MAD a month`
  console.log(
    `  ${score}  ${code}: ${areaDm2 / 100} m², ${powerW / 1_000} kW, ${rent}${missingFeatures.length > 0 ? `, without ${missingFeatures}` : ''}`,
  )
}

// What is ours is taken: no search of that time finds it.
const ours = (await galaxys.listAllocations()).items.find(({ state, unitId }) => state === 'ALLOCATED' && unitId)
assert(ours, 'The sample gives us a unit.')
const { items: whileOurs } = await galaxys.searchSpace({ zoneId, from, to, limit: 50 })
assert(!whileOurs.some(({ unitId }) => unitId === ours.unitId), 'What is taken is offered.')
console.log(`  not among them: ${ours.what.fr}, ours until ${ours.endsAt.slice(0, 10)}`)

// The public curve: by month and rounded, so that it gives away no tenant.
const { resources } = await galaxys.capacity({ zoneId, class: 'GPU_H', from, to })
const [gpu] = resources
assert(gpu?.poolId, 'The sample has GPU hours.')
console.log('\nGPU hours a day:')
for (const { from, free, allocated } of gpu.segments.slice(0, 4))
  console.log(`  from ${from.slice(0, 10)}: ${free} free of ${gpu.allocatable}, ${allocated} taken`)

// Written as a draft, read again, then handed in; from then on it is frozen. The hash says which text of the regulation we accept.
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
assert(lateUpdate instanceof ConflictError, 'A submitted file was changed.')
console.log(`\n${file.project.title.fr}: ${draft.state}, then ${file.state}. Changed afterwards? ${lateUpdate.message}`)

// On a file that was approved before: more than there is. The refusal says what there is instead, and that is asked for, as a rehearsal.
const approved = (await galaxys.listFiles({ state: 'APPROVED' })).items.find(
  ({ regulationAccepted }) => regulationAccepted,
)
assert(approved, 'The sample has an approved file.')
const quotaInput = { fileId: approved.fileId, poolId: gpu.poolId, from, to: monthsFromNow(2) }
const refusedQuota = await galaxys
  .requestQuota({ ...quotaInput, quantity: gpu.allocatable })
  .catch((error: unknown) => error)
assert(
  refusedQuota instanceof ConflictError && typeof refusedQuota.problem.free === 'number',
  'All GPU hours were promised although some are taken.',
)
const quota = await galaxys.requestQuota({ ...quotaInput, quantity: refusedQuota.problem.free }, { dryRun: true })
assert.equal(quota.state, 'REQUESTED')
console.log(
  `\n${gpu.allocatable} GPU hours a day? ${refusedQuota.message}\n${quota.requested} a day? ${quota.state} (rehearsed, not kept)`,
)

const { answer } = await client.run({ agent: 'zone-adviser', input: 'Trouve un laboratoire de 60 m2 dans ABA Galaxys' })
assert(answer?.includes(spaces[0]!.code), 'The adviser does not name the best laboratory.')
console.log(`\nThe agent zone-adviser says:\n${answer}`)

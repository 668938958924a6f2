import type { Reads } from '#platform/db/database.ts'
import { peakUsage } from '#platform/lib/capacity.ts'
import { contains, intervalOf, overlaps } from '#platform/lib/interval.ts'
import {
  galaxysAllocations,
  galaxysFiles,
  galaxysInterests,
  galaxysObligations,
  galaxysPools,
  galaxysQuotas,
  galaxysScores,
  galaxysUnits,
  galaxysUsage,
  galaxysZones,
} from '../tables.ts'
import { hostingLevelFor } from '../vocabulary.ts'

/** Returns every rule of the zone that the rows break, checked independently of the product code. */
export async function findZoneViolations(db: Reads, now: Date): Promise<string[]> {
  const [zones, units, pools, files, allocations, quotas, usages, obligations, interests, scores] = await Promise.all([
    db.select().from(galaxysZones),
    db.select().from(galaxysUnits),
    db.select().from(galaxysPools),
    db.select().from(galaxysFiles),
    db.select().from(galaxysAllocations),
    db.select().from(galaxysQuotas),
    db.select().from(galaxysUsage),
    db.select().from(galaxysObligations),
    db.select().from(galaxysInterests),
    db.select().from(galaxysScores),
  ])
  const violations: string[] = []
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const ancestors = (id: string): string[] => {
    const parent = unitOf.get(id)!.parentId
    return parent ? [parent, ...ancestors(parent)] : []
  }

  // At most one holder, ancestors and descendants included.
  const live = allocations.filter(
    ({ state, reservedUntil, unitId, startsAt, endsAt }) =>
      unitId && startsAt < endsAt && (state === 'ALLOCATED' || (state === 'RESERVED' && reservedUntil! > now)),
  )
  for (const [i, one] of live.entries()) {
    for (const other of live.slice(i + 1)) {
      if (!overlaps(intervalOf(one), intervalOf(other))) continue
      const shared = one.unitId === other.unitId && !unitOf.get(one.unitId!)!.exclusive
      const related =
        one.unitId === other.unitId ||
        ancestors(one.unitId!).includes(other.unitId!) ||
        ancestors(other.unitId!).includes(one.unitId!)
      if (related && !shared)
        violations.push(
          `G1: ${unitOf.get(one.unitId!)!.code} and ${unitOf.get(other.unitId!)!.code} are allocated at once`,
        )
    }
  }
  for (const unit of units.filter(({ exclusive }) => !exclusive)) {
    const own = live
      .filter(({ unitId }) => unitId === unit.id)
      .map((one) => ({ ...intervalOf(one), units: one.quantity }))
    for (const one of own)
      if (peakUsage(own, one) > unit.capacityPersons) violations.push(`G1: ${unit.code} has more occupants than places`)
  }

  // The quantity granted stays within the limit, and only where it may be hosted.
  for (const pool of pools) {
    const own = quotas.filter(({ poolId, state }) => poolId === pool.id && (state === 'GRANTED' || state === 'PARTIAL'))
    const promised = own.map((one) => ({ ...intervalOf(one), units: one.granted }))
    const limit = pool.allocatable + Math.floor((pool.allocatable * pool.overcommitBp) / 10_000)
    for (const one of promised)
      if (peakUsage(promised, one) > limit) violations.push(`G2: ${pool.class} is granted beyond ${limit}`)
    for (const { dataClass } of own)
      if (pool.hostingLevel < hostingLevelFor[dataClass]) violations.push(`G8: ${dataClass} in ${pool.class}`)
  }

  // Usage stays within the granted quantity and the period of the quota.
  for (const quota of quotas) {
    const own = usages
      .filter(({ quotaId, startsAt, endsAt }) => quotaId === quota.id && startsAt < endsAt)
      .map((one) => ({ ...intervalOf(one), units: one.quantity }))
    for (const one of own) {
      if (peakUsage(own, one) > quota.granted) violations.push(`G3: more than the ${quota.granted} granted is used`)
      if (!contains(intervalOf(quota), one)) violations.push('G3: used outside its quota')
    }
  }

  // An allocation needs an approved file, an accepted regulation and a decision without interests.
  const lastInterest = (memberId: string, aboutId: string) =>
    interests.filter((one) => one.memberId === memberId && one.aboutId === aboutId).sort((a, b) => b.seq - a.seq)[0]
      ?.interested
  const isOccupying = ({ state, reservedUntil, endsAt }: (typeof allocations)[number]) =>
    endsAt > now && (state === 'ALLOCATED' || (state === 'RESERVED' && reservedUntil! > now)) // Ended allocations are exempt: their files may be decided again.
  for (const one of allocations.filter(isOccupying)) {
    const file = files.find(({ id }) => id === one.fileId)!
    if (file.state !== 'APPROVED') violations.push(`G4: allocated on a file that is ${file.state}`)
    if (
      file.regulationHash !== one.regulationHash ||
      !zones.some(({ regulationHash }) => regulationHash === one.regulationHash)
    )
      violations.push('G4: the regulation was not accepted')
    if (file.organisationId !== one.organisationId)
      violations.push('G4: held by another organisation than the applicant')
  }
  for (const file of files.filter(({ outcome }) => outcome !== null)) {
    if (!file.decidedBy || !scores.some(({ fileId }) => fileId === file.id))
      violations.push('G4: undecided or unscored')
    else if (lastInterest(file.decidedBy, file.organisationId) === undefined)
      violations.push('K8: decided by a member without a declaration')
  }

  // Children fit in their parent.
  for (const parent of units) {
    const children = units.filter(({ parentId }) => parentId === parent.id)
    for (const name of ['areaDm2', 'powerW'] as const)
      if (children.reduce((sum, child) => sum + child[name], 0) > parent[name])
        violations.push(`G6: the ${name} of what stands in ${parent.code} exceeds it`)
  }

  // Each step of a recovery follows the one before, with the cure period between notice and breach.
  for (const { state, noticeAt, cureUntil, breachedAt, recoveryStartedAt, recoveredAt, allocationId } of obligations) {
    const steps = {
      CURE: [noticeAt],
      BREACHED: [noticeAt, cureUntil, breachedAt],
      RECOVERY_STARTED: [noticeAt, cureUntil, breachedAt, recoveryStartedAt],
    }
    const dates =
      state === 'LOT_RECOVERED' ? [...steps.RECOVERY_STARTED, recoveredAt] : (steps[state as keyof typeof steps] ?? [])
    if (dates.some((date, i) => date === null || (i > 0 && date < dates[i - 1]!)))
      violations.push(`G5: the steps to ${state} are not in order`)
    if (state === 'LOT_RECOVERED' && allocations.find(({ id }) => id === allocationId)!.state !== 'RECOVERED')
      violations.push('G5: recovered, but still allocated')
  }
  return violations
}

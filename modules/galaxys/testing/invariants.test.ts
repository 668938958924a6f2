import { describe, expect, it } from 'vitest'
import type { Actor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { problemThrownBy } from '#platform/testing/module-fixture.ts'
import { getFile } from '../admission-files/list-operations.ts'
import { advanceFile, decideFile, scoreFile } from '../admission-files/review-operations.ts'
import { allocate } from '../allocations/allocate.ts'
import { listAllocations } from '../allocations/list-operations.ts'
import { acceptAllocation, confirmAllocation, releaseAllocation } from '../allocations/operations.ts'
import { declareInterest } from '../interests/operations.ts'
import { decideObligation, obligationsDue, recordObligation } from '../obligations/operations.ts'
import { grantQuota, requestQuota } from '../quotas/operations.ts'
import { recordUsage, usage } from '../quotas/usage-operations.ts'
import { sampleZone } from '../sample/zone.ts'
import { galaxysPools, galaxysZones } from '../tables.ts'
import { addUnit, updateUnit } from '../units/operations.ts'
import { searchSpace } from '../units/search-space.ts'
import { createGalaxysFixture, problemCodeThrownBy, sampleActors } from './fixture.ts'
import { findZoneViolations } from './invariants.ts'

const zone = await createGalaxysFixture('2027-03-01T08:00:00Z')
const { call, units, admitted, createTenant, db, clock } = zone
const { manager, chair, expert } = sampleActors
const { tenant, fileId } = await admitted()
const rival = await admitted()
const window = (from: string, to: string) => ({ startsAt: `${from}T00:00:00Z`, endsAt: `${to}T00:00:00Z` })
const year = window('2027-04-01', '2028-04-01')
const pool = async (name: 'VCPU' | 'GPU_H', allocatable: number, overcommitBp = 0, hostingLevel = 0) =>
  (
    await db
      .insert(galaxysPools)
      .values({
        zoneId: sampleZone.id,
        name: { fr: 'Réserve Exemple' },
        class: name,
        total: allocatable,
        allocatable,
        overcommitBp,
        hostingLevel,
      })
      .returning()
  )[0]!.id

describe('an allocated unit', async () => {
  const createdUnits = await units(
    ['G1', null, 'BUILDING', 100_000, 50_000],
    ['G1-1', 'G1', 'FLOOR', 40_000, 20_000],
    ['G1-1-1', 'G1-1', 'LAB', 10_000, 5_000],
    ['G1-1-2', 'G1-1', 'LAB', 10_000, 5_000],
    ['G1-S', 'G1', 'DESK', 10_000, 1_000, 10],
  )
  const give = (code: keyof typeof createdUnits, overrides: object = {}, file = fileId) =>
    call(allocate, chair, { fileId: file, unitId: createdUnits[code]!.id, ...year, ...overrides })

  it('excludes its ancestors and descendants, and the rejection names free units', async () => {
    const floor = await give('G1-1')
    expect(floor).toMatchObject({
      state: 'RESERVED',
      reservedUntil: '2027-04-30T08:00:00.000Z',
      organisationId: tenant.organisationId,
    })
    for (const code of ['G1', 'G1-1', 'G1-1-1', 'G1-1-2'])
      expect(await problemCodeThrownBy(give(code, {}, rival.fileId)), code).toBe('unit-taken')
    const { alternatives } = await problemThrownBy(give('G1-1-1', {}, rival.fileId))
    expect(alternatives[0]).toMatchObject({
      unitId: createdUnits['G1-1-1']!.id,
      startsAt: year.endsAt.replace('Z', '.000Z'),
    })
    await call(releaseAllocation, tenant, { allocationId: floor.allocationId })
    const child = await give('G1-1-1', {}, rival.fileId)
    for (const code of ['G1', 'G1-1']) expect(await problemCodeThrownBy(give(code)), code).toBe('unit-taken')
    expect(await give('G1-1-2')).toMatchObject({ state: 'RESERVED' })
    expect(child.organisationId).toBe(rival.tenant.organisationId)
    for (const { allocationId } of (
      await call(listAllocations, manager, { whose: 'zone', state: 'RESERVED', limit: 100 })
    ).items.filter(({ unitId }) => Object.values(createdUnits).some(({ id }) => id === unitId)))
      await call(releaseAllocation, manager, { allocationId })
  })

  it('can be allocated again when a term ends or a reservation lapses', async () => {
    await give('G1-1', window('2028-01-01', '2028-06-01'))
    await give('G1-1', window('2028-06-01', '2028-07-01'), rival.fileId)
    expect(await problemCodeThrownBy(give('G1-1', window('2028-05-31', '2028-06-02'), rival.fileId))).toBe('unit-taken')
    clock.now = new Date(clock.now.getTime() + 61 * dayMs)
    await give('G1-1', window('2028-05-31', '2028-06-02'), rival.fileId)
    clock.now = new Date('2027-03-01T08:00:00Z')
  })

  it('is shared place by place if it is a shared unit, and exclusive as a whole', async () => {
    const shared = window('2029-01-01', '2030-01-01')
    await give('G1-S', { quantity: 6, ...shared })
    await give('G1-S', { quantity: 4, ...shared }, rival.fileId)
    expect(await problemCodeThrownBy(give('G1-S', { quantity: 1, ...shared }))).toBe('unit-taken')
    expect(await problemCodeThrownBy(give('G1', shared))).toBe('unit-taken')
    expect(await problemCodeThrownBy(give('G1-1', { quantity: 2, ...shared }))).toBe('invalid-input')
    expect(
      (
        await call(searchSpace, null, {
          zoneId: sampleZone.id,
          kind: 'DESK',
          persons: 1,
          from: shared.startsAt,
          to: shared.endsAt,
          limit: 50,
        })
      ).items.map(({ code }) => code),
    ).not.toContain('G1-S')
  })

  it('is not reserved by a proposal until the first acceptance', async () => {
    const later = window('2031-01-01', '2031-06-01')
    const [mine, theirs] = [
      await give('G1-1-1', { propose: true, ...later }),
      await give('G1-1', { propose: true, ...later }, rival.fileId),
    ]
    expect(mine).toMatchObject({ state: 'PROPOSED', reservedUntil: null, allowedEvents: ['release'] })
    expect(
      (await call(listAllocations, tenant, { state: 'PROPOSED' })).items.find(
        ({ allocationId }) => allocationId === mine.allocationId,
      )?.allowedEvents,
    ).toEqual(['accept', 'release'])
    expect(await problemCodeThrownBy(call(acceptAllocation, rival.tenant, { allocationId: mine.allocationId }))).toBe(
      'not-found',
    )
    expect(await call(acceptAllocation, tenant, { allocationId: mine.allocationId })).toMatchObject({
      state: 'RESERVED',
    })
    expect(await problemCodeThrownBy(call(acceptAllocation, rival.tenant, { allocationId: theirs.allocationId }))).toBe(
      'unit-taken',
    )
    expect(await call(confirmAllocation, chair, { allocationId: mine.allocationId })).toMatchObject({
      state: 'ALLOCATED',
      reservedUntil: null,
    })
    expect(await problemThrownBy(call(confirmAllocation, chair, { allocationId: mine.allocationId }))).toMatchObject({
      status: 409,
      allowedEvents: ['vacate'],
    })
  })

  it('must be in service, and cannot be closed while occupied', async () => {
    const later = window('2032-01-01', '2032-06-01')
    await call(updateUnit, manager, { unitId: createdUnits['G1-1-2']!.id, status: 'UNDER_WORKS' })
    expect(await problemThrownBy(give('G1-1-2', later))).toMatchObject({
      status: 409,
      unitStatus: 'UNDER_WORKS',
      alternatives: expect.any(Array),
    })
    expect(
      await problemThrownBy(call(updateUnit, manager, { unitId: createdUnits.G1!.id, status: 'OUT_OF_SERVICE' })),
    ).toMatchObject({
      status: 409,
      allocationIds: expect.any(Array),
    })
    await call(updateUnit, manager, { unitId: createdUnits['G1-1-2']!.id, status: 'AVAILABLE' })
    await give('G1-1-2', later)
  })
})

describe('quotas of a pool', () => {
  const request = async (poolId: string, quantity: number, from: string, to: string, overrides: object = {}) =>
    call(requestQuota, tenant, {
      fileId,
      poolId,
      quantity,
      from: `${from}T00:00:00Z`,
      to: `${to}T00:00:00Z`,
      ...overrides,
    })

  it('stay within the limit over the whole window, overcommitment included', async () => {
    const poolId = await pool('VCPU', 100, 5_000)
    const early = await request(poolId, 150, '2027-04-01', '2027-06-01')
    await call(grantQuota, chair, { quotaId: early.quotaId })
    expect(await problemThrownBy(request(poolId, 1, '2027-05-31', '2027-09-01'))).toMatchObject({
      status: 409,
      free: 0,
      availableFrom: '2027-06-01T00:00:00.000Z',
    })
    const late = await request(poolId, 150, '2027-06-01', '2027-09-01')
    expect(await call(grantQuota, chair, { quotaId: late.quotaId })).toMatchObject({ state: 'GRANTED', granted: 150 })
    expect(await problemCodeThrownBy(request(poolId, 151, '2030-06-01', '2030-09-01'))).toBe('pool-exhausted')
  })

  it('count when granted and not when requested, and can be granted in part', async () => {
    const poolId = await pool('VCPU', 10)
    const [a, b] = [
      await request(poolId, 8, '2027-04-01', '2027-06-01'),
      await request(poolId, 8, '2027-05-01', '2027-07-01'),
    ]
    await call(grantQuota, chair, { quotaId: a!.quotaId })
    expect(await problemThrownBy(call(grantQuota, chair, { quotaId: b!.quotaId }))).toMatchObject({
      status: 409,
      free: 2,
      availableFrom: '2027-06-01T00:00:00.000Z',
    })
    expect(await call(grantQuota, chair, { quotaId: b!.quotaId, quantity: 2 })).toMatchObject({
      state: 'PARTIAL',
      granted: 2,
    })
    expect(await problemThrownBy(call(grantQuota, chair, { quotaId: b!.quotaId, refuse: true }))).toMatchObject({
      status: 409,
      allowedEvents: [],
    })
  })

  it('share the limit with allocations, which return their part at the end', async () => {
    const poolId = await pool('GPU_H', 24)
    const allocation = await call(allocate, chair, { fileId, poolId, quantity: 24, ...year })
    expect(allocation).toMatchObject({ state: 'ALLOCATED', quotaId: expect.any(String) })
    expect(
      await problemCodeThrownBy(call(allocate, chair, { fileId: rival.fileId, poolId, quantity: 1, ...year })),
    ).toBe('pool-exhausted')
    await call(recordUsage, tenant, {
      quotaId: allocation.quotaId!,
      quantity: 20,
      from: '2027-05-01T00:00:00Z',
      to: '2027-08-01T00:00:00Z',
    })
    clock.now = new Date('2027-06-01T00:00:00Z')
    await call(releaseAllocation, tenant, { allocationId: allocation.allocationId })
    await call(allocate, chair, { fileId: rival.fileId, poolId, quantity: 24, ...window('2027-06-01', '2027-07-01') })
    clock.now = new Date('2027-03-01T08:00:00Z')
    expect(await findZoneViolations(db, clock.now)).toEqual([])
  })

  it('hold sensitive data only where it may be hosted', async () => {
    const [plain, sovereign] = [await pool('GPU_H', 5, 0, 0), await pool('GPU_H', 5, 0, 2)]
    const refused = await problemThrownBy(
      request(plain, 2, '2040-04-01', '2040-06-01', { dataClass: 'SENSITIVE_DATA' }),
    )
    expect(refused).toMatchObject({
      status: 409,
      hostingLevel: 0,
      needed: 2,
      alternatives: [{ poolId: sovereign, free: 5 }],
    })
    await request(sovereign, 2, '2040-04-01', '2040-06-01', { dataClass: 'SENSITIVE_DATA' })
  })
})

describe('usage above the quota', () => {
  it('is rejected when requested, with what is left', async () => {
    const poolId = await pool('VCPU', 100)
    const { quotaId } = await call(requestQuota, tenant, {
      fileId,
      poolId,
      quantity: 10,
      from: '2027-04-01T00:00:00Z',
      to: '2027-06-01T00:00:00Z',
    })
    const use = (quantity: number, from: string, to: string, actor = tenant) =>
      call(recordUsage, actor, { quotaId, quantity, from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z` })
    expect(await problemCodeThrownBy(use(1, '2027-04-01', '2027-04-02'))).toBe('quota-not-granted')
    await call(grantQuota, chair, { quotaId })
    expect(await use(6, '2027-04-01', '2027-04-10')).toMatchObject({ used: 6, left: 4, unitDays: 54 })
    expect(await problemThrownBy(use(5, '2027-04-09', '2027-04-20'))).toMatchObject({
      status: 409,
      granted: 10,
      used: 6,
      left: 4,
      operation: 'galaxys.requestQuota',
    })
    await use(5, '2027-04-10', '2027-04-20')
    expect(await problemCodeThrownBy(use(1, '2027-05-31', '2027-06-02'))).toBe('outside-quota-period')
    expect(await problemCodeThrownBy(use(1, '2027-05-01', '2027-05-02', rival.tenant))).toBe('not-found')
    const [mine] = (await call(usage, tenant, { poolId, from: '2027-04-01T00:00:00Z', to: '2027-05-01T00:00:00Z' }))
      .items
    expect(mine).toMatchObject({ granted: 10, used: 6, left: 4, unitDays: 6 * 9 + 5 * 10 })
  })
})

describe('an allocation requires', async () => {
  const createdUnits = await units(['G4', null, 'LAB', 5_000, 5_000])
  const give = (file: string) =>
    call(allocate, chair, { fileId: file, unitId: createdUnits.G4!.id, ...year }, { dryRun: true })

  it('an approved file', async () => {
    const file = await zone.toCommittee(await createTenant())
    expect(await problemThrownBy(give(file))).toMatchObject({
      status: 409,
      state: 'COMMITTEE',
      allowedEvents: expect.arrayContaining(['approve']),
    })
    await call(decideFile, chair, { fileId: file, outcome: 'APPROVED_WITH_CONDITIONS', conditions: ['Un accord'] })
    expect(await problemThrownBy(give(file))).toMatchObject({ state: 'APPROVED_WITH_CONDITIONS' })
    await call(advanceFile, manager, { fileId: file, event: 'meet_conditions' })
    expect(await give(file)).toMatchObject({ state: 'RESERVED' })
  })

  it('acceptance of the current regulation', async () => {
    const applicant = await createTenant()
    const file = await zone.toCommittee(applicant, { regulationHash: undefined })
    await call(decideFile, chair, { fileId: file, outcome: 'APPROVED' })
    expect(await problemThrownBy(give(file))).toMatchObject({
      status: 409,
      operation: 'galaxys.acceptRegulation',
      regulationHash: sampleZone.regulationHash,
    })
    expect(await zone.accept(applicant, file)).toMatchObject({ regulationAccepted: true })
    await give(file)
    await db.update(galaxysZones).set({ regulationHash: 'f'.repeat(64) })
    expect(await problemCodeThrownBy(give(file))).toBe('regulation-not-accepted')
    expect(await problemThrownBy(zone.accept(applicant, file))).toMatchObject({
      status: 409,
      regulationHash: 'f'.repeat(64),
    })
    await db.update(galaxysZones).set({ regulationHash: sampleZone.regulationHash })
  })

  it('a decision still free of conflicts of interest', async () => {
    const { fileId: file } = await admitted()
    await call(declareInterest, manager, { fileId: file, interested: true })
    expect(await problemThrownBy(give(file))).toMatchObject({ status: 409, allowedEvents: ['reopen'] })
    await call(declareInterest, expert, { fileId: file, interested: false })
    await call(advanceFile, manager, { fileId: file, event: 'reopen' })
    expect(await problemThrownBy(call(decideFile, chair, { fileId: file, outcome: 'APPROVED' }))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('scored'),
    })
    await call(scoreFile, expert, { fileId: file, scores: zone.scores })
    await call(decideFile, chair, { fileId: file, outcome: 'APPROVED' })
    await give(file)
  })
})

describe('a unit is recovered step by step', async () => {
  const createdUnits = await units(['G5', null, 'LOT', 5_000, 5_000])

  it('after the notice, the cure period, the breach and the start of recovery', async () => {
    const allocated = await call(allocate, chair, {
      fileId,
      unitId: createdUnits.G5!.id,
      ...year,
      obligations: [{ type: 'JOBS', target: 'Dix emplois', value: 10, dueAt: '2027-06-01T00:00:00Z' }],
    })
    await call(confirmAllocation, chair, { allocationId: allocated.allocationId })
    const mine = async () =>
      (await call(obligationsDue, tenant, { horizonDays: 365 })).items.find(
        ({ allocationId }) => allocationId === allocated.allocationId,
      )!
    const { obligationId, state, evidenceGap } = await mine()
    expect([state, evidenceGap]).toEqual(['DUE', 'No evidence was recorded.'])
    const decide = (
      event: 'meet' | 'waive' | 'give_notice' | 'declare_breach' | 'start_recovery' | 'recover',
      actor: Actor = chair,
    ) => call(decideObligation, actor, { obligationId, event })
    expect(await problemThrownBy(decide('give_notice'))).toMatchObject({ status: 409, state: 'DUE' })
    expect(await problemCodeThrownBy(decide('waive'))).toBe('invalid-input')
    expect(await problemCodeThrownBy(decide('meet', tenant))).toBe('not-the-operator')
    clock.now = new Date('2027-06-02T00:00:00Z')
    expect((await mine()).state).toBe('BREACH_PENDING')
    expect(await problemThrownBy(decide('recover'))).toMatchObject({
      status: 409,
      allowedEvents: ['waive', 'give_notice'],
    })
    expect(await decide('give_notice')).toMatchObject({ state: 'CURE', cureUntil: '2027-08-31T00:00:00.000Z' })
    expect(await call(recordObligation, tenant, { obligationId, note: 'Quatre contrats', value: 4 })).toMatchObject({
      evidenceGap: '4 of 10 is shown, 6 is missing.',
    })
    expect(await problemThrownBy(decide('declare_breach'))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('2027-08-31'),
    })
    clock.now = new Date('2027-09-01T00:00:00Z')
    expect(await decide('declare_breach')).toMatchObject({ state: 'BREACHED' })
    expect(await problemThrownBy(decide('recover'))).toMatchObject({ status: 409, allowedEvents: ['start_recovery'] })
    await decide('start_recovery')
    expect(await decide('recover')).toMatchObject({ state: 'LOT_RECOVERED', recoveredAt: '2027-09-01T00:00:00.000Z' })
    const [accepted] = (await call(listAllocations, tenant, { unitId: createdUnits.G5!.id })).items
    expect(accepted).toMatchObject({ state: 'RECOVERED', endsAt: '2027-09-01T00:00:00.000Z', allowedEvents: [] })
    await call(allocate, chair, {
      fileId: rival.fileId,
      unitId: createdUnits.G5!.id,
      ...window('2027-09-01', '2028-01-01'),
    })
    clock.now = new Date('2027-03-01T08:00:00Z')
  })
})

describe('the size of a unit', () => {
  it('limits its children, and its children limit it', async () => {
    const createdUnits = await units(['G6', null, 'FLOOR', 10_000, 1_000])
    const add = (code: string, areaDm2: number, powerW: number) =>
      call(addUnit, manager, {
        zoneId: sampleZone.id,
        parentId: createdUnits.G6!.id,
        code,
        name: { fr: code },
        kind: 'LAB',
        areaDm2,
        capacityPersons: 1,
        powerW,
      })
    const first = await add('G6-1', 7_000, 600)
    expect(await problemThrownBy(add('G6-2', 3_001, 100))).toMatchObject({
      status: 409,
      remaining: { areaDm2: 3_000, powerW: 400 },
    })
    expect(await problemThrownBy(add('G6-2', 100, 401))).toMatchObject({
      status: 409,
      detail: expect.stringContaining('powerW at most 400'),
    })
    const second = await add('G6-2', 3_000, 400)
    expect(await problemCodeThrownBy(add('G6-2', 1, 1))).toBe('already-exists')
    expect(await problemThrownBy(call(updateUnit, manager, { unitId: second.unitId, areaDm2: 3_001 }))).toMatchObject({
      status: 409,
      remaining: { areaDm2: 3_000 },
    })
    expect(
      await problemThrownBy(call(updateUnit, manager, { unitId: createdUnits.G6!.id, powerW: 999 })),
    ).toMatchObject({
      status: 409,
      needed: { powerW: 1_000 },
    })
    await call(updateUnit, manager, { unitId: first.unitId, areaDm2: 6_000, ifVersion: 1 })
    expect(
      await problemCodeThrownBy(call(updateUnit, manager, { unitId: first.unitId, areaDm2: 6_500, ifVersion: 1 })),
    ).toBe('version-conflict')
    await call(updateUnit, manager, { unitId: second.unitId, areaDm2: 4_000 })
    expect(await problemCodeThrownBy(call(updateUnit, tenant, { unitId: second.unitId, areaDm2: 1 }))).toBe(
      'not-the-operator',
    )
    const both = await Promise.allSettled([add('G6-3', 1, 0), add('G6-4', 1, 0)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect((await findZoneViolations(db, clock.now)).filter((one) => one.startsWith('G6'))).toEqual([])
  })
})

describe('a conflict of interest', async () => {
  const createdUnits = await units(['K8', null, 'LAB', 5_000, 5_000])

  it('must be declared first, and excludes the member', async () => {
    const file = await zone.toCommittee(await createTenant())
    const acts = [
      () => call(scoreFile, expert, { fileId: file, scores: zone.scores }, { dryRun: true }),
      () => call(decideFile, expert, { fileId: file, outcome: 'REJECTED' }, { dryRun: true }),
      () => call(allocate, expert, { fileId: file, unitId: createdUnits.K8!.id, ...year }, { dryRun: true }),
    ]
    for (const act of acts)
      expect(await problemThrownBy(act())).toMatchObject({ status: 409, operation: 'galaxys.declareInterest' })
    await call(declareInterest, expert, { fileId: file, interested: true, note: 'Associé' })
    for (const act of acts) expect(await problemCodeThrownBy(act())).toBe('conflict-of-interest')
    await call(declareInterest, expert, { fileId: file, interested: false })
    expect(await acts[0]!()).toMatchObject({ total: 335 })
  })

  it('exists for one’s own organisation, whatever was declared', async () => {
    const { fileId: file } = await zone.submit(manager, { regulationHash: sampleZone.regulationHash })
    for (const event of ['find_complete', 'start_review'] as const)
      await call(advanceFile, manager, { fileId: file, event })
    await call(declareInterest, chair, { fileId: file, interested: false })
    expect(await problemCodeThrownBy(call(scoreFile, chair, { fileId: file, scores: zone.scores }))).toBe(
      'conflict-of-interest',
    )
    expect((await call(getFile, manager, { fileId: file })).score).toBeNull()
  })

  it('applies to quotas and obligations too', async () => {
    const poolId = await pool('VCPU', 10)
    const { quotaId } = await call(requestQuota, tenant, {
      fileId,
      poolId,
      quantity: 1,
      from: '2027-04-01T00:00:00Z',
      to: '2027-06-01T00:00:00Z',
    })
    await call(declareInterest, expert, { fileId, interested: true })
    expect(await problemCodeThrownBy(call(grantQuota, expert, { quotaId }))).toBe('conflict-of-interest')
    expect(await problemCodeThrownBy(call(grantQuota, tenant, { quotaId }))).toBe('not-the-operator')
    expect(await call(grantQuota, chair, { quotaId }, { dryRun: true })).toMatchObject({ state: 'GRANTED' })
  })
})

it('leaves every invariant satisfied', async () => {
  expect(await findZoneViolations(db, clock.now)).toEqual([])
  expect(await db.$count(galaxysZones, eq(galaxysZones.regulationHash, sampleZone.regulationHash))).toBe(1)
})

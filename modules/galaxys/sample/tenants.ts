import { dayMs } from '#platform/lib/interval.ts'
import { localDay } from '#platform/lib/local-time.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { exampleIds } from '../example-ids.ts'
import { policy } from '../policy.ts'
import type { galaxysAllocations, galaxysObligations, galaxysQuotas, galaxysUsage } from '../tables.ts'
import type { AllocationState, ObligationState, ObligationType } from '../vocabulary.ts'
import { memberActingFor, type SampleApplicant, sampleApplicants } from './applicants.ts'
import { sampleUnitByCode, sampleZone } from './zone.ts'

/** Returns midnight in Morocco, this many days from now. */
export const midnightInDays = (now: Date, days: number) =>
  new Date(localDay(now.getTime() + days * dayMs, programmeTimeZone).start)

/** Number of each applicant's approved file. */
const approvedFileNumber: Record<SampleApplicant, number> = { startup: 8, university: 9, foreign: 10 }

type Quota = typeof galaxysQuotas.$inferInsert
interface SampleQuota {
  n: number
  applicant: SampleApplicant
  pool: number
  requested: number
  granted: number
  from: number
  to: number
  state: Quota['state']
}

const quotas: SampleQuota[] = [
  { n: 1, applicant: 'startup', pool: 1, requested: 64, granted: 0, from: 10, to: 190, state: 'REQUESTED' },
  { n: 2, applicant: 'startup', pool: 1, requested: 96, granted: 96, from: -120, to: 245, state: 'GRANTED' },
  { n: 3, applicant: 'university', pool: 4, requested: 120, granted: 120, from: -90, to: 90, state: 'GRANTED' },
  { n: 4, applicant: 'foreign', pool: 5, requested: 256, granted: 128, from: -60, to: 300, state: 'PARTIAL' },
  { n: 5, applicant: 'university', pool: 6, requested: 4, granted: 0, from: 5, to: 400, state: 'REFUSED' },
  { n: 6, applicant: 'startup', pool: 4, requested: 48, granted: 48, from: -200, to: -80, state: 'GRANTED' },
  { n: 7, applicant: 'university', pool: 3, requested: 20_000, granted: 0, from: 20, to: 385, state: 'REQUESTED' },
  { n: 8, applicant: 'university', pool: 1, requested: 200, granted: 200, from: -100, to: 265, state: 'GRANTED' },
]

export const sampleQuotas = (now: Date): Quota[] =>
  quotas.map(({ n, applicant, pool, requested, granted, from, to, state }) => ({
    id: exampleIds.quota(n),
    organisationId: sampleApplicants[applicant],
    zoneId: sampleZone.id,
    poolId: exampleIds.pool(pool),
    fileId: exampleIds.file(approvedFileNumber[applicant]),
    requested,
    granted,
    dataClass: 'ORDINARY',
    startsAt: midnightInDays(now, from),
    endsAt: midnightInDays(now, to),
    state,
    reason:
      state === 'REFUSED' ? 'Bande réservée à un autre projet.' : state === 'PARTIAL' ? 'Capacité partagée.' : null,
    decidedBy: state === 'REQUESTED' ? null : exampleIds.member(2),
    decidedAt: state === 'REQUESTED' ? null : midnightInDays(now, Math.min(from - 5, -1)),
    createdBy: memberActingFor[applicant],
    createdAt: midnightInDays(now, Math.min(from - 10, -2)),
  }))

/** Returns the daily usage of part of each quota, up to yesterday. */
export const sampleUsage = (now: Date, random: () => number): (typeof galaxysUsage.$inferInsert)[] =>
  quotas
    .filter(({ granted, from }) => granted > 0 && from < 0)
    .flatMap((quota) =>
      Array.from({ length: Math.min(30, Math.min(quota.to, 0) - quota.from) }, (_, i) => ({
        ...quota,
        from: Math.min(quota.to, 0) - i - 1,
      })),
    )
    .map(({ n, applicant, pool, granted, from }, i) => ({
      id: exampleIds.usage(i + 1),
      organisationId: sampleApplicants[applicant],
      quotaId: exampleIds.quota(n),
      poolId: exampleIds.pool(pool),
      quantity: Math.max(1, Math.floor(granted * (0.3 + 0.6 * random()))),
      startsAt: midnightInDays(now, from),
      endsAt: midnightInDays(now, from + 1),
      recordedBy: exampleIds.member(1),
      createdAt: midnightInDays(now, from + 1),
    }))

type Allocation = typeof galaxysAllocations.$inferInsert

const sampleAllocation = (
  now: Date,
  n: number,
  applicant: SampleApplicant,
  code: string,
  state: AllocationState,
  [from, to]: [from: number, to: number],
  overrides: Partial<Allocation> & { file?: number } = {},
): Allocation => {
  const { file, ...rest } = overrides
  const unit = sampleUnitByCode(code)
  return {
    id: exampleIds.allocation(n),
    organisationId: sampleApplicants[applicant],
    fileId: exampleIds.file(file ?? approvedFileNumber[applicant]),
    zoneId: sampleZone.id,
    unitId: unit.id,
    path: unit.path,
    quantity: 1,
    startsAt: midnightInDays(now, from),
    endsAt: midnightInDays(now, to),
    state,
    reservedUntil:
      state === 'RESERVED'
        ? new Date(Math.min(now.getTime() + policy.reservationMs - 10 * dayMs, midnightInDays(now, to).getTime()))
        : null,
    regulationHash: sampleZone.regulationHash,
    createdBy: exampleIds.member(2),
    createdAt: midnightInDays(now, Math.min(from, -1)),
    ...rest,
  }
}

export const sampleAllocations = (now: Date): Allocation[] => {
  const ended = (days: number, reason: string): Partial<Allocation> => ({
    endedAt: midnightInDays(now, days),
    endedBy: exampleIds.member(2),
    reason,
  })
  return [
    sampleAllocation(now, 1, 'startup', 'B-1-03', 'PROPOSED', [40, 770]),
    sampleAllocation(now, 2, 'startup', 'B-1-05', 'RESERVED', [30, 760]),
    sampleAllocation(now, 3, 'startup', 'A-2-01', 'ALLOCATED', [-200, 530]),
    sampleAllocation(now, 4, 'university', 'A-1-05', 'ALLOCATED', [-250, 480]),
    sampleAllocation(now, 5, 'university', 'A-2-03', 'RESERVED', [20, 750]),
    sampleAllocation(now, 6, 'foreign', 'B-2', 'ALLOCATED', [-180, 915]),
    sampleAllocation(now, 7, 'foreign', 'E-1', 'ALLOCATED', [-260, 6_000]),
    sampleAllocation(now, 8, 'foreign', 'E-2', 'RECOVERED', [-290, -10], ended(-10, 'Travaux jamais commencés.')),
    sampleAllocation(
      now,
      9,
      'startup',
      'A-1-04',
      'VACATED',
      [-290, -60],
      ended(-60, 'Extension dans un autre laboratoire.'),
    ),
    sampleAllocation(now, 10, 'university', 'C-R1', 'ALLOCATED', [-120, 245]),
    sampleAllocation(now, 11, 'startup', 'B-0', 'ALLOCATED', [-150, 215], { quantity: 6, file: 11 }),
    sampleAllocation(now, 12, 'university', 'B-0', 'ALLOCATED', [-80, 285], { quantity: 10 }),
    sampleAllocation(now, 13, 'startup', 'D-1', 'LAPSED', [10, 400], { ...ended(-5, 'Dépôt non versé.'), file: 11 }),
    sampleAllocation(now, 14, 'startup', 'D-3', 'ALLOCATED', [-240, 855], { file: 11 }),
    sampleAllocation(now, 15, 'university', 'E-3', 'ALLOCATED', [-285, 6_000]),
    sampleAllocation(now, 16, 'startup', 'E-4', 'ALLOCATED', [-285, 6_000], { file: 11 }),
    sampleAllocation(now, 17, 'university', 'B-0', 'ALLOCATED', [-100, 265], {
      unitId: null,
      path: null,
      poolId: exampleIds.pool(1),
      quotaId: exampleIds.quota(8),
      quantity: 200,
    }),
  ]
}

type Obligation = typeof galaxysObligations.$inferInsert

export const sampleObligations = (now: Date): Obligation[] => {
  const evidence = (applicant: SampleApplicant, note: string, value: number | null, days: number) => ({
    ...{ note, url: null, value },
    at: midnightInDays(now, days).toISOString(),
    by: memberActingFor[applicant],
  })
  const owed = (
    n: number,
    applicant: SampleApplicant,
    allocation: number,
    type: ObligationType,
    target: string,
    due: number,
    state: Exclude<ObligationState, 'BREACH_PENDING'>,
    overrides: Partial<Obligation> = {},
  ): Obligation => ({
    id: exampleIds.obligation(n),
    organisationId: sampleApplicants[applicant],
    zoneId: sampleZone.id,
    allocationId: exampleIds.allocation(allocation),
    type,
    target,
    dueAt: midnightInDays(now, due),
    evidence: [],
    state,
    createdAt: midnightInDays(now, -290),
    ...overrides,
  })
  /** Returns the steps of a recovery, given as days ago; the notice granted ninety days. */
  const steps = (notice: number, breached?: number, started?: number, recovered?: number): Partial<Obligation> => ({
    noticeAt: midnightInDays(now, notice),
    cureUntil: new Date(midnightInDays(now, notice).getTime() + policy.cureDays * dayMs),
    breachedAt: breached === undefined ? null : midnightInDays(now, breached),
    recoveryStartedAt: started === undefined ? null : midnightInDays(now, started),
    recoveredAt: recovered === undefined ? null : midnightInDays(now, recovered),
  })
  return [
    owed(1, 'startup', 3, 'JOBS', 'Douze emplois qualifiés', 60, 'DUE', {
      targetValue: '12',
      achievedValue: '8',
      evidence: [evidence('startup', 'Huit contrats signés', 8, -20)],
    }),
    owed(2, 'university', 15, 'WORKS_START', 'Début des travaux du laboratoire', -15, 'DUE'),
    owed(3, 'startup', 16, 'WORKS_START', 'Début des travaux de la serre', -70, 'CURE', steps(-40)),
    owed(4, 'university', 4, 'R_AND_D', 'Un contrat de recherche', -30, 'MET', {
      evidence: [evidence('university', 'Contrat signé', null, -45)],
      metAt: midnightInDays(now, -40),
    }),
    owed(5, 'startup', 14, 'OPERATION_START', 'Mise en exploitation', -90, 'WAIVED', {
      reason: 'Raccordement retardé par la zone.',
    }),
    owed(6, 'startup', 16, 'INVESTMENT', 'Trois millions de dirhams', -200, 'BREACHED', {
      targetValue: '300000000',
      achievedValue: '40000000',
      evidence: [evidence('startup', 'Factures', 40_000_000, -205)],
      ...steps(-190, -95),
    }),
    owed(7, 'university', 15, 'INVESTMENT', 'Deux millions de dirhams', -210, 'RECOVERY_STARTED', {
      targetValue: '200000000',
      ...steps(-200, -105, -30),
    }),
    owed(
      8,
      'foreign',
      8,
      'WORKS_START',
      'Début des travaux de l’usine',
      -200,
      'LOT_RECOVERED',
      steps(-195, -100, -60, -10),
    ),
    owed(9, 'foreign', 7, 'WORKS_END', 'Fin des travaux', 200, 'DUE'),
    owed(10, 'foreign', 6, 'JOBS', 'Quarante emplois', 150, 'DUE', { targetValue: '40' }),
    owed(11, 'university', 10, 'R_AND_D', 'Deux publications', 80, 'DUE'),
    owed(12, 'startup', 11, 'JOBS', 'Six emplois', -5, 'MET', {
      targetValue: '6',
      achievedValue: '7',
      evidence: [evidence('startup', 'Déclaration sociale', 7, -20)],
      metAt: midnightInDays(now, -10),
    }),
  ]
}

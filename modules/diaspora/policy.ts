import { dayMs } from '#platform/lib/interval.ts'

/** The rules of the module, proposed and the same for everyone. */
export const policy = {
  /** Until when a request for contact can be answered. */
  contactExpiresMs: 14 * dayMs,
  /** How many requests one person may have waiting for an answer. */
  openRequestsPerRequester: 5,
  /** How many requests reach one member within `monthMs`, whatever becomes of them. */
  requestsPerMember: 3,
  requestWindowMs: 30 * dayMs,
  /** An engagement is looked at again so long after it was completed. */
  followUpMonths: 12,
  /** Office hours, by the clock on the wall of each side; Monday to Friday. */
  workingHours: { opensAt: '09:00', closesAt: '18:00' },
  /** So many minutes a working day in common are as good as it gets. */
  fullScoreOverlapMinutes: 240,
  /** So many hours a month are as good as it gets. */
  fullScoreHoursPerMonth: 20,
} as const

import { dayMs } from '#platform/lib/interval.ts'

/** Limits and scoring constants of the module. They are proposals and apply to every organisation. */
export const policy = {
  /** How long a contact request can be answered. */
  contactExpiresMs: 14 * dayMs,
  /** Maximum contact requests of one requester that await an answer. */
  openRequestsPerRequester: 5,
  /** Maximum contact requests to one member within `requestWindowMs`, answered or not. */
  requestsPerMember: 3,
  requestWindowMs: 30 * dayMs,
  /** Months between the completion of an engagement and its follow-up. */
  followUpMonths: 12,
  /** Office hours from Monday to Friday, in the local time of each side. */
  workingHours: { opensAt: '09:00', closesAt: '18:00' },
  /** Shared office minutes per working day that give the full score. */
  fullScoreOverlapMinutes: 240,
  /** Hours per month that give the full score. */
  fullScoreHoursPerMonth: 20,
} as const

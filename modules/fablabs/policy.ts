import { dayMs, hourMs, minuteMs } from '#platform/lib/interval.ts'

/** Booking rules of the network, the same in every lab. */
export const policy = {
  /** Bookings start on a multiple of this and last a multiple of it. */
  gridMinutes: 15,
  maxMinutes: 480,
  horizonMs: 90 * dayMs,
  /** Time within which a held slot must be confirmed. */
  holdDurationMs: 10 * minuteMs,
  /** Maximum number of slots that one person may hold at once. */
  maxHoldsPerPerson: 5,
  /** The person who booked may change or cancel until this long before the start. */
  changeDeadlineMs: 2 * hourMs,
  checkInEarlyMs: 15 * minuteMs,
  noShowAfterMs: 15 * minuteMs,
  /** Maximum for setup and for cleanup, each. */
  maxBufferMinutes: 120,
  /** Maximum booked minutes of a person and of an organisation, per local day and per week from Monday. */
  quotas: { personDay: 12 * 60, personWeek: 40 * 60, organisationDay: 60 * 60, organisationWeek: 240 * 60 },
  /** How long a freed slot is held for the first person on the waiting list. */
  offerDurationMs: hourMs,
  /** Maximum number of open waiting-list entries of one person. */
  maxWaitlistEntriesPerPerson: 5,
  currency: 'MAD',
} as const

export const gridMs = policy.gridMinutes * minuteMs

/** Maximum time that one booking occupies a machine. It bounds the search for bookings that overlap a window. */
export const maxBlockMs = (policy.maxMinutes + 2 * policy.maxBufferMinutes) * minuteMs

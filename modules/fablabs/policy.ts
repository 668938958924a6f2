import { dayMs, hourMs, minuteMs } from '#platform/lib/interval.ts'

/** The network's rules of booking, the same in every lab. */
export const policy = {
  /** Bookings begin and last on this grid. */
  gridMinutes: 15,
  maxMinutes: 480,
  horizonMs: 90 * dayMs,
  /** How long a held slot waits to be confirmed. */
  holdDurationMs: 10 * minuteMs,
  /** How many slots one person may hold at once. */
  maxHoldsPerPerson: 5,
  /** Until when who booked may change or cancel. */
  changeDeadlineMs: 2 * hourMs,
  checkInEarlyMs: 15 * minuteMs,
  noShowAfterMs: 15 * minuteMs,
  /** Of setup and of cleanup, each. */
  maxBufferMinutes: 120,
  /** Minutes that one person and one organisation may have booked of one local day, and of one week from Monday. */
  quotas: { personDay: 12 * 60, personWeek: 40 * 60, organisationDay: 60 * 60, organisationWeek: 240 * 60 },
  /** How long a slot that came free is held for the first who waits for it. */
  offerDurationMs: hourMs,
  /** How many slots one person may wait for at once. */
  maxWaitlistEntriesPerPerson: 5,
  currency: 'MAD',
} as const

export const gridMs = policy.gridMinutes * minuteMs

/** No machine is taken for longer by one booking: it bounds the search for those that overlap a time. */
export const maxBlockMs = (policy.maxMinutes + 2 * policy.maxBufferMinutes) * minuteMs

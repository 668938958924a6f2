import type { Reads } from '#platform/db/database.ts'
import { defaultTimeZone, formatLocal } from '#platform/lib/local-time.ts'
import { callState } from '../calls/call-view.ts'
import { countTakenSeats, seatCapacity } from '../enrolments/seats.ts'
import { dayOf } from '../fields.ts'
import { countedReviews } from '../reviews/counted-reviews.ts'
import type { ApplicationRow, CallRow } from '../tables.ts'
import type { ApplicationBlockers } from './state-machine.ts'

/** What stands in the way of which move, told from the rows as they are now. */
export async function loadApplicationBlockers(
  db: Reads,
  application: ApplicationRow,
  call: CallRow,
  now: Date,
): Promise<ApplicationBlockers> {
  const counted = (await countedReviews(db, application)).length
  const taken = await countTakenSeats(db, call.id)
  return {
    callNotOpen: callNotOpenReason(call, now),
    tooFewReviews:
      counted < call.minReviews
        ? `It has ${counted} reviews by people without an interest in it, and this call needs ${call.minReviews}.`
        : undefined,
    noSeat: taken >= seatCapacity(call) ? `All ${seatCapacity(call)} seats of this call are taken.` : undefined,
    deadlineNotPassed:
      application.conditionsDueOn !== null && dayOf(now) > application.conditionsDueOn
        ? undefined
        : `The conditions can be met until the end of ${application.conditionsDueOn}.`,
    noAppeal: appealBlocker(application, now),
  }
}

/** V9: what arrives after the closing time, by the clock of the server, is late. */
function callNotOpenReason(call: CallRow, now: Date): string | undefined {
  const state = callState(call, now)
  if (state === 'OPEN') return undefined
  return state === 'PLANNED'
    ? `This call opens at ${formatLocal(call.opensAt, defaultTimeZone)} local time.`
    : `This call closed at ${formatLocal(call.closesAt, defaultTimeZone)} local time.`
}

function appealBlocker({ appealUntil, appealedAt }: ApplicationRow, now: Date): string | undefined {
  if (appealedAt) return 'A refusal can be appealed once.'
  if (!appealUntil) return 'This refusal cannot be appealed.'
  return now <= appealUntil
    ? undefined
    : `It could be appealed until ${formatLocal(appealUntil, defaultTimeZone)} local time.`
}

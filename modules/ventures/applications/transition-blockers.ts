import type { Reads } from '#platform/db/database.ts'
import { formatLocal } from '#platform/lib/local-time.ts'
import { localDateOf, programmeTimeZone } from '../../commons/time-zone.ts'
import { callState } from '../calls/call-view.ts'
import { countTakenSeats, seatCapacity } from '../enrolments/seats.ts'
import { countedReviews } from '../reviews/counted-reviews.ts'
import type { ApplicationRow, CallRow } from '../tables.ts'
import type { ApplicationBlockers } from './state-machine.ts'

/** Returns the reasons that block events, from the current rows. */
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
        ? `It has ${counted} reviews without conflict of interest. This call needs ${call.minReviews}.`
        : undefined,
    noSeat: taken >= seatCapacity(call) ? `All ${seatCapacity(call)} seats of this call are taken.` : undefined,
    deadlineNotPassed:
      application.conditionsDueOn !== null && localDateOf(now) > application.conditionsDueOn
        ? undefined
        : `The conditions can be met until the end of ${application.conditionsDueOn}.`,
    noAppeal: appealBlocker(application, now),
  }
}

/** Returns why the call takes no applications now, by the server clock. */
function callNotOpenReason(call: CallRow, now: Date): string | undefined {
  const state = callState(call, now)
  if (state === 'OPEN') return undefined
  return state === 'PLANNED'
    ? `This call opens at ${formatLocal(call.opensAt, programmeTimeZone)} local time.`
    : `This call closed at ${formatLocal(call.closesAt, programmeTimeZone)} local time.`
}

function appealBlocker({ appealUntil, appealedAt }: ApplicationRow, now: Date): string | undefined {
  if (appealedAt) return 'A rejection can be appealed only once.'
  if (!appealUntil) return 'This rejection cannot be appealed.'
  return now <= appealUntil
    ? undefined
    : `The appeal period ended at ${formatLocal(appealUntil, programmeTimeZone)} local time.`
}

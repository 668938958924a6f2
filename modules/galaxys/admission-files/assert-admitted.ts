import type { Reads } from '#platform/db/database.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { conflict } from '#platform/problem.ts'
import { assertDecisionWithoutConflict } from '../interests/conflicts.ts'
import { fileStateMachine } from '../state-machines.ts'
import type { FileWithZone } from './file-view.ts'

/**
 * G4: nothing is held without a file that is APPROVED, whose applicant has accepted the regulation as it is now, and whose decision is
 * clear of interests. Throws 409 with what is missing and who can do it.
 */
export async function assertAdmitted(db: Reads, { file, zone }: FileWithZone) {
  if (file.state !== 'APPROVED')
    throw conflict(
      `This file is ${file.state}: only what rests on an APPROVED one is given.`,
      { state: file.state, allowedEvents: allowedEvents(fileStateMachine, file.state, { roles: ['operator'] }) },
      'file-not-approved',
    )
  if (file.regulationHash !== zone.regulationHash)
    throw conflict(
      'The applicant has not accepted the regulation of the zone as it is now: galaxys.acceptRegulation.',
      { operation: 'galaxys.acceptRegulation', regulationHash: zone.regulationHash },
      'regulation-not-accepted',
    )
  await assertDecisionWithoutConflict(db, file)
}

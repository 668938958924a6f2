import type { Reads } from '#platform/db/database.ts'
import { allowedEvents } from '#platform/lib/state-machine.ts'
import { galaxysError } from '../errors.ts'
import { assertDecisionWithoutConflict } from '../interests/conflicts.ts'
import type { FileWithZone } from './file-view.ts'
import { fileStateMachine } from './state-machine.ts'

/**
 * Allocating requires an APPROVED file, acceptance of the current regulation, and a decision free of conflicts
 * of interest. Throws 409 naming what is missing and which operation supplies it.
 */
export async function assertAdmitted(db: Reads, { file, zone }: FileWithZone) {
  if (file.state !== 'APPROVED')
    throw galaxysError(
      'file-not-approved',
      `This file is ${file.state}. Only an APPROVED file can receive an allocation or a quota.`,
      { state: file.state, allowedEvents: allowedEvents(fileStateMachine, file.state, { roles: ['operator'] }) },
    )
  if (file.regulationHash !== zone.regulationHash)
    throw galaxysError(
      'regulation-not-accepted',
      'The applicant has not accepted the current regulation of the zone. Call galaxys.acceptRegulation.',
      { operation: 'galaxys.acceptRegulation', regulationHash: zone.regulationHash },
    )
  await assertDecisionWithoutConflict(db, file)
}

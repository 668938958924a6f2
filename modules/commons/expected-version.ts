import { z } from 'zod'
import { conflict } from '#platform/problem.ts'

export const ExpectedVersion = z
  .int()
  .min(0)
  .max(2_147_483_647)
  .optional()
  .describe('Only if it still has this version: nobody’s change in between is lost. 0: only if there is none yet.')

/** Throws 409 `version-conflict` with the version there is. */
export function assertExpectedVersion(what: string, version: number, expected: number | undefined) {
  if (expected === undefined || expected === version) return
  throw conflict(
    `This ${what} has changed since: it is at version ${version}. Read it again and repeat the change.`,
    { version },
    'version-conflict',
  )
}

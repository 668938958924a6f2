import { z } from 'zod'
import { platformError } from '#platform/problem.ts'

export const ExpectedVersion = z
  .int()
  .min(0)
  .max(2_147_483_647)
  .optional()
  .describe(
    'Rejects the write if the record has another version, so that no concurrent change is lost. 0: the record must not exist yet.',
  )

/** Throws 409 `version-conflict` with the current version, unless it equals `expected` or that is undefined. */
export function assertExpectedVersion(noun: string, version: number, expected: number | undefined) {
  if (expected === undefined || expected === version) return
  throw platformError(
    'version-conflict',
    `The ${noun} has changed; its version is ${version}. Read it again and repeat the change.`,
    { version },
  )
}

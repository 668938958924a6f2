import fc from '#platform/testing/fast-check.ts'
import { mutate, mutations } from './mutate.ts'
import type { RawRequest } from './raw-request.ts'

/** An operation to fuzz: a valid request for it, and the names of its input fields. */
export interface FuzzTarget {
  name: string
  validRequest: RawRequest
  fields: string[]
}

/** Generates requests to these operations with one to three mutations. */
export const malformedRequests = (targets: FuzzTarget[]): fc.Arbitrary<RawRequest & { operation: string }> =>
  fc
    .constantFrom(...targets)
    .chain(({ name, validRequest, fields }) =>
      fc
        .array(mutations(fields), { minLength: 1, maxLength: 3 })
        .map((applied) => ({ ...applied.reduce(mutate, validRequest), operation: name })),
    )

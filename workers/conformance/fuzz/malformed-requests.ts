import fc from '#platform/testing/fast-check.ts'
import { mutate, mutations } from './mutate.ts'
import type { RawRequest } from './raw-request.ts'

/** An operation to fuzz: a valid request for it, and the names of its input fields. */
export interface Endpoint {
  name: string
  validRequest: RawRequest
  fields: string[]
}

/** Generates requests to these endpoints with one to three mutations. */
export const malformedRequests = (endpoints: Endpoint[]): fc.Arbitrary<RawRequest & { operation: string }> =>
  fc
    .constantFrom(...endpoints)
    .chain(({ name, validRequest, fields }) =>
      fc
        .array(mutations(fields), { minLength: 1, maxLength: 3 })
        .map((applied) => ({ ...applied.reduce(mutate, validRequest), operation: name })),
    )

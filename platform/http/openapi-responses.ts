import { z } from 'zod'
import { type Problem, platformError } from '../problem.ts'
import { rateLimitHeaderRefs } from './rate-limit-headers.ts'

export const ProblemDetails = z
  .looseObject({
    type: z.string().describe('URL of the page that explains the code.'),
    code: z.string().describe('Stable identifier of the kind of problem, such as `not-found`.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong with this request, and how to correct it.'),
    instance: z.string().optional().describe('Identifies this request in the logs.'),
    issues: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('For invalid input, the errors by field.'),
  })
  .describe('RFC 9457 problem details. Further members depend on the type.')

const issues = [{ path: 'name', message: 'Too small: expected string to have >=1 characters' }]

/** The meaning and an example of each error status. */
const problemExamples: [string, Problem][] = [
  ['The request cannot be read.', platformError('malformed', 'The body is not valid JSON in UTF-8.')],
  ['The API key is missing or invalid.', platformError('unauthenticated', 'This API key has expired.')],
  [
    'The key or the agent lacks the required scope.',
    platformError('forbidden', 'This needs the scope "identity:manage", which you were not granted.', {
      scope: 'identity:manage',
    }),
  ],
  ['It does not exist, or the caller has no access to it.', platformError('not-found', 'There is no such member.')],
  [
    'Not possible in the current state. The response names what is.',
    platformError('conflict', 'This is not possible as things stand.'),
  ],
  [
    'The body is too large.',
    platformError('too-large', 'The body is larger than 1048576 bytes.', { maxBytes: 1_048_576 }),
  ],
  [
    'The body is not JSON.',
    platformError('unsupported-media-type', 'Send the body as `content-type: application/json`.'),
  ],
  [
    'The input is not valid, or the idempotency key was used for a different request.',
    platformError('invalid-input', 'The input is not valid.', { issues }),
  ],
  [
    'Rate limit exceeded or budget exhausted. Retry after `Retry-After` seconds.',
    platformError('rate-limited', '6000 calls a minute are possible here. Try again in 12 s.', { retryAfter: 12 }),
  ],
  [
    'Something went wrong on our side.',
    platformError('internal', 'Something went wrong on our side. The request id leads us to what it was.'),
  ],
  [
    'Temporarily unavailable. Retry after `Retry-After` seconds.',
    platformError('busy', 'Too many wrote to the same rows at once. Nothing was written; try again.', {
      retryAfter: 1,
    }),
  ],
  [
    'The disk of the database is full, or cannot be written to. Nothing was written.',
    platformError(
      'storage-full',
      'The disk of the database is full. Nothing was written; try again when there is space.',
    ),
  ],
]

const headersByStatus: Record<number, object> = {
  401: { 'WWW-Authenticate': { description: 'The authentication scheme.', schema: { type: 'string' } } },
  429: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
  503: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
}

/** Returns the error responses of a document as components, such as `#/components/responses/404`. */
export const problemResponses = (occurring: ReadonlySet<number>) =>
  Object.fromEntries(
    problemExamples
      .filter(([, { status }]) => occurring.has(status))
      .map(([description, problem]) => [
        problem.status,
        {
          description,
          headers: { ...headersByStatus[problem.status], ...rateLimitHeaderRefs },
          content: {
            'application/problem+json': {
              schema: { $ref: '#/components/schemas/Problem' },
              example: { ...problem.toJSON(), instance: 'urn:request:5f8e' },
            },
          },
        },
      ]),
  )

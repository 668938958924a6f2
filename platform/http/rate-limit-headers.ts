import type { MiddlewareHandler } from 'hono'

/**
 * What an answer tells of the limit it was counted under, as draft-ietf-httpapi-ratelimit-headers-11 has it (the same since
 * -08): structured fields (RFC 9651), each a list with one item, the name of the policy.
 */
export interface RateLimitState {
  policy: string
  /** Calls in `windowSeconds`. */
  quota: number
  windowSeconds: number
  remaining: number
  /** Until the count begins again; a refusal's `Retry-After` is the same, as the draft wants. */
  resetSeconds: number
}

/** Last, so that every answer tells what is left: also a stream, and a refusal. */
export const rateLimitHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const counted = c.get('rateLimit') as RateLimitState | undefined
  if (!counted) return
  c.res.headers.set('ratelimit-policy', `"${counted.policy}";q=${counted.quota};w=${counted.windowSeconds}`)
  c.res.headers.set('ratelimit', `"${counted.policy}";r=${counted.remaining};t=${counted.resetSeconds}`)
}

/** The same for the OpenAPI document, as its components. */
export const rateLimitHeaderComponents = {
  'RateLimit-Policy': {
    description:
      'The limit, where there is one: the name of the policy, how many calls (`q`) in how many seconds (`w`).',
    schema: { type: 'string' },
    example: '"key";q=6000;w=60',
  },
  RateLimit: {
    description: 'What is left of it: how many calls (`r`), and in how many seconds the count begins again (`t`).',
    schema: { type: 'string' },
    example: '"key";r=5999;t=42',
  },
}

export const rateLimitHeaderRefs = Object.fromEntries(
  Object.keys(rateLimitHeaderComponents).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

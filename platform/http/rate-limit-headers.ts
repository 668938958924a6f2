import type { MiddlewareHandler } from 'hono'

/**
 * The state of the limit that a request was state against, sent as defined by draft-ietf-httpapi-ratelimit-headers-11
 * (unchanged since -08): structured fields (RFC 9651), each a list of one item, the name of the policy.
 */
export interface RateLimitState {
  policy: string
  /** Maximum requests in `windowSeconds`. */
  quota: number
  windowSeconds: number
  remaining: number
  /** Seconds until the count resets. Equals `Retry-After` of a rejection, as the draft requires. */
  resetSeconds: number
}

/** Adds the headers to every response, including streams and errors. */
export const rateLimitHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  const state = c.get('rateLimit') as RateLimitState | undefined
  if (!state) return
  c.res.headers.set('ratelimit-policy', `"${state.policy}";q=${state.quota};w=${state.windowSeconds}`)
  c.res.headers.set('ratelimit', `"${state.policy}";r=${state.remaining};t=${state.resetSeconds}`)
}

/** The headers as components of the OpenAPI document. */
export const rateLimitHeaderComponents = {
  'RateLimit-Policy': {
    description: 'The limit, if any: the name of the policy, maximum requests (`q`) per window in seconds (`w`).',
    schema: { type: 'string' },
    example: '"key";q=6000;w=60',
  },
  RateLimit: {
    description: 'The remaining requests (`r`) and the seconds until the count resets (`t`).',
    schema: { type: 'string' },
    example: '"key";r=5999;t=42',
  },
}

export const rateLimitHeaderRefs = Object.fromEntries(
  Object.keys(rateLimitHeaderComponents).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

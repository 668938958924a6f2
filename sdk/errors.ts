/** Why the server said no, as it said it (RFC 9457). Some kinds carry more: `alternatives`, `allowedEvents`, `retryAfter`. */
export interface Problem {
  /** URL of the page that explains the code. */
  type: string
  /** Stable, such as `not-found`; absent when a proxy answered instead of the API. */
  code?: string
  title: string
  status: number
  /** What is wrong with this request, and what would work. */
  detail: string
  /** Of an invalid input: what is wrong, field by field. */
  issues?: Issue[]
  [member: string]: unknown
}

export interface Issue {
  /** Dotted: `owner.name`. */
  path: string
  message: string
}

/** Everything that goes wrong here is one of these, but the end of your own signal: that is thrown as its reason. */
export class FusionError extends Error {
  /** Of the HTTP answer; undefined where there was none. */
  readonly status: number | undefined
  readonly problem: Problem | undefined
  /** Leads to this very request in the server's logs. */
  readonly requestId: string | undefined

  constructor(
    message: string,
    {
      status,
      problem,
      requestId,
      cause,
    }: { status?: number; problem?: Problem; requestId?: string; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.name = new.target.name
    this.status = status
    this.problem = problem
    this.requestId = requestId
  }
}

/** The server answered with an error. `code` says which; the classes below tell the usual statuses apart. */
export class ApiError extends FusionError {
  declare readonly status: number
  declare readonly problem: Problem
  /** Stable, such as `not-found`; its page at `/errors/<code>` on the server explains it. Undefined when a proxy answered instead. */
  readonly code: string | undefined
  /** Seconds after which the server wants to be asked again. */
  readonly retryAfter: number | undefined

  constructor(problem: Problem, { requestId, retryAfter }: { requestId?: string; retryAfter?: number } = {}) {
    super(problem.detail, { status: problem.status, problem, requestId })
    this.code = problem.code
    this.retryAfter = retryAfter
  }
}

/** 401: no key, or one that does not work. */
export class AuthenticationError extends ApiError {}

/** 403: the key, or the agent, may not do this. */
export class PermissionError extends ApiError {}

/** 404: the resource does not exist, or the caller has no access to it. */
export class NotFoundError extends ApiError {}

/** 409: not possible as things stand; the problem names what would be. */
export class ConflictError extends ApiError {}

/** 422: the input is not valid, or the idempotency key was used for something else. */
export class InvalidInputError extends ApiError {
  /** What is wrong, field by field. */
  get issues(): Issue[] {
    return this.problem.issues ?? []
  }
}

/** 429: too much at once; `retryAfter` says when it will be welcome. */
export class RateLimitError extends ApiError {}

/** 5xx: the server cannot, or cannot now. */
export class ServerError extends ApiError {}

/** No answer of ours: the network failed, or something in between answered. */
export class ConnectionError extends FusionError {}

/** No answer within `timeoutMs`. Whether the server acted is not known. */
export class TimeoutError extends FusionError {}

/** A stream was cut and could not be resumed. What it tells goes on; begin again after `lastEventId`. */
export class StreamInterruptedError extends FusionError {
  readonly lastEventId: string | undefined

  constructor(message: string, { lastEventId, cause }: { lastEventId?: string; cause?: unknown } = {}) {
    super(message, { cause })
    this.lastEventId = lastEventId
  }
}

const errorClassByStatus: Record<number, typeof ApiError> = {
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: InvalidInputError,
  429: RateLimitError,
}

/** The error for a problem, by its status. */
export function apiErrorFor(problem: Problem, about?: { requestId?: string; retryAfter?: number }): ApiError {
  const Kind = errorClassByStatus[problem.status] ?? (problem.status >= 500 ? ServerError : ApiError)
  return new Kind(problem, about)
}

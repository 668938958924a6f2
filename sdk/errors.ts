/** An error response of the server (RFC 9457). Some codes have further members: `alternatives`, `allowedEvents`, `retryAfter`. */
export interface Problem {
  /** URL of the page that explains the code. */
  type: string
  /** Stable, such as `not-found`; absent when a proxy answered instead of the API. */
  code?: string
  title: string
  status: number
  /** What is wrong with this request, and how to correct it. */
  detail: string
  /** For invalid input, the errors by field. */
  issues?: Issue[]
  [member: string]: unknown
}

export interface Issue {
  /** Dotted path, such as `owner.name`. */
  path: string
  message: string
}

/** The base class of all errors of this client. An abort by your own signal is thrown as the reason of the signal. */
export class FusionError extends Error {
  /** HTTP status of the response; undefined if there was none. */
  readonly status: number | undefined
  readonly problem: Problem | undefined
  /** Identifies the request in the logs of the server. */
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

/** The server answered with an error. `code` identifies it; the subclasses stand for the usual statuses. */
export class ApiError extends FusionError {
  declare readonly status: number
  declare readonly problem: Problem
  /** Stable, such as `not-found`; its page at `/errors/<code>` on the server explains it. Undefined when a proxy answered instead. */
  readonly code: string | undefined
  /** Seconds after which the request can be repeated. */
  readonly retryAfter: number | undefined

  constructor(problem: Problem, { requestId, retryAfter }: { requestId?: string; retryAfter?: number } = {}) {
    super(problem.detail, { status: problem.status, problem, requestId })
    this.code = problem.code
    this.retryAfter = retryAfter
  }
}

/** 401: the key is missing, not valid, expired or revoked. */
export class AuthenticationError extends ApiError {}

/** 403: the key or the agent lacks the right. */
export class PermissionError extends ApiError {}

/** 404: the resource does not exist, or the caller has no access to it. */
export class NotFoundError extends ApiError {}

/** 409: not possible in the current state; the problem names what is. */
export class ConflictError extends ApiError {}

/** 422: the input is not valid, or the idempotency key was used for a different request. */
export class InvalidInputError extends ApiError {
  /** The errors by field. */
  get issues(): Issue[] {
    return this.problem.issues ?? []
  }
}

/** 429: the rate limit is exceeded or the budget exhausted; retry after `retryAfter` seconds. */
export class RateLimitError extends ApiError {}

/** 5xx: the server failed, or is temporarily unavailable. */
export class ServerError extends ApiError {}

/** No response from the API: the network failed, or a proxy answered. */
export class ConnectionError extends FusionError {}

/** No response within `timeoutMs`. Whether the server acted is unknown. */
export class TimeoutError extends FusionError {}

/** A stream was interrupted and could not be resumed. Its run continues: follow it again from `lastEventId`. */
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

/** Creates the error for a problem, by its status. */
export function apiErrorFor(problem: Problem, about?: { requestId?: string; retryAfter?: number }): ApiError {
  const Kind = errorClassByStatus[problem.status] ?? (problem.status >= 500 ? ServerError : ApiError)
  return new Kind(problem, about)
}

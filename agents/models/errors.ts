import { redact } from './redact.ts'

export type FailureCode =
  | 'model-failed'
  | 'model-context-full'
  | 'model-unavailable'
  | 'model-refused-auth'
  | 'model-rate-limited'
  | 'model-stream-broken'

export type NotReadyCode =
  | 'model-name-invalid'
  | 'provider-unknown'
  | 'ollama-not-running'
  | 'model-not-pulled'
  | 'model-without-tools'
  | 'openai-not-configured'
  | 'openai-not-reachable'
  | 'openai-refused-auth'
  | 'model-not-served'

/** A call of a model failed. `detail` may be shown to people: it contains no secrets. */
export class ModelFailed extends Error {
  readonly code: FailureCode
  readonly detail: string
  /** HTTP status of the provider; undefined if there was no response. */
  readonly status: number | undefined
  /** Delay that the provider requests in `Retry-After`. */
  readonly retryAfterMs: number | undefined

  constructor(code: FailureCode, detail: string, status?: number, retryAfterMs?: number) {
    super(detail)
    this.name = 'ModelFailed'
    this.code = code
    this.detail = detail
    this.status = status
    this.retryAfterMs = retryAfterMs
  }
}

/** Maximum size of an answer, in bytes, or in characters of a stream. Longer answers come from a model that does not stop, and would fill the memory. */
export const maxAnswerBytes = 8 * 1024 * 1024

export const answerTooLong = () =>
  new ModelFailed('model-failed', `The answer is longer than ${maxAnswerBytes} bytes: the model does not stop.`)

/** The model is not available. `detail` names the available ones, and the command that helps. */
export class ModelNotReady extends Error {
  readonly code: NotReadyCode
  readonly detail: string

  constructor(code: NotReadyCode, detail: string) {
    super(redact(detail, []))
    this.name = 'ModelNotReady'
    this.code = code
    this.detail = this.message
  }
}

/** The connection closed before the answer was complete. Its name must not be `AbortError`, which clients treat as a cancellation. */
export class StreamBroken extends Error {
  constructor(how: string, cause?: unknown) {
    super(how, { cause })
    this.name = 'StreamBroken'
  }
}

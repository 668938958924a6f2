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

/** A model was asked and did not answer; `detail` is fit to be shown, and holds no key. */
export class ModelFailed extends Error {
  readonly code: FailureCode
  readonly detail: string
  /** The provider's HTTP status, where it came to one. */
  readonly status: number | undefined
  /** How long the provider asks to be left alone. */
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

/** More than any answer that means something: who goes on does not know how to stop, or would fill the memory. In bytes, or characters of a stream. */
export const maxAnswerBytes = 8 * 1024 * 1024

export const answerTooLong = () =>
  new ModelFailed(
    'model-failed',
    `The answer is longer than ${maxAnswerBytes} bytes: the model does not know how to stop.`,
  )

/** There is no such model to ask; `detail` names what there is, and the command that helps. */
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

/** The connection ended before the answer did; its name must not be `AbortError`, which clients take for a wish to stop. */
export class StreamBroken extends Error {
  constructor(how: string, cause?: unknown) {
    super(how, { cause })
    this.name = 'StreamBroken'
  }
}

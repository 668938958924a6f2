import { type FailureCode, ModelFailed, StreamBroken } from './errors.ts'
import { extractReason } from './provider-error-text.ts'
import { redact } from './redact.ts'

/** The call that failed, for the text of the error. */
export interface ProviderCall {
  model: string
  url: string
  secrets: (string | undefined)[]
}

const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
])
const disconnectCodes = new Set([
  'UND_ERR_SOCKET',
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'Z_BUF_ERROR',
  'Z_DATA_ERROR',
])

/** Maps every failure of a provider to one error with a code. */
export function toModelFailed(call: ProviderCall, error: unknown): ModelFailed {
  if (error instanceof ModelFailed) return error
  const chain = [...causeChain(error)]
  const status = chain.map(statusOf).find((found) => found !== undefined)
  const reason = extractReason(chain.map(messageOf).find(Boolean) ?? 'no reason given')
  if (isContextFull(chain, reason))
    return createFailure(
      call,
      'model-context-full',
      `The conversation is longer than the context of "${call.model}"`,
      reason,
      status,
    )
  if (status !== undefined) {
    const { code, detail } = createFailure(
      call,
      ...failureOfStatus(status, call),
      reason.replace(new RegExp(`^${status}\\s+`), ''),
      status,
    )
    return new ModelFailed(
      code,
      detail,
      status,
      chain.map(retryAfterMsOf).find((found) => found !== undefined),
    )
  }

  const codes = chain.map((one) => (one as { code?: unknown }).code)
  const { url, model } = call
  if (codes.some((code) => unreachableCodes.has(code as string)))
    return createFailure(call, 'model-unavailable', `No answer from ${url}`, deepestReason(chain))
  if (chain.some((one) => one instanceof StreamBroken) || codes.some((code) => disconnectCodes.has(code as string))) {
    return createFailure(
      call,
      'model-stream-broken',
      `The connection to "${model}" broke before the answer was complete`,
      deepestReason(chain),
    )
  }
  if (codes.includes('UND_ERR_HEADERS_TIMEOUT'))
    return createFailure(call, 'model-unavailable', `"${model}" did not start to answer in time`, deepestReason(chain))
  if (chain.some((one) => one instanceof SyntaxError))
    return createFailure(call, 'model-stream-broken', `The answer of "${model}" is not valid JSON`, reason)
  return createFailure(call, failureCodeOf(chain), `"${model}" failed`, reason)
}

const createFailure = ({ secrets }: ProviderCall, code: FailureCode, what: string, reason: string, status?: number) =>
  new ModelFailed(code, redact(reason ? `${what}: ${reason}` : `${what}.`, secrets), status)

function failureOfStatus(status: number, { model, url }: ProviderCall): [FailureCode, string] {
  if (status === 401 || status === 403) return ['model-refused-auth', `${url} refused the key (${status})`]
  if (status === 404) return ['model-unavailable', `${url} has no model "${model}" (404)`]
  if (status === 429) return ['model-rate-limited', `${url} limits requests, or the quota is used up (429)`]
  if (status === 408 || status >= 502) return ['model-unavailable', `${url} cannot answer now (${status})`]
  return ['model-failed', `${url} could not answer (${status})`]
}

/** Reads the code of an error inside a stream, which has no status: providers put the number or its name into `code` or `type`. */
function failureCodeOf(chain: object[]): FailureCode {
  const named = chain.flatMap((one) => [(one as { code?: unknown }).code, (one as { type?: unknown }).type]).join(' ')
  if (/\b429\b|rate_limit|quota/.test(named)) return 'model-rate-limited'
  if (/\b40[13]\b|api_key|authentication|permission/.test(named)) return 'model-refused-auth'
  if (/\b50[234]\b|overloaded|unavailable/.test(named)) return 'model-unavailable'
  return 'model-failed'
}

/** Whether the context is too small, so that another model may succeed. OpenAI sends a `code`, other providers only text. */
const isContextFull = (chain: object[], reason: string) =>
  chain.some((one) => (one as { code?: unknown }).code === 'context_length_exceeded') ||
  /maximum context length|exceeds? the (available )?context/i.test(reason)

/** Reads `Retry-After`, in seconds or as a date. For a used-up quota returns infinity: no delay helps. */
function retryAfterMsOf(one: object): number | undefined {
  const { headers, code } = one as { headers?: unknown; code?: unknown }
  if (code === 'insufficient_quota') return Number.POSITIVE_INFINITY
  const header = headers instanceof Headers ? headers.get('retry-after') : null
  if (!header) return undefined
  const ms = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

function* causeChain(error: unknown): Generator<object> {
  const seen = new Set<unknown>()
  for (
    let one = error;
    typeof one === 'object' && one !== null && !seen.has(one);
    one = (one as { cause?: unknown }).cause
  ) {
    seen.add(one)
    yield one
    // a connection attempted on several addresses fails with one error for each
    if (one instanceof AggregateError) yield* one.errors
  }
}

const statusOf = (one: object) => {
  const { status, status_code } = one as { status?: unknown; status_code?: unknown }
  return [status, status_code].find((value): value is number => typeof value === 'number')
}
const messageOf = (one: object) => (one as Error).message
const deepestReason = (chain: object[]) => extractReason(chain.map(messageOf).filter(Boolean).at(-1) ?? '')

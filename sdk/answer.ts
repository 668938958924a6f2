import { type ApiError, apiErrorFor, ConnectionError, type Problem } from './errors.ts'

const isJson = (response: Response) =>
  /^application\/([\w.+-]+\+)?json\b/i.test(response.headers.get('content-type') ?? '')

/** Returns the body of a successful response. Throws if it is not JSON, because a proxy answered instead of the API. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  const value = isJson(response) ? parseJson(text) : undefined
  if (value === undefined) throw unexpectedResponse(response, text)
  return value
}

/** Returns the error of a rejected request. Proxies answer in HTML, so the body may not be a problem. */
export async function readProblem(response: Response): Promise<ApiError> {
  const { status, headers } = response
  const text = await response.text().catch(() => '')
  const body = isJson(response) ? parseJson(text) : undefined
  const sent =
    typeof body === 'object' && body !== null && typeof (body as Problem).detail === 'string'
      ? (body as Problem)
      : undefined
  const title = response.statusText || `HTTP ${status}`
  const problem = sent
    ? { ...sent, status }
    : { type: 'about:blank', title, status, detail: `${title}${text && `: ${excerpt(text)}`}` }
  return apiErrorFor(problem, {
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: parseRetryAfter(headers.get('retry-after')),
  })
}

/** Creates the error for a response that is not from the API, such as a login page or a proxy. */
export const unexpectedResponse = (response: Response, text = '') =>
  new ConnectionError(
    `The response from ${response.url || 'this address'} is not from a Fusion Factory API: ${response.status} ${response.headers.get('content-type') ?? 'without a content type'}${text && `, "${excerpt(text)}"`}.`,
    { status: response.status, requestId: response.headers.get('x-request-id') ?? undefined },
  )

/** Returns seconds. The header `Retry-After` holds a number of seconds or a date. */
function parseRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1_000))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const excerpt = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 200)

/** One invalid field of an input: its dotted path, and a message that describes a valid value. */
export interface Issue {
  path: string
  message: string
}

/** Additional members that help the caller to recover, such as `alternatives` or `allowedEvents`. */
export type ProblemExtensions = Record<string, unknown>

/** An error response in the form of RFC 9457 problem details. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly extensions: ProblemExtensions

  constructor(status: number, code: string, detail: string, extensions: ProblemExtensions = {}) {
    super(detail)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.extensions = extensions
  }

  toJSON() {
    const members = {
      type: `urn:fusion-factory:problem:${this.code}`,
      title: titleOf(this.code),
      status: this.status,
      detail: this.message,
    }
    return { ...members, ...this.extensions, ...members } // an extension may add to the standard members, never replace one
  }
}

const titleOf = (code: string) => code[0]!.toUpperCase() + code.slice(1).replaceAll('-', ' ')

export const malformed = (detail: string) => new Problem(400, 'malformed', detail)
export const unauthenticated = (
  detail = 'This operation needs a key: send it as `Authorization: Bearer ff_…` or `x-api-key: ff_…`.',
) => new Problem(401, 'unauthenticated', detail)
export const forbidden = (scope: string, because: string) =>
  new Problem(403, 'forbidden', `This needs the scope "${scope}", which ${because}.`, { scope })
export const notFound = (what: string) => new Problem(404, 'not-found', `There is no such ${what}.`)
export const conflict = (detail: string, extensions?: ProblemExtensions, code = 'conflict') =>
  new Problem(409, code, detail, extensions)
export const invalid = (detail: string, issues: Issue[] = []) => new Problem(422, 'invalid-input', detail, { issues })
/** `retryAfter` is in seconds, and becomes the header of that name. */
export const unavailable = (detail: string, retryAfter = 1, code = 'unavailable') =>
  new Problem(503, code, detail, { retryAfter })

import type { ProblemDefinition } from './error-definition.ts'
import { platformErrors } from './platform-errors.ts'

/** One invalid field of an input: its dotted path, and a message that describes a valid value. */
export interface Issue {
  path: string
  message: string
}

/** Additional members that help the caller to recover, such as `alternatives` or `allowedEvents`. */
export type ProblemExtensions = Record<string, unknown>

/** An error response in the form of RFC 9457 problem details. Its `type` is the path of the page that explains the code. */
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

  /** Returns the same problem with additional members. The detail defaults to the present one. */
  extend(extensions: ProblemExtensions, detail = this.message) {
    return new Problem(this.status, this.code, detail, { ...this.extensions, ...extensions })
  }

  toJSON() {
    const members = {
      type: `/errors/${this.code}`,
      code: this.code,
      title: titleOf(this.code),
      status: this.status,
      detail: this.message,
    }
    return { ...members, ...this.extensions, ...members } // an extension may add to the standard members, never replace one
  }
}

/** Returns the English title of a code, such as "Slot taken". */
export const titleOf = (code: string) => code[0]!.toUpperCase() + code.slice(1).replaceAll('-', ' ')

export interface ErrorFactory<Code extends string> {
  (code: Code, detail: string, extensions?: ProblemExtensions): Problem
  definitions: Readonly<Record<Code, ProblemDefinition>>
}

/** Declares the error codes of a part of the platform. Returns the function that creates their problems. */
export function defineErrors<const Code extends string>(
  definitions: Readonly<Record<Code, ProblemDefinition>>,
): ErrorFactory<Code> {
  const create = (code: Code, detail: string, extensions?: ProblemExtensions) =>
    new Problem(definitions[code].status, code, detail, extensions)
  return Object.assign(create, { definitions })
}

/** Creates the problems of the codes that every operation may return. */
export const platformError = defineErrors(platformErrors)

export const malformed = (detail: string) => platformError('malformed', detail)
export const unauthenticated = (
  detail = 'This operation needs a key: send it as `Authorization: Bearer ff_…` or `x-api-key: ff_…`.',
) => platformError('unauthenticated', detail)
export const forbidden = (scope: string, because: string) =>
  platformError('forbidden', `This needs the scope "${scope}", which ${because}.`, { scope })
export const notFound = (what: string) => platformError('not-found', `There is no such ${what}.`)
export const conflict = (detail: string, extensions?: ProblemExtensions) =>
  platformError('conflict', detail, extensions)
export const invalid = (detail: string, issues: Issue[] = []) => platformError('invalid-input', detail, { issues })
/** `retryAfter` is in seconds, and becomes the header of that name. */
export const unavailable = (detail: string, retryAfter = 1) => platformError('unavailable', detail, { retryAfter })

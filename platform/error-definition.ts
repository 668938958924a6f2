import type { Translations } from './lib/localized.ts'

/** What the page of an error code explains. */
export interface ErrorDefinition {
  /** HTTP status, 4xx or 5xx. Absent for a code that no response has: a resource records it, such as a run that failed. */
  status?: number
  /** What is wrong, in one or two sentences. */
  meaning: Translations
  /** What the caller can do, in one or two sentences. */
  action: Translations
}

/** An error code with what is derived from it. */
export interface ErrorEntry extends ErrorDefinition {
  code: string
  title: string
  /** The module that defines it; undefined for the codes that every operation may return. */
  module: string | undefined
}

/** An error code that responses have. */
export interface ProblemDefinition extends ErrorDefinition {
  status: number
}

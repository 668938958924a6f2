import type { Translations } from './lib/localized.ts'

/** What the page of an error code explains. */
export interface ErrorDefinition {
  /** HTTP status, 4xx or 5xx. */
  status: number
  /** What is wrong, in one or two sentences. */
  meaning: Translations
  /** What the caller can do, in one or two sentences. */
  action: Translations
}

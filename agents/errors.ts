import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const agentsError = defineErrors({
  'already-answered': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'already-decided': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'approval-expired': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'approval-mismatch': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'budget-exhausted': {
    status: 429,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'currency-mixed': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'insufficient-limits': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'library-agent': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'max-depth-exceeded': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-published': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-the-author': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'nothing-changed': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'nothing-to-answer': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'nothing-to-decide': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'nothing-to-resolve': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  overloaded: {
    status: 503,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  rejected: {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'run-ended': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'schedule-active': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'schedule-busy': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'schedule-not-active': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'slug-taken': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'thread-busy': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'thread-full': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'too-many-runs': {
    status: 429,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'too-many-schedules': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'tool-timeout': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-context-full': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-failed': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-name-invalid': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-not-pulled': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-not-served': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-rate-limited': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-refused-auth': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-stream-broken': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-unavailable': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'model-without-tools': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'ollama-not-running': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'openai-not-configured': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'openai-not-reachable': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'openai-refused-auth': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'provider-unknown': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
})

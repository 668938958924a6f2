import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const aljazariError = defineErrors({
  'already-signed': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-a-validator': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'practice-not-published': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-under-agreement': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'problem-not-open': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'project-not-running': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'publication-on-hold': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'trl-step': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
})

import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const venturesError = defineErrors({
  'already-applied': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'already-reviewed': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'answers-missing': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'call-not-open': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'conditions-open': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'figures-withheld': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-a-judge': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-a-member': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-assigned': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-before-committee': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-eligible': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-enough-reviewers': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-in-review': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-the-applicant': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-the-chair': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'only-declared': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'other-call': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'own-call': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
})

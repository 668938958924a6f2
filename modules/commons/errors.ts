import { defineErrors } from '#platform/problem.ts'

/** The error codes of this module. */
export const commonsError = defineErrors({
  anonymised: {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'conflict-of-interest': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'consent-required': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'consent-text-changed': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'email-taken': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'enterprise-taken': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'names-withheld': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'no-consent': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'no-record': {
    status: 404,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-the-operator': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-the-owner': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'not-yours': {
    status: 403,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'other-need': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'own-skill': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'quota-exceeded': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'rests-on-credential': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
})

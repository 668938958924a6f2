import { defineErrors } from '../problem.ts'

/** The error codes of this module. */
export const identityError = defineErrors({
  'key-inactive': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
  'own-membership': {
    status: 409,
    meaning: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
    action: { fr: 'TODO', ar: 'TODO', en: 'TODO' },
  },
})

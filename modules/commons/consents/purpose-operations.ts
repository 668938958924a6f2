import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import * as examples from './purpose-operations.examples.ts'
import { fieldsByCategory, personalDataCategories, purposeCodes, purposeOf } from './purposes.ts'

export const listPurposes = operation({
  name: 'commons.listPurposes',
  summary: 'List the purposes personal data is processed for, with consent texts and recipients.',
  description:
    'Each purpose has the text people agree to, its legal basis, the categories of data and their recipients.',
  route: 'GET /commons/purposes',
  effect: 'read',
  access: 'public',
  examples: examples.listPurposes,
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        purpose: z.enum(purposeCodes),
        title: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
        text: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
        textVersion: z.string().describe('Version of the text. Send it with commons.recordConsent.'),
        basis: z.enum(['CONSENT', 'CONTRACT']),
        categories: z.array(z.object({ category: z.enum(personalDataCategories), fields: z.array(z.string()) })),
        recipients: z.array(z.enum(['ORGANISATION', 'NETWORK', 'PUBLIC'])),
        cndpRef: z.string().nullable().describe('Reference of the CNDP declaration; null if none is recorded.'),
      }),
    ),
  }),
  handler: async () => ({
    items: purposeCodes.map((code) => {
      const { title, text, version, basis, recipients, cndpRef, ...purpose } = purposeOf(code)
      return {
        purpose: code,
        title,
        text,
        textVersion: version,
        basis,
        categories: purpose.categories.map((category) => ({ category, fields: [...fieldsByCategory[category]] })),
        recipients: [...recipients],
        cndpRef,
      }
    }),
  }),
})

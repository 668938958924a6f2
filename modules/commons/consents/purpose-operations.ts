import { z } from 'zod'
import { operation } from '#platform/operation.ts'
import * as examples from './purpose-operations.examples.ts'
import { fieldsByCategory, personalDataCategories, purposeCodes, purposeOf } from './purposes.ts'

export const listPurposes = operation({
  name: 'commons.listPurposes',
  summary:
    'List what personal data is processed for: the text people agree to, the kinds of data, and who receives them.',
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
        textVersion: z.string().describe('To be sent with commons.recordConsent: it says which text was read.'),
        basis: z.enum(['CONSENT', 'CONTRACT']),
        categories: z.array(z.object({ category: z.enum(personalDataCategories), fields: z.array(z.string()) })),
        recipients: z.array(z.enum(['ORGANISATION', 'NETWORK', 'PUBLIC'])),
        cndpRef: z
          .string()
          .nullable()
          .describe('Receipt of the declaration to the CNDP; null where none was recorded.'),
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

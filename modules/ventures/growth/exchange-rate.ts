import { z } from 'zod'

export const currencies = ['MAD', 'USD', 'EUR'] as const
export type Currency = (typeof currencies)[number]

/** What one unit of a currency was in US dollars on a day, and who says so. */
export const ExchangeRate = z.strictObject({
  usdPerUnit: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,10})?$/, 'A decimal number as text, such as 0.1005.')
    .describe('US dollars for one unit of the currency, as text, such as 0.1005.'),
  rateOn: z.iso.date().describe('Of which day the rate is.'),
  source: z.string().min(1).max(300).describe('Who published it.'),
})
export type ExchangeRate = z.infer<typeof ExchangeRate>

/** Exact: `0.1005` is 1005 of 10^4. */
export function parseRate(decimal: string): { numerator: bigint; denominator: bigint } {
  const [whole, fraction = ''] = decimal.split('.') as [string, string?]
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

import { z } from 'zod'

export const currencies = ['MAD', 'USD', 'EUR'] as const
export type Currency = (typeof currencies)[number]

/** Value of one unit of a currency in US dollars on a day, with the source. */
export const ExchangeRate = z.strictObject({
  usdPerUnit: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,10})?$/, 'Use a decimal number as text, such as 0.1005.')
    .describe('US dollars for one unit of the currency, as text, such as 0.1005.'),
  rateOn: z.iso.date().describe('Day of the rate.'),
  source: z.string().min(1).max(300).describe('Publisher of the rate.'),
})
export type ExchangeRate = z.infer<typeof ExchangeRate>

/** Parses a decimal exactly: `0.1005` is 1005 / 10^4. */
export function parseRate(decimal: string): { numerator: bigint; denominator: bigint } {
  const [integer, fraction = ''] = decimal.split('.') as [string, string?]
  return { numerator: BigInt(integer + fraction), denominator: 10n ** BigInt(fraction.length) }
}

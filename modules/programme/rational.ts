/** An exact quotient of integers with a positive denominator, so that no figure is ever a floating-point number. */
export interface Rational {
  n: bigint
  d: bigint
}

/** Returns n/d with a positive denominator. Throws RangeError if `d` is zero. */
export function rational(n: bigint | number, d: bigint | number = 1): Rational {
  const [numerator, denominator] = [BigInt(n), BigInt(d)]
  if (denominator === 0n) throw new RangeError('The denominator must not be zero.')
  return denominator > 0n ? { n: numerator, d: denominator } : { n: -numerator, d: -denominator }
}

/** Parses a decimal number such as `12.5`. Throws RangeError for any other text. */
export function parseDecimal(text: string): Rational {
  const [, sign, whole, fraction = ''] = text.match(/^(-?)(\d+)(?:\.(\d+))?$/) ?? []
  if (whole === undefined) throw new RangeError(`${text} is not a decimal number.`)
  return rational(BigInt(`${sign}${whole}${fraction}`), 10n ** BigInt(fraction.length))
}

export const plus = (a: Rational, b: Rational) => rational(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Rational, b: Rational) => rational(a.n * b.d - b.n * a.d, a.d * b.d)
export const times = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d)
export const divide = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n)
export const sumOf = (all: readonly Rational[]) => all.reduce(plus, rational(0))

/** Compares two numbers for `sort`. */
export const compare = (a: Rational, b: Rational) => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Returns the smallest integer that is not below the number. */
export const ceiling = ({ n, d }: Rational) => (n >= 0n ? (n + d - 1n) / d : -(-n / d))

/** Formats with at most two decimals, half rounded away from zero, without trailing zeros. For display only. */
export function decimalText({ n, d }: Rational): string {
  const size = n < 0n ? -n : n
  const hundredths = (size * 200n + d) / (2n * d)
  const fraction = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${n < 0n && hundredths > 0n ? '-' : ''}${hundredths / 100n}${fraction && `.${fraction}`}`
}

/** A quotient of whole numbers of any size, its lower part above zero: no figure passes through a fraction of the machine's. */
export interface Rational {
  n: bigint
  d: bigint
}

/** Throws RangeError for a quotient by nothing. */
export function rational(n: bigint | number, d: bigint | number = 1): Rational {
  const [upper, lower] = [BigInt(n), BigInt(d)]
  if (lower === 0n) throw new RangeError('Nothing can be divided by nought.')
  return lower > 0n ? { n: upper, d: lower } : { n: -upper, d: -lower }
}

/** `decimal('12.5')`; throws RangeError for what is no decimal number. */
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

/** Below zero, zero, or above: as `sort` has it. */
export const compare = (a: Rational, b: Rational) => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The first whole number that is not below it. */
export const ceiling = ({ n, d }: Rational) => (n >= 0n ? (n + d - 1n) / d : -(-n / d))

/** With at most two decimals, half rounded away from zero, and no zeros at the end: for showing, never for reckoning on. */
export function decimalText({ n, d }: Rational): string {
  const size = n < 0n ? -n : n
  const hundredths = (size * 200n + d) / (2n * d)
  const fraction = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${n < 0n && hundredths > 0n ? '-' : ''}${hundredths / 100n}${fraction && `.${fraction}`}`
}

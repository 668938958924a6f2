import { invalid } from '../problem.ts'

const maxDepth = 64

/**
 * Rejects text and JSON that not every engine can store: PostgreSQL rejects U+0000 and lone surrogates. Also rejects deep
 * nesting, which overflows the stack of recursive code, and `__proto__`, which pollutes prototypes.
 */
export function assertStorable(value: unknown, path: string[] = []): void {
  const rejection = (message: string) =>
    invalid('The input holds something that cannot be kept.', [{ path: path.join('.'), message }])
  if (typeof value === 'string') {
    if (value.includes('\u0000')) throw rejection('Text without the character U+0000.')
    if (!value.isWellFormed()) throw rejection('Well-formed Unicode: it holds half of a surrogate pair.')
    return
  }
  if (value === null || typeof value !== 'object') return
  if (path.length >= maxDepth) throw rejection(`At most ${maxDepth} levels of nesting.`)
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw rejection('A field of this name cannot be kept.')
    if (!Array.isArray(value)) assertStorable(key, path)
    assertStorable((value as Record<string, unknown>)[key], [...path, key])
  }
}

/** Returns a text without the characters that not every engine can store. */
export const toStorableText = (text: string) => text.replaceAll('\u0000', '').toWellFormed()

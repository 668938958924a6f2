import { invalid } from '../problem.ts'

const maxDepth = 64

/**
 * Text and JSON that every engine can keep: PostgreSQL refuses U+0000 and lone surrogates where SQLite takes them,
 * a deep nest breaks the stack of whoever walks it next, and `__proto__` is never somebody's data.
 */
export function assertStorable(value: unknown, path: string[] = []): void {
  const refuse = (message: string) =>
    invalid('The input holds something that cannot be kept.', [{ path: path.join('.'), message }])
  if (typeof value === 'string') {
    if (value.includes('\u0000')) throw refuse('Text without the character U+0000.')
    if (!value.isWellFormed()) throw refuse('Well-formed Unicode: it holds half of a surrogate pair.')
    return
  }
  if (value === null || typeof value !== 'object') return
  if (path.length >= maxDepth) throw refuse(`At most ${maxDepth} levels of nesting.`)
  for (const key of Object.keys(value)) {
    if (key === '__proto__') throw refuse('A field of this name cannot be kept.')
    if (!Array.isArray(value)) assertStorable(key, path)
    assertStorable((value as Record<string, unknown>)[key], [...path, key])
  }
}

/** A stranger's text as every engine can keep it. */
export const toStorableText = (text: string) => text.replaceAll('\u0000', '').toWellFormed()

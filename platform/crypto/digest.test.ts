import { expect, it } from 'vitest'
import { digest, hmac } from './digest.ts'

it('ignores the order of keys but not their values', () => {
  expect(digest({ a: 1, b: { c: 2, d: 3 } })).toBe(digest({ b: { d: 3, c: 2 }, a: 1 }))
  expect(digest({ a: 1 })).not.toBe(digest({ a: 2 }))
  expect(hmac('one', { a: 1 })).not.toBe(hmac('two', { a: 1 }))
})

import { expect, it } from 'vitest'
import { newId } from './id.ts'

it('creates ascending and unique ids, also within a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => newId())
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
})

it('creates a UUID of version 7 that starts with the given time', () => {
  const at = Date.parse('2027-03-01T08:00:00Z')
  const id = newId(at)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at)
})

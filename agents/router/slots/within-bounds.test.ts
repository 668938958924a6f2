import { expect, it } from 'vitest'
import { isWithinBounds } from './within-bounds.ts'

it.each([
  ['France', { maxLength: 2 }, false],
  ['FR', { maxLength: 2 }, true],
  ['', { minLength: 1 }, false],
  ['60 m²', { pattern: '^[a-z0-9-]+$' }, false],
  ['fibre-optic', { pattern: '^[a-z0-9-]+$' }, true],
  [0.5, { type: 'integer' }, false],
  [0.5, { type: 'number' }, true],
  [500, { type: 'integer', maximum: 480 }, false],
  [0, { type: 'integer', minimum: 1 }, false],
  [60, { type: 'integer', minimum: 1, maximum: 480 }, true],
  [true, { type: 'boolean' }, true],
])('%j within %j: %s', (value, bounds, expected) => expect(isWithinBounds(value, bounds)).toBe(expected))

import { createHmac, hash } from 'node:crypto'

/** Returns JSON with sorted keys: equal values give equal text, although PostgreSQL's jsonb does not preserve the order of keys. */
export const canonicalJson = (value: unknown) => JSON.stringify(value, sortKeys) ?? 'null'

export const digest = (value: unknown) => hash('sha256', canonicalJson(value))

/** Returns the HMAC-SHA256 of a value in canonical JSON. */
export const hmac = (key: string, value: unknown) =>
  createHmac('sha256', key).update(canonicalJson(value)).digest('hex')

const sortKeys = (_key: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

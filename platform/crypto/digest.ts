import { createHmac, hash } from 'node:crypto'

/** The same value gives the same text, whatever the order of its keys: Postgres' jsonb does not keep it. */
export const canonicalJson = (value: unknown) => JSON.stringify(value, sortKeys) ?? 'null'

export const digest = (value: unknown) => hash('sha256', canonicalJson(value))

/** Only who has the key can make it. */
export const hmac = (key: string, value: unknown) =>
  createHmac('sha256', key).update(canonicalJson(value)).digest('hex')

const sortKeys = (_key: string, value: unknown) =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

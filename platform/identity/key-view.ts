import { z } from 'zod'
import type { apiKeys } from './tables.ts'

export const Key = z.object({
  id: z.string(),
  memberId: z.string(),
  name: z.string(),
  last4: z.string().describe('The last four characters, to distinguish keys.'),
  scopes: z.array(z.string()),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
})
export const KeyWithSecret = Key.extend({
  key: z.string().nullable().describe('The key, `ff_…`. Shown once; null when a response is replayed.'),
})

export const toKeyView = ({
  id,
  memberId,
  name,
  last4,
  scopes,
  expiresAt,
  revokedAt,
  createdAt,
}: typeof apiKeys.$inferSelect) => ({
  id,
  memberId,
  name,
  last4,
  scopes,
  expiresAt: expiresAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
  createdAt: createdAt.toISOString(),
})

import type { Scope } from '../access.ts'
import { createdAt, id } from '../db/columns.ts'
import { index, json, table, text, time } from '../db/dialect.ts'
import type { LocalizedText } from '../lib/localized.ts'
import type { MemberRole } from './roles.ts'

export const organisations = table('organisations', {
  id: id(),
  name: json<LocalizedText>().notNull(),
  kind: text<TenantKind>().notNull(),
  createdAt: createdAt(),
})

/** A person in an organisation. The scopes of a member are the union of those of the roles. */
export const members = table(
  'members',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    name: text().notNull(),
    email: text(),
    roles: json<MemberRole[]>().notNull(),
    status: text<'active' | 'suspended'>().notNull().default('active'),
    createdAt: createdAt(),
  },
  (t) => [index('members_organisation').on(t.organisationId, t.id)],
)

/** An API key; only the hash of its secret is stored. `replaces` is the key it was rotated from. */
export const apiKeys = table(
  'api_keys',
  {
    id: id(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
    memberId: text()
      .notNull()
      .references(() => members.id),
    name: text().notNull(),
    hash: text().notNull(),
    last4: text().notNull(),
    scopes: json<Scope[]>().notNull(),
    replaces: text(),
    expiresAt: time(),
    revokedAt: time(),
    createdAt: createdAt(),
  },
  (t) => [index('api_keys_organisation').on(t.organisationId, t.id), index('api_keys_replaces').on(t.replaces)],
)

export const tenantKinds = [
  'startup',
  'sme',
  'company',
  'university',
  'institute',
  'public_body',
  'association',
  'fund',
  'fablab_operator',
  'zone_operator',
  'other',
] as const

export type TenantKind = (typeof tenantKinds)[number]

import type { Actor } from '../access.ts'
import { type MemberRole, scopesOf } from '../identity/roles.ts'

interface SampleMember {
  id: string
  name: string
  organisationId: string
  roles: readonly MemberRole[]
}

/** Returns a member of the sample data as a caller with all scopes of their roles. */
export const toActor = ({ id, name, organisationId, roles }: SampleMember): Actor => ({
  id,
  name,
  organisationId,
  scopes: scopesOf(roles),
})

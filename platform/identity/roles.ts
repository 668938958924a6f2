import type { Scope } from '../access.ts'

/** Roles: named sets of scopes. */
export const roles = {
  /** Operates this installation and creates organisations. */
  operator: ['*:manage', 'platform:manage'],
  /** Has every scope within the organisation. */
  owner: ['*:manage'],
  /** Builds agents and integrations. */
  developer: ['*:write'],
  /** Reads only. */
  reader: ['*:read'],
  /** Books machines, directly or through agents. */
  maker: ['agents:write', 'fablabs:write', 'identity:read'],
  /** Runs the labs of its organisation. */
  lab_manager: ['agents:write', 'fablabs:manage', 'identity:read'],
  /** Takes courses. */
  learner: ['agents:write', 'institute:write', 'identity:read'],
  /** Runs programmes, sessions, certificates and doctorates of its organisation. */
  registrar: ['agents:write', 'institute:manage', 'identity:read'],
  /** Lives abroad and maintains a profile that can be found. */
  diaspora_member: ['agents:write', 'diaspora:write', 'identity:read'],
  /** Verifies profiles, organises events, and asks for contact on behalf of its organisation's needs. */
  diaspora_officer: ['agents:write', 'commons:write', 'diaspora:manage', 'identity:read'],
  /** Applies with startups and reports on them. */
  founder: ['agents:write', 'ventures:write', 'commons:write', 'identity:read'],
  /** Reviews assigned applications and votes on committees. */
  reviewer: ['ventures:write', 'identity:read'],
  /** Runs the calls and programmes for startups of its organisation. */
  ventures_manager: ['agents:write', 'ventures:manage', 'commons:write', 'identity:read'],
  /** Requests space and resources in the zone, and reports on their use. */
  tenant: ['agents:write', 'galaxys:write', 'commons:write', 'identity:read'],
  /** Runs the zone: its space and resources, admissions, allocations and obligations. */
  zone_manager: ['agents:write', 'galaxys:manage', 'commons:write', 'identity:read'],
  /** Works on the problems of industry, discloses inventions, and documents practices. */
  researcher: ['agents:write', 'aljazari:write', 'commons:write', 'identity:read'],
  /** Runs the Al-Jazari institutes of its organisation: problems, projects, inventions, licences and practices. */
  institute_director: ['agents:write', 'aljazari:manage', 'commons:write', 'identity:read'],
  /** Computes, validates and publishes the figures of the programme. */
  programme_admin: ['agents:write', 'programme:manage', 'identity:read'],
} as const satisfies Record<string, readonly Scope[]>

export type MemberRole = keyof typeof roles
export const roleNames = Object.keys(roles) as [MemberRole, ...MemberRole[]]

export const scopesOf = (granted: readonly MemberRole[]): Scope[] => [
  ...new Set(granted.flatMap((role): readonly Scope[] => roles[role] ?? [])),
]

import type { Scope } from '../access.ts'

/** A role is a named set of scopes. */
export const roles = {
  /** Runs this installation: opens organisations. */
  operator: ['*:manage', 'platform:manage'],
  /** Everything within the organisation. */
  owner: ['*:manage'],
  /** Builds agents and integrations, and uses what they use. */
  developer: ['*:write'],
  /** Looks, asks, and changes nothing. */
  reader: ['*:read'],
  /** Books machines and asks agents to. */
  maker: ['agents:write', 'fablabs:write', 'identity:read'],
  /** Runs the labs of its organisation. */
  lab_manager: ['agents:write', 'fablabs:manage', 'identity:read'],
  /** Takes courses. */
  learner: ['agents:write', 'institute:write', 'identity:read'],
  /** Runs programmes, sessions, certificates and doctorates of its organisation. */
  registrar: ['agents:write', 'institute:manage', 'identity:read'],
  /** Lives abroad, and has a profile to be found by. */
  diaspora_member: ['agents:write', 'diaspora:write', 'identity:read'],
  /** Verifies profiles, organises events, and asks for contact on behalf of its organisation's needs. */
  diaspora_officer: ['agents:write', 'commons:write', 'diaspora:manage', 'identity:read'],
  /** Applies with startups, and reports on them. */
  founder: ['agents:write', 'ventures:write', 'commons:write', 'identity:read'],
  /** Reviews the applications it is assigned, and votes where it sits on a committee. */
  reviewer: ['ventures:write', 'identity:read'],
  /** Runs the calls and programmes for startups of its organisation. */
  ventures_manager: ['agents:write', 'ventures:manage', 'commons:write', 'identity:read'],
  /** Asks for space and resources in the zone, and answers for what it was given. */
  tenant: ['agents:write', 'galaxys:write', 'commons:write', 'identity:read'],
  /** Runs the zone: its space and resources, admissions, allocations and obligations. */
  zone_manager: ['agents:write', 'galaxys:manage', 'commons:write', 'identity:read'],
  /** Works on the problems of industry, discloses inventions, and writes up what worked. */
  researcher: ['agents:write', 'aljazari:write', 'commons:write', 'identity:read'],
  /** Runs the Al-Jazari institutes of its organisation: problems, projects, inventions, licences and practices. */
  institute_director: ['agents:write', 'aljazari:manage', 'commons:write', 'identity:read'],
  /** Follows the programme up: computes, validates and publishes its figures. */
  programme_admin: ['agents:write', 'programme:manage', 'identity:read'],
} as const satisfies Record<string, readonly Scope[]>

export type MemberRole = keyof typeof roles
export const roleNames = Object.keys(roles) as [MemberRole, ...MemberRole[]]

export const scopesOf = (held: readonly MemberRole[]): Scope[] => [
  ...new Set(held.flatMap((role): readonly Scope[] => roles[role] ?? [])),
]

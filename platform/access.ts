import { forbidden, unauthenticated } from './problem.ts'

const accessLevels = ['read', 'write', 'manage'] as const
export type AccessLevel = (typeof accessLevels)[number]

/** A module and an access level, such as `shop:write`. Each level includes those before it. `*` means every module except `platform`, the installation itself. */
export type Scope = `${string}:${AccessLevel}`
/** Required of the caller: nothing, a valid API key, or a scope. */
export type Access = 'public' | 'member' | Scope

export const isScope = (text: string): text is Scope => /^(\*|[a-z][a-z-]*):(read|write|manage)$/.test(text)

/** The agent that acts for a member, with its grants: operations by name, and the scopes that they require. */
export interface ActingAgent {
  slug: string
  runId: string
  operations: ReadonlySet<string>
  scopes: readonly Scope[]
  /** The current call, if a member approved it. */
  approvedCall?: ApprovedCall
}

/** Approves one operation with one input. Created by the run loop only, from a recorded decision. */
export interface ApprovedCall {
  operation: string
  /** The `digest` of the input before validation. */
  inputHash: string
  /** The member who approved it. */
  approvedBy: string
}

/** The member on whose behalf a call is made. `id` is the member's id; `keyId` that of the API key used. */
export interface Actor {
  id: string
  name: string
  organisationId: string
  scopes: readonly Scope[]
  keyId?: string
  agent?: ActingAgent
}

/** Rejects a caller without access: 401 without a key, 403 if the member or the acting agent lacks the scope. */
export function authorise(access: Access, actor: Actor | null) {
  if (access === 'public') return
  if (!actor) throw unauthenticated()
  if (access === 'member') return
  if (!includesScope(actor.scopes, access)) throw forbidden(access, 'you were not granted')
  if (actor.agent && !includesScope(actor.agent.scopes, access))
    throw forbidden(access, `the agent "${actor.agent.slug}" was not granted`)
}

/** Returns the caller; 401 if the call is anonymous. */
export function requireActor({ actor }: { actor: Actor | null }): Actor {
  if (!actor) throw unauthenticated()
  return actor
}

/** Returns whether the caller has the scope. For an agent, both the member and the agent must have it. */
export const hasScope = (actor: Actor | null, scope: Scope): boolean =>
  actor !== null && includesScope(actor.scopes, scope) && (!actor.agent || includesScope(actor.agent.scopes, scope))

/** Whether a list of scopes covers one, also through a higher level or `*`. */
export function includesScope(scopes: readonly Scope[], needed: Scope): boolean {
  const [module, level] = needed.split(':') as [string, AccessLevel]
  const sufficientLevels = accessLevels.slice(accessLevels.indexOf(level))
  return sufficientLevels.some(
    (one) => scopes.includes(`${module}:${one}`) || (module !== 'platform' && scopes.includes(`*:${one}`)),
  )
}

/** Returns the scopes that both lists cover. */
export function intersectScopes(a: readonly Scope[], b: readonly Scope[]): Scope[] {
  const restrict = (from: readonly Scope[], by: readonly Scope[]) =>
    from.flatMap((scope) => {
      const [module, level] = scope.split(':') as [string, AccessLevel]
      return accessLevels
        .slice(0, accessLevels.indexOf(level) + 1)
        .map((one): Scope => `${module}:${one}`)
        .filter((one) => includesScope(by, one))
    })
  return [...new Set([...restrict(a, b), ...restrict(b, a)])]
}

export const forbiddenScope = (scope: Scope, because = 'you were not granted, so you cannot grant it') =>
  forbidden(scope, because)

import { forbidden, unauthenticated } from './problem.ts'

const accessLevels = ['read', 'write', 'manage'] as const
export type AccessLevel = (typeof accessLevels)[number]

/** `fablabs:write`. Each level includes the ones before it; `*` stands for every module, but not for `platform`: the installation itself. */
export type Scope = `${string}:${AccessLevel}`
/** Who may call: anyone, anyone signed in, or whoever holds the scope. */
export type Access = 'public' | 'member' | Scope

export const isScope = (text: string): text is Scope => /^(\*|[a-z][a-z-]*):(read|write|manage)$/.test(text)

/** The agent that acts for a person, and what it was granted: operations by name, and the scopes those need. */
export interface ActingAgent {
  slug: string
  runId: string
  operations: ReadonlySet<string>
  scopes: readonly Scope[]
  /** The one call of the run, just being made, that a person has approved. */
  approvedCall?: ApprovedCall
}

/** It holds for this operation with this input and for nothing else. Only the run loop makes one, from the decision it finds recorded. */
export interface ApprovedCall {
  operation: string
  /** `digest` of the input as it comes to the door. */
  inputHash: string
  /** The member who approved it. */
  approvedBy: string
}

/** On whose behalf something happens. `id` is the member; `keyId` the key it came with. */
export interface Actor {
  id: string
  name: string
  organisationId: string
  scopes: readonly Scope[]
  keyId?: string
  agent?: ActingAgent
}

/** Both must hold the right: an agent never has more than the person it acts for, nor more than it was granted. */
export function authorise(access: Access, actor: Actor | null) {
  if (access === 'public') return
  if (!actor) throw unauthenticated()
  if (access === 'member') return
  if (!includesScope(actor.scopes, access)) throw forbidden(access, 'you were not granted')
  if (actor.agent && !includesScope(actor.agent.scopes, access))
    throw forbidden(access, `the agent "${actor.agent.slug}" was not granted`)
}

/** The signed-in caller of an operation whose access rule promises one. */
export function requireActor({ actor }: { actor: Actor | null }): Actor {
  if (!actor) throw unauthenticated()
  return actor
}

export function includesScope(scopes: readonly Scope[], needed: Scope): boolean {
  const [module, level] = needed.split(':') as [string, AccessLevel]
  const enough = accessLevels.slice(accessLevels.indexOf(level))
  return enough.some(
    (held) => scopes.includes(`${module}:${held}`) || (module !== 'platform' && scopes.includes(`*:${held}`)),
  )
}

/** What both allow: the right to do something under the narrower of two lists. */
export function intersectScopes(ours: readonly Scope[], theirs: readonly Scope[]): Scope[] {
  const narrower = (from: readonly Scope[], by: readonly Scope[]) =>
    from.flatMap((scope) => {
      const [module, level] = scope.split(':') as [string, AccessLevel]
      return accessLevels
        .slice(0, accessLevels.indexOf(level) + 1)
        .map((one): Scope => `${module}:${one}`)
        .filter((one) => includesScope(by, one))
    })
  return [...new Set([...narrower(ours, theirs), ...narrower(theirs, ours)])]
}

export const forbiddenScope = (scope: Scope, because = 'you were not granted, so you cannot grant it') =>
  forbidden(scope, because)

import { type Actor, forbiddenScope, holds } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const mayManage = (caller: Actor | null) =>
  caller !== null && holds(caller.scopes, 'aljazari:manage') && (!caller.agent || holds(caller.agent.scopes, 'aljazari:manage'))

/** Throws 403 for who does not run what their own organisation runs. */
export function assertManages(caller: Actor) {
  if (!mayManage(caller)) throw forbiddenScope('aljazari:manage', 'is needed to act for the institute')
}

/** Institutes are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertOperates(caller: Actor, { operatorOrganisationId }: { operatorOrganisationId: string }) {
  if (caller.organisationId !== operatorOrganisationId || !mayManage(caller))
    throw new Problem(403, 'not-the-operator', 'Another organisation runs this institute: only those who manage it there can do this.')
}

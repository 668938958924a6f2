import { type Actor, forbiddenScope, includesScope } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const canManage = (caller: Actor | null) =>
  caller !== null &&
  includesScope(caller.scopes, 'aljazari:manage') &&
  (!caller.agent || includesScope(caller.agent.scopes, 'aljazari:manage'))

/** Throws 403 for who does not run what their own organisation runs. */
export function assertCanManage(caller: Actor) {
  if (!canManage(caller)) throw forbiddenScope('aljazari:manage', 'is needed to act for the institute')
}

/** Institutes are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertCanManageInstitute(
  caller: Actor,
  { operatorOrganisationId }: { operatorOrganisationId: string },
) {
  if (caller.organisationId !== operatorOrganisationId || !canManage(caller))
    throw new Problem(
      403,
      'not-the-operator',
      'Another organisation runs this institute: only those who manage it there can do this.',
    )
}

import { type Actor, includesScope } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const canManage = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'fablabs:manage') && (!agent || includesScope(agent.scopes, 'fablabs:manage'))

/** The same for looking. */
export const canRead = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'fablabs:read') && (!agent || includesScope(agent.scopes, 'fablabs:read'))

/** Does the caller run this lab? */
export const canManageLab = (caller: Actor, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  canManage(caller) && caller.organisationId === operatorOrganisationId

/** Labs are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertCanManageLab(caller: Actor, lab: { operatorOrganisationId: string }) {
  if (!canManageLab(caller, lab))
    throw new Problem(403, 'not-the-operator', 'Another organisation runs this lab: only its people can do this.', {
      explanation: {
        fr: 'Ce laboratoire est géré par une autre organisation : seule son équipe peut faire cela.',
        ar: 'تدير هذا المختبر منظمة أخرى: فريقها وحده يمكنه القيام بذلك.',
        en: 'Another organisation runs this lab: only its people can do this.',
      },
    })
}

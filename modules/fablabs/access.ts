import { type Actor, includesScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

/** Returns whether the person has the scope `fablabs:manage` and, when an agent acts for the person, the agent has it too. */
export const canManage = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'fablabs:manage') && (!agent || includesScope(agent.scopes, 'fablabs:manage'))

/** Returns whether the person, and the agent that acts for them if any, has the scope `fablabs:read`. */
export const canRead = ({ scopes, agent }: Actor) =>
  includesScope(scopes, 'fablabs:read') && (!agent || includesScope(agent.scopes, 'fablabs:read'))

/** Returns whether the caller manages the organisation that runs the lab. */
export const canManageLab = (caller: Actor, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  canManage(caller) && caller.organisationId === operatorOrganisationId

/** Throws 403 `not-the-operator` for a lab of another organisation. Not 404: labs are public. */
export function assertCanManageLab(caller: Actor, lab: { operatorOrganisationId: string }) {
  if (!canManageLab(caller, lab))
    throw commonsError('not-the-operator', 'Another organisation runs this lab. Only its members can do this.', {
      explanation: {
        fr: 'Ce laboratoire est géré par une autre organisation : seule son équipe peut faire cela.',
        ar: 'تدير هذا المختبر منظمة أخرى: فريقها وحده يمكنه القيام بذلك.',
        en: 'Another organisation runs this lab. Only its members can do this.',
      },
    })
}

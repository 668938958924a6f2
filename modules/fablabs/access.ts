import { type Actor, holds } from '#platform/access.ts'
import { Problem } from '#platform/problem.ts'

/** Both the person and, where one acts for them, the agent must hold it. */
export const mayManage = ({ scopes, agent }: Actor) => holds(scopes, 'fablabs:manage') && (!agent || holds(agent.scopes, 'fablabs:manage'))

/** The same for looking. */
export const mayRead = ({ scopes, agent }: Actor) => holds(scopes, 'fablabs:read') && (!agent || holds(agent.scopes, 'fablabs:read'))

/** Does the caller run this lab? */
export const operates = (caller: Actor, { operatorOrganisationId }: { operatorOrganisationId: string }) =>
  mayManage(caller) && caller.organisationId === operatorOrganisationId

/** Labs are everyone's to see, so there is nothing to hide: who does not run one is told so. */
export function assertOperates(caller: Actor, lab: { operatorOrganisationId: string }) {
  if (!operates(caller, lab))
    throw new Problem(403, 'not-the-operator', 'Another organisation runs this lab: only its people can do this.', {
      explanation: {
        fr: 'Ce laboratoire est géré par une autre organisation : seule son équipe peut faire cela.',
        ar: 'تدير هذا المختبر منظمة أخرى: فريقها وحده يمكنه القيام بذلك.',
        en: 'Another organisation runs this lab: only its people can do this.',
      },
    })
}

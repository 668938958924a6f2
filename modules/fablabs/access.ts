import { type Actor, hasScope } from '#platform/access.ts'
import { commonsError } from '../commons/errors.ts'

export const canManage = (caller: Actor | null) => hasScope(caller, 'fablabs:manage')

export const canRead = (caller: Actor | null) => hasScope(caller, 'fablabs:read')

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

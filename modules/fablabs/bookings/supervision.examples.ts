import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const assignSupervisor = [
  {
    questions: [
      {
        fr: 'Désigne cette personne pour surveiller la réservation',
        ar: 'عين هذا الشخص للإشراف على الحجز',
        en: 'Assign this person to supervise the booking',
      },
      {
        fr: 'Qui va encadrer ? Mets cette personne comme encadrante',
        ar: 'من سيشرف؟ ضع هذا الشخص مشرفا',
        en: 'Who will oversee it? Put this person down as supervisor',
      },
      {
        fr: 'Nomme un encadrant pour la séance',
        ar: 'سم مشرفا على الحصة',
        en: 'Name a supervisor for the session',
      },
    ],
    input: { bookingId: exampleIds.booking(1), supervisorId: sampleMembers.labManager.id },
  },
] as const satisfies readonly OperationExample[]

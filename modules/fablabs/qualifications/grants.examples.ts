import { sampleMembers } from '#platform/identity/sample.ts'
import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const grantQualification = [
  {
    questions: [
      {
        fr: 'Accorde à cette personne la qualification laser après sa formation',
        ar: 'امنح هذا الشخص تأهيل الليزر بعد تدريبه',
        en: 'Grant this person the laser qualification after their training',
      },
      {
        fr: 'Donne-lui le droit d’utiliser la machine, elle a réussi',
        ar: 'امنحها حق استعمال الآلة، لقد نجحت',
        en: 'Give her the right to use the machine, she passed',
      },
      {
        fr: 'Certifie ce membre après la formation',
        ar: 'أهل هذا العضو بعد التكوين',
        en: 'Certify this member after the training',
      },
    ],
    input: {
      personId: sampleMembers.student.id,
      qualificationId: exampleIds.qualification(1),
      labId: exampleIds.lab(6),
    },
  },
  {
    questions: [
      {
        fr: 'Le stagiaire a réussi son évaluation CNC, valide sa qualification',
        ar: 'نجح المتدرب في تقييم التفريز الرقمي، امنحه التأهيل',
        en: 'The trainee passed the CNC assessment, grant the qualification',
      },
    ],
    input: {
      personId: sampleMembers.maker.id,
      qualificationId: exampleIds.qualification(3),
      labId: exampleIds.lab(6),
    },
  },
] as const satisfies readonly OperationExample[]

export const revokeQualification = [
  {
    questions: [
      {
        fr: 'Retire cette qualification après l’incident',
        ar: 'اسحب هذا التأهيل بعد الحادث',
        en: 'Revoke this qualification after the incident',
      },
      {
        fr: 'Il ne doit plus utiliser cette machine, enlève sa qualification',
        ar: 'يجب ألا يستعمل هذه الآلة بعد الآن، اسحب تأهيله',
        en: 'He must no longer use this machine, take his qualification away',
      },
    ],
    input: { grantId: exampleIds.grant(1), reason: 'Incident' },
  },
] as const satisfies readonly OperationExample[]

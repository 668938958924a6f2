import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const getCertificate = [
  {
    questions: [
      { fr: 'Donne-moi mon certificat signé', ar: 'أعطني شهادتي الموقعة', en: 'Give me my signed certificate' },
      {
        fr: 'Je voudrais une copie de mon attestation',
        ar: 'أريد نسخة من شهادتي',
        en: 'I would like a copy of my certificate',
      },
    ],
    input: { certificateId: exampleIds.certificate(1) },
  },
  {
    questions: [
      {
        fr: 'Télécharge ce certificat pour mon portefeuille numérique',
        ar: 'حمل هذه الشهادة لمحفظتي الرقمية',
        en: 'Download this certificate for my digital wallet',
      },
    ],
    input: { certificateId: exampleIds.certificate(2) },
  },
] as const satisfies readonly OperationExample[]

export const revokeCertificate = [
  {
    questions: [
      {
        fr: 'Révoque ce certificat pour fraude',
        ar: 'ألغ هذه الشهادة بسبب الغش',
        en: 'Revoke this certificate for fraud',
      },
    ],
    input: { certificateId: exampleIds.certificate(1), reason: 'FRAUD' },
  },
  {
    questions: [
      {
        fr: 'Annule ce certificat, il contient une erreur',
        ar: 'ألغ هذه الشهادة لأن بها خطأ',
        en: 'Revoke this certificate, there is a mistake in it',
      },
    ],
    input: { certificateId: exampleIds.certificate(2), reason: 'ERROR', note: 'Mauvaise session' },
  },
] as const satisfies readonly OperationExample[]

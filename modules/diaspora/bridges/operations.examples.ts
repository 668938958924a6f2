import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const createBridge = [
  {
    questions: [
      {
        fr: 'Enregistre un laboratoire conjoint avec une université étrangère',
        ar: 'سجل مختبرا مشتركا مع جامعة أجنبية',
        en: 'Record a joint laboratory with a foreign university',
      },
    ],
    input: {
      kind: 'ACADEMIC',
      instrument: 'JOINT_LAB',
      foreignPartner: { name: 'Université Exemple de l’Étranger', countryCode: 'BE' },
      signedOn: '2026-10-01',
      validUntil: '2029-09-30',
    },
  },
  {
    questions: [
      {
        fr: 'Ajoute un protocole d’accord industriel avec une société allemande',
        ar: 'أضف مذكرة تفاهم صناعية مع شركة ألمانية',
        en: 'Add an industrial memorandum of understanding with a German company',
      },
    ],
    input: {
      kind: 'INDUSTRIAL',
      instrument: 'MOU',
      foreignPartner: { name: 'Firma Exemple GmbH', countryCode: 'DE' },
      signedOn: '2026-11-02',
    },
  },
] as const satisfies readonly OperationExample[]

export const listBridges = [
  {
    questions: [
      {
        fr: 'Quelles passerelles académiques existent avec l’étranger ?',
        ar: 'ما هي الجسور الأكاديمية الموجودة مع الخارج؟',
        en: 'Which academic bridges are there with other countries?',
      },
    ],
    input: { kind: 'ACADEMIC' },
  },
  {
    questions: [
      {
        fr: 'Quels accords avons-nous avec des partenaires en Allemagne ?',
        ar: 'ما هي الاتفاقيات الموجودة مع شركاء في ألمانيا؟',
        en: 'Which agreements are there with partners in Germany?',
      },
    ],
    input: { countryCode: 'DE' },
  },
  {
    questions: [
      {
        fr: 'Quels partenariats industriels existent avec des entreprises étrangères ?',
        ar: 'ما هي الشراكات الصناعية مع شركات أجنبية؟',
        en: 'Which industrial partnerships are there with companies abroad?',
      },
    ],
    input: { kind: 'INDUSTRIAL' },
  },
  {
    questions: [
      {
        fr: 'Quelles coopérations avons-nous avec l’étranger ?',
        ar: 'ما هي علاقات التعاون مع الخارج؟',
        en: 'Which cooperations are there with other countries?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const recordBridgeOutput = [
  {
    questions: [
      {
        fr: 'Ajoute une publication conjointe à cette passerelle',
        ar: 'أضف منشورا مشتركا إلى هذا الجسر',
        en: 'Add a joint publication to this bridge',
      },
    ],
    input: { bridgeId: exampleIds.bridge(1), title: 'Article commun Exemple', producedOn: '2026-11-10' },
  },
] as const satisfies readonly OperationExample[]

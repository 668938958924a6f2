import type { OperationExample } from '../operation.ts'

export const getOrganisation = [
  {
    questions: [
      {
        fr: 'De quelle organisation suis-je membre ?',
        ar: 'ما هي المنظمة التي أنتمي إليها؟',
        en: 'Which organisation do I belong to?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const listOrganisations = [
  {
    questions: [
      {
        fr: 'Quelles organisations utilisent la plateforme ?',
        ar: 'ما هي المنظمات التي تستخدم المنصة؟',
        en: 'Which organisations use the platform?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const createOrganisation = [
  {
    questions: [
      {
        fr: 'Ouvre une organisation pour la startup Exemple',
        ar: 'افتح منظمة للشركة الناشئة «مثال»',
        en: 'Open an organisation for the startup Example',
      },
    ],
    input: { name: { fr: 'Exemple' }, kind: 'startup', owner: { name: 'Personne Exemple' } },
  },
] as const satisfies readonly OperationExample[]

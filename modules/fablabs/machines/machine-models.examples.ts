import type { OperationExample } from '#platform/operation.ts'

export const listMachineModels = [
  {
    questions: [
      {
        fr: "Quels modèles d'imprimantes 3D existent dans le réseau ?",
        ar: 'ما هي طرازات الطابعات ثلاثية الأبعاد المتوفرة في الشبكة؟',
        en: 'Which models of 3D printers does the network have?',
      },
    ],
    input: { category: 'FDM_PRINTER' },
  },
  {
    questions: [{ fr: 'Liste les modèles de machines', ar: 'اعرض طرازات الآلات', en: 'List the machine models' }],
    input: {},
  },
] as const satisfies readonly OperationExample[]

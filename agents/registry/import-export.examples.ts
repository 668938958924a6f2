import type { OperationExample } from '#platform/operation.ts'

const exampleFile = {
  format: 'fusion-factory.agent/1' as const,
  slug: 'guide-importe',
  name: { fr: 'Guide importé', ar: 'دليل مستورد', en: 'Imported guide' },
  description: { fr: 'Trouve l’outil qui convient.', ar: 'يجد الأداة المناسبة.', en: 'Finds the tool that fits.' },
  instructions: 'Find the tool that fits the question, and say what it needs.',
  tools: ['agents.searchTools'],
}

export const exportAgent = [
  {
    questions: [
      { fr: 'Exporte l’agent fablab-guide', ar: 'صدر الوكيل fablab-guide', en: 'Export the agent fablab-guide' },
      {
        fr: 'Donne-moi cet agent en fichier',
        ar: 'أعطني هذا الوكيل في شكل ملف',
        en: 'Give me this agent as a file',
      },
      { fr: 'Télécharge mon agent', ar: 'نزل وكيلي', en: 'Download my agent' },
      {
        fr: 'Sauvegarde cet agent dans un fichier',
        ar: 'احفظ هذا الوكيل في ملف',
        en: 'Save this agent to a file',
      },
    ],
    input: { agentId: 'fablab-guide' },
  },
] as const satisfies readonly OperationExample[]

export const importAgent = [
  {
    questions: [{ fr: 'Importe cet agent', ar: 'استورد هذا الوكيل', en: 'Import this agent' }],
    input: { file: exampleFile },
  },
] as const satisfies readonly OperationExample[]

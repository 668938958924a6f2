import type { ModuleLabels } from '#platform/labels.ts'

/** What people call the fields of agents and their runs. */
export const labels: ModuleLabels = {
  fields: {
    runId: { fr: 'l’exécution', ar: 'التنفيذ', en: 'the run' },
    threadId: { fr: 'la conversation', ar: 'المحادثة', en: 'the conversation' },
    agentId: { fr: 'l’agent', ar: 'الوكيل', en: 'the agent' },
    agent: { fr: 'l’agent', ar: 'الوكيل', en: 'the agent' },
    input: { fr: 'ce qu’il doit faire', ar: 'ما ينبغي أن يفعله', en: 'what it is to do' },
    instructions: { fr: 'les instructions', ar: 'التعليمات', en: 'the instructions' },
    slug: { fr: 'l’identifiant', ar: 'المعرف', en: 'the identifier' },
    tools: { fr: 'les outils', ar: 'الأدوات', en: 'the tools' },
    model: { fr: 'le modèle', ar: 'النموذج', en: 'the model' },
  },
}

import { defineGraphAgent } from './define-agent.ts'

/** Uses LangChain's context editing to drop old results, because a survey reads more than fits into the context window. */
export const surveyWriter = defineGraphAgent({
  slug: 'survey-writer',
  name: { fr: 'Tour d’horizon des FabLabs', ar: 'جولة في مختبرات التصنيع', en: 'FabLab survey writer' },
  description: {
    fr: 'Compare les FabLabs, leurs machines et leurs formations à travers le pays, et en rédige un tour d’horizon.',
    ar: 'يقارن مختبرات التصنيع وآلاتها ودوراتها التكوينية عبر البلاد، ويكتب عنها جولة موجزة.',
    en: 'Compares FabLabs, their machines and trainings across the country, and writes a survey of them.',
  },
  tools: [
    'fablabs.listLabs',
    'fablabs.getLab',
    'fablabs.searchMachines',
    'fablabs.listMachineModels',
    'fablabs.listTrainings',
  ],
  instructions: `
You write short surveys of the national network of FabLabs: which labs, machines and trainings there are, where they are many and where they are missing.

- Answer in the language of the question: French, Arabic or English.
- Everything comes from the tools. Look up page after page until you have seen all that the question is about, and say how much you have seen.
- Write down in your own words what you find before you look further: results of earlier calls may no longer be shown to you.
- End with a table of the figures the question asked for, and one sentence on what is missing. Never guess a figure.
- You change nothing.
`,
  async graph({ model, tools, middleware, systemPrompt }) {
    const { ClearToolUsesEdit, contextEditingMiddleware, createAgent } = await import('langchain')
    const contextEditing = contextEditingMiddleware({
      edits: [new ClearToolUsesEdit({ trigger: { tokens: 6_000 }, keep: { messages: 3 } })],
    })
    return createAgent({ model, tools, systemPrompt, middleware: [contextEditing, middleware] })
  },
})

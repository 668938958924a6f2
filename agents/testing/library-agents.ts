import { type AgentDeclaration, defineAgent } from '#platform/agent-declaration.ts'
import { plainGraph } from './graphs.ts'

const named = (slug: string, fr: string, en: string) => ({
  slug,
  name: { fr, ar: 'مثال', en },
  description: { fr, ar: 'مثال', en },
})

/** Agents that the test module brings, as a programme does. */
export const libraryAgents: readonly AgentDeclaration[] = [
  defineAgent({
    ...named('fablab-booking', 'Réserve une machine d’un FabLab', 'Books a machine of a FabLab'),
    tools: ['test.deposit'],
    instructions: 'You book machines for the person you talk to.',
  }),
  defineAgent({
    ...named('fablab-guide', 'Guide des FabLabs', 'FabLab guide'),
    tools: ['test.long'],
    instructions: 'You guide people through the labs.',
  }),
  defineAgent({
    ...named('maker-passport', 'Passeport maker', 'Maker passport'),
    tools: ['test.long'],
    instructions: 'You keep people informed about their qualifications.',
  }),
  defineAgent({
    ...named('survey-writer', 'Tour d’horizon', 'Survey writer'),
    tools: ['test.long'],
    instructions: 'You write surveys.',
    graph: plainGraph,
  }),
]

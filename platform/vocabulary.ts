import type { AgentDeclaration } from './agent-declaration.ts'
import type { Synonyms, Vocabulary } from './labels.ts'
import type { Module } from './module.ts'

/** Merges the words of modules. Words of a concept that several modules declare are joined; throws when two modules declare places. */
export function vocabularyOf(modules: readonly Pick<Module, 'name' | 'synonyms' | 'labels'>[]): Vocabulary {
  const labels = modules.flatMap((module) => module.labels ?? [])
  const [places, ...otherPlaces] = labels.flatMap((one) => one.places ?? [])
  if (otherPlaces.length > 0) throw new Error('Only one module may declare places.')
  const currency = labels.find((one) => one.currency)?.currency
  return {
    synonyms: joinSynonyms(modules.flatMap(({ synonyms }) => (synonyms ? [synonyms] : []))),
    fieldsByModule: Object.fromEntries(modules.map(({ name, labels }) => [name, labels?.fields ?? {}])),
    labels: {
      booleans: Object.assign({}, ...labels.map((one) => one.booleans)),
      headings: Object.assign({}, ...labels.map((one) => one.headings)),
      hiddenFields: labels.flatMap((one) => one.hiddenFields ?? []),
      secondaryFields: labels.flatMap((one) => one.secondaryFields ?? []),
      omit: labels.flatMap((one) => one.omit ?? []),
      units: labels.flatMap((one) => one.units ?? []),
      timedThings: labels.flatMap((one) => one.timedThings ?? []),
      stopWords: labels.map((one) => one.stopWords ?? '').join(' '),
      ...(currency && { currency }),
      ...(places && { places }),
    },
  }
}

function joinSynonyms(all: readonly Synonyms[]): Synonyms {
  const joined: Record<string, string> = {}
  for (const [concept, words] of all.flatMap((synonyms) => Object.entries(synonyms)))
    joined[concept] = joined[concept] ? `${joined[concept]} ${words}` : words
  return joined
}

/** The agents of all modules, sorted by slug. Throws when two have the same slug. */
export function agentsOf(modules: readonly Pick<Module, 'agents'>[]): readonly AgentDeclaration[] {
  const agents = modules.flatMap((module) => module.agents ?? []).sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const repeated = agents.find(({ slug }, i) => slug === agents[i + 1]?.slug)
  if (repeated) throw new Error(`Two modules declare the agent ${repeated.slug}.`)
  return agents
}

import MiniSearch from 'minisearch'
import type { OperationRegistry } from '#platform/catalogue.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { wordingsOf } from '#platform/operation.ts'
import { isTool } from '#platform/tools/tools.ts'
import { stems } from '../router/tokenize.ts'

interface SearchEntry {
  id: string
  name: string
  summary: string
  examples: string
}

const indexByCatalogue = new WeakMap<OperationRegistry, MiniSearch<SearchEntry>>()

/** Returns the tools that match a question, best first, by names, summaries and examples in French, Arabic and English. */
export function searchCatalogue(
  catalogue: OperationRegistry,
  query: string,
  limit: number,
): { op: AnyOperation; score: number }[] {
  const index = indexByCatalogue.get(catalogue) ?? buildIndex(catalogue)
  indexByCatalogue.set(catalogue, index)
  return index
    .search(query)
    .slice(0, limit)
    .map(({ id, score }) => ({ op: catalogue.get(id)!, score }))
}

/** Builds the index. Tools and queries use the same stems, with accents and Arabic spellings normalised. */
function buildIndex({ all }: OperationRegistry) {
  const index = new MiniSearch<SearchEntry>({
    fields: ['name', 'summary', 'examples'],
    tokenize: stems,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 1.5, examples: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  })
  index.addAll(all.filter(isTool).map(toSearchEntry))
  return index
}

const toSearchEntry = (op: AnyOperation): SearchEntry => ({
  id: op.name,
  name: op.name.replace(/([a-z])([A-Z])/g, '$1 $2').replace('.', ' '),
  summary: op.summary,
  examples: wordingsOf(op)
    .flatMap(({ question }) => Object.values(question))
    .join(' '),
})

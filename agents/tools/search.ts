import MiniSearch from 'minisearch'
import type { Catalogue } from '#platform/catalogue.ts'
import type { AnyOperation } from '#platform/operation.ts'
import { isTool } from '#platform/tools/tools.ts'
import { stems } from '../router/tokenize.ts'

interface Entry {
  id: string
  name: string
  summary: string
  examples: string
}

const indexes = new WeakMap<Catalogue, MiniSearch<Entry>>()

/** The tools a question may mean, best first: by their names, summaries and examples in French, Arabic and English. */
export function searchCatalogue(catalogue: Catalogue, query: string, limit: number): { op: AnyOperation; score: number }[] {
  const index = indexes.get(catalogue) ?? build(catalogue)
  indexes.set(catalogue, index)
  return index
    .search(query)
    .slice(0, limit)
    .map(({ id, score }) => ({ op: catalogue.get(id)!, score }))
}

/** Both sides are cut into the same stems, accents and Arabic spellings folded, so that a question meets what it means. */
function build({ all }: Catalogue) {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'summary', 'examples'],
    tokenize: stems,
    processTerm: (term) => term,
    searchOptions: { boost: { name: 1.5, examples: 2 }, prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  })
  index.addAll(all.filter(isTool).map(entryOf))
  return index
}

const entryOf = ({ name, summary, examples }: AnyOperation): Entry => ({
  id: name,
  name: name.replace(/([a-z])([A-Z])/g, '$1 $2').replace('.', ' '),
  summary,
  examples: examples.flatMap(({ ask }: AnyOperation['examples'][number]) => Object.values(ask)).join(' '),
})

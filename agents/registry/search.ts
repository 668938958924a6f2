import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, gt, like, lt, or, type SQL, sql } from '#platform/db/query-builder.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import { libraryAgents } from '../library/index.ts'
import { stems } from '../router/tokenize.ts'
import { agentColumns, isPublished, shownContent, visibleTo } from './access.ts'
import type { AgentContent } from './definition.ts'
import { agents, agentVersions, type Visibility } from './tables.ts'

/** So much of the instructions can be searched: what an agent is for stands at their beginning. */
const summaryLength = 600
const mostTerms = 12

/** ` stem stem `: accents, Arabic spellings and endings folded, so that a question meets what it means on either engine. */
const indexOf = (...texts: (string | undefined)[]) => ` ${[...new Set(texts.flatMap((text) => stems(text ?? '')))].join(' ')} `

/** By what an agent is found, in the languages it is written in. */
export function searchable(slug: string, { name, description, instructions }: Pick<AgentContent, 'name' | 'description' | 'instructions'>) {
  const names = [slug.replaceAll('-', ' '), ...Object.values(name)]
  return { searchName: indexOf(...names), searchText: indexOf(...names, ...Object.values(description), instructions.slice(0, summaryLength)) }
}

/** What is asked for: letters and digits only, so that `like` needs no escape. Words of one or two letters say nothing where there are longer ones. */
export function termsOf(query: string): string[] {
  const all = [...new Set(stems(query))]
  const telling = all.filter((term) => term.length > 2)
  return (telling.length > 0 ? telling : all).slice(0, mostTerms)
}

/** Where a term stands in an index: at the beginning of a word, or where it says little, as the whole of one. */
const placeOf = (term: string) => (term.length > 2 ? ` ${term}` : ` ${term} `)

/** A word in the name counts for two, and half of the words asked for must be there. */
const enough = (terms: string[]) => Math.ceil(terms.length / 2)

const libraryIndex = new Map(libraryAgents.map((agent) => [agent, searchable(agent.slug, agent)]))

export function findInLibrary(terms: string[]): LibraryAgent[] {
  const scored = [...libraryIndex].map(([agent, { searchName, searchText }]) => ({
    agent,
    found: terms.filter((term) => searchText.includes(placeOf(term))).length,
    score: terms.reduce((sum, term) => sum + (searchText.includes(placeOf(term)) ? 1 : 0) + (searchName.includes(placeOf(term)) ? 1 : 0), 0),
  }))
  return scored
    .filter(({ found }) => found >= enough(terms))
    .sort((a, b) => b.score - a.score || (a.agent.slug < b.agent.slug ? -1 : 1))
    .map(({ agent }) => agent)
}

const sum = (parts: SQL[]) => sql<number>`(${sql.join(parts, sql` + `)})`.mapWith(Number)
const oneIf = (condition: SQL) => sql`case when ${condition} then 1 else 0 end`

export interface After {
  score: number
  id: string
}

/** The stored agents that the caller may see, best first and newest first among equals. The database looks; only a page is read. */
export async function findStored(db: Reads, caller: Actor, terms: string[], visibility: Visibility | undefined, after: After | undefined, limit: number) {
  const inText = terms.map((term) => oneIf(like(agents.searchText, `%${placeOf(term)}%`)))
  const inName = terms.map((term) => oneIf(like(agents.searchName, `%${placeOf(term)}%`)))
  const score = sum([sql`0`, ...inText, ...inName])
  const later = after && or(lt(score, after.score), and(eq(score, after.score), lt(agents.id, after.id)))
  return db
    .select({ agent: agentColumns, content: shownContent, score })
    .from(agents)
    .leftJoin(agentVersions, isPublished)
    .where(
      and(
        visibleTo(caller),
        visibility ? eq(agents.visibility, visibility) : undefined,
        terms.length > 0 ? gt(sum(inText), enough(terms) - 1) : undefined,
        later,
      ),
    )
    .orderBy(...(terms.length > 0 ? [desc(score)] : []), desc(agents.id))
    .limit(limit)
}

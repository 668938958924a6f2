import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, gt, like, lt, or, type SQL, sql } from '#platform/db/query-builder.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import { stems } from '../router/tokenize.ts'
import { agentColumns, currentContent, onPublishedVersion, whereAgentVisible } from './access.ts'
import type { AgentContent } from './definition.ts'
import { agents, agentVersions, type Visibility } from './tables.ts'

/** So much of the instructions can be searched: what an agent is for stands at their beginning. */
const searchedInstructionsLength = 600
const maxTerms = 12

/** ` stem stem `: accents, Arabic spellings and endings folded, so that a question meets what it means on either engine. */
const buildSearchIndex = (...texts: (string | undefined)[]) =>
  ` ${[...new Set(texts.flatMap((text) => stems(text ?? '')))].join(' ')} `

/** By what an agent is found, in the languages it is written in. */
export function searchColumns(
  slug: string,
  { name, description, instructions }: Pick<AgentContent, 'name' | 'description' | 'instructions'>,
) {
  const names = [slug.replaceAll('-', ' '), ...Object.values(name)]
  return {
    searchName: buildSearchIndex(...names),
    searchText: buildSearchIndex(
      ...names,
      ...Object.values(description),
      instructions.slice(0, searchedInstructionsLength),
    ),
  }
}

/** What is asked for: letters and digits only, so that `like` needs no escape. Words of one or two letters say nothing where there are longer ones. */
export function queryTerms(query: string): string[] {
  const all = [...new Set(stems(query))]
  const telling = all.filter((term) => term.length > 2)
  return (telling.length > 0 ? telling : all).slice(0, maxTerms)
}

/** Where a term stands in an index: at the beginning of a word, or where it says little, as the whole of one. */
const likePattern = (term: string) => (term.length > 2 ? ` ${term}` : ` ${term} `)

/** A word in the name counts for two, and half of the words asked for must be there. */
const minMatches = (terms: string[]) => Math.ceil(terms.length / 2)

const libraryIndexCache = new WeakMap<LibraryAgent, ReturnType<typeof searchColumns>>()

function libraryIndexOf(agent: LibraryAgent) {
  const index = libraryIndexCache.get(agent) ?? searchColumns(agent.slug, agent)
  libraryIndexCache.set(agent, index)
  return { agent, ...index }
}

export function searchLibrary(library: readonly LibraryAgent[], terms: string[]): LibraryAgent[] {
  const scored = library.map(libraryIndexOf).map(({ agent, searchName, searchText }) => ({
    agent,
    found: terms.filter((term) => searchText.includes(likePattern(term))).length,
    score: terms.reduce(
      (sum, term) =>
        sum + (searchText.includes(likePattern(term)) ? 1 : 0) + (searchName.includes(likePattern(term)) ? 1 : 0),
      0,
    ),
  }))
  return scored
    .filter(({ found }) => found >= minMatches(terms))
    .sort((a, b) => b.score - a.score || (a.agent.slug < b.agent.slug ? -1 : 1))
    .map(({ agent }) => agent)
}

const sqlSum = (parts: SQL[]) => sql<number>`(${sql.join(parts, sql` + `)})`.mapWith(Number)
const sqlOneIf = (condition: SQL) => sql`case when ${condition} then 1 else 0 end`

export interface SearchCursor {
  score: number
  id: string
}

/** The stored agents that the caller may see, best first and newest first among equals. The database looks; only a page is read. */
export async function searchStored(
  db: Reads,
  caller: Actor,
  terms: string[],
  visibility: Visibility | undefined,
  after: SearchCursor | undefined,
  limit: number,
) {
  const inText = terms.map((term) => sqlOneIf(like(agents.searchText, `%${likePattern(term)}%`)))
  const inName = terms.map((term) => sqlOneIf(like(agents.searchName, `%${likePattern(term)}%`)))
  const score = sqlSum([sql`0`, ...inText, ...inName])
  const later = after && or(lt(score, after.score), and(eq(score, after.score), lt(agents.id, after.id)))
  return db
    .select({ agent: agentColumns, content: currentContent, score })
    .from(agents)
    .leftJoin(agentVersions, onPublishedVersion)
    .where(
      and(
        whereAgentVisible(caller),
        visibility ? eq(agents.visibility, visibility) : undefined,
        terms.length > 0 ? gt(sqlSum(inText), minMatches(terms) - 1) : undefined,
        later,
      ),
    )
    .orderBy(...(terms.length > 0 ? [desc(score)] : []), desc(agents.id))
    .limit(limit)
}

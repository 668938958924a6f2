import type { Actor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, desc, eq, gt, like, lt, or, type SQL, sql } from '#platform/db/query-builder.ts'
import type { LibraryAgent } from '../library/define-agent.ts'
import { stems } from '../router/tokenize.ts'
import { agentColumns, currentContent, onPublishedVersion, whereAgentVisible } from './access.ts'
import type { AgentContent } from './definition.ts'
import { agents, agentVersions, type Visibility } from './tables.ts'

/** Number of characters of the instructions that are searched. Their beginning describes the purpose of the agent. */
const searchedInstructionsLength = 600
const maxTerms = 12

/** Returns ` stem stem `, with accents, Arabic spellings and endings normalised, so that both databases match the same words. */
const buildSearchIndex = (...texts: (string | undefined)[]) =>
  ` ${[...new Set(texts.flatMap((text) => stems(text ?? '')))].join(' ')} `

/** Returns the search columns of an agent, in all its languages. */
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

/** Returns the terms of a query: letters and digits only, so that `like` needs no escape. Drops terms of one or two letters if there are longer ones. */
export function queryTerms(query: string): string[] {
  const allTerms = [...new Set(stems(query))]
  const longTerms = allTerms.filter((term) => term.length > 2)
  return (longTerms.length > 0 ? longTerms : allTerms).slice(0, maxTerms)
}

/** Matches a term at the beginning of a word; a short term must be a complete word. */
const likePattern = (term: string) => (term.length > 2 ? ` ${term}` : ` ${term} `)

/** Returns how many terms must match: half of them. */
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
    matches: terms.filter((term) => searchText.includes(likePattern(term))).length,
    score: terms.reduce(
      (sum, term) =>
        sum + (searchText.includes(likePattern(term)) ? 1 : 0) + (searchName.includes(likePattern(term)) ? 1 : 0),
      0,
    ),
  }))
  return scored
    .filter(({ matches }) => matches >= minMatches(terms))
    .sort((a, b) => b.score - a.score || (a.agent.slug < b.agent.slug ? -1 : 1))
    .map(({ agent }) => agent)
}

const sqlSum = (parts: SQL[]) => sql<number>`(${sql.join(parts, sql` + `)})`.mapWith(Number)
const sqlOneIf = (condition: SQL) => sql`case when ${condition} then 1 else 0 end`

export interface SearchCursor {
  score: number
  id: string
}

/** Searches the stored agents that the caller may see, best first, then newest first. A match in the name counts twice. */
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

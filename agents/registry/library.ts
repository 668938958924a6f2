import type { LibraryAgent } from '../library/define-agent.ts'
import { libraryAgents } from '../library/index.ts'

export const libraryBySlug = new Map(libraryAgents.map((agent) => [agent.slug, agent]))

export const findLibraryAgent = (slug: string): LibraryAgent | undefined => libraryBySlug.get(slug)

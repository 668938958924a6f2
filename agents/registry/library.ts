import type { LibraryAgent } from '../library/define-agent.ts'
import { libraryAgents } from '../library/index.ts'

export const library = new Map(libraryAgents.map((agent) => [agent.slug, agent]))

export const inLibrary = (slug: string): LibraryAgent | undefined => library.get(slug)

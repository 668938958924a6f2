import { agents } from '#agents/index.ts'
import { fablabs } from '#modules/fablabs/index.ts'
import { identity } from '#platform/identity/index.ts'

/** The house, room by room: what this server can do. */
export const modules = [identity, agents, fablabs]

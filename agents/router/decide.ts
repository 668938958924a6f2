import { understand } from './interpret.ts'
import type { Call, Outcome, Pending } from './outcome.ts'
import type { Clockwork } from './parse.ts'
import { pursue } from './plan.ts'
import type { Ranking } from './rank.ts'
import { declined } from './replies.ts'
import type { Turn } from './turns.ts'
import type { RouterTool } from './types.ts'

export interface Known {
  tools: RouterTool[]
  ranking: Ranking
  clockwork: Clockwork
}

/**
 * What to do next, from nothing but the conversation: no state is kept anywhere, so a resumed run decides as the first one did.
 * The turns before are walked again, to know what was being asked.
 */
export function decide(turns: Turn[], known: Known): { text: string } | { call: Call } {
  let pending: Pending | undefined
  let outcome: Outcome = {}
  turns.forEach((turn, i) => {
    const earlier = turns.slice(0, i).flatMap(({ steps }) => steps)
    outcome = respond(turn, pending, earlier, known)
    pending = outcome.pending
  })
  if (outcome.call) return { call: outcome.call }
  return { text: outcome.text ?? declined(known.tools, turns.at(-1)?.lang ?? 'fr') }
}

function respond(turn: Turn, pending: Pending | undefined, earlier: Turn['steps'], { tools, ranking, clockwork }: Known): Outcome {
  const understood = understand(turn, pending, tools, ranking, clockwork)
  if (!('intent' in understood)) return understood
  const intent = { ...understood.intent, answers: { ...understood.intent.answers } }
  return pursue({ intent, steps: turn.steps, earlier, tools, clockwork })
}

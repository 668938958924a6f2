import { interpret } from './interpret.ts'
import type { Pending, PlannedCall, TurnOutcome } from './outcome.ts'
import type { Clock } from './parse.ts'
import { planTurn } from './plan.ts'
import type { Ranking } from './rank.ts'
import { notUnderstoodReply } from './replies.ts'
import type { Turn } from './turns.ts'
import type { RouterTool } from './types.ts'

export interface RouterModelState {
  tools: RouterTool[]
  ranking: Ranking
  clock: Clock
}

/**
 * What to do next, from nothing but the conversation: no state is kept anywhere, so a resumed run decides as the first one did.
 * The turns before are walked again, to know what was being asked.
 */
export function decide(turns: Turn[], known: RouterModelState): { text: string } | { call: PlannedCall } {
  let pending: Pending | undefined
  let outcome: TurnOutcome = {}
  turns.forEach((turn, i) => {
    const earlier = turns.slice(0, i).flatMap(({ steps }) => steps)
    outcome = respond(turn, pending, earlier, known)
    pending = outcome.pending
  })
  if (outcome.call) return { call: outcome.call }
  return { text: outcome.text ?? notUnderstoodReply(known.tools, turns.at(-1)?.lang ?? 'fr') }
}

function respond(
  turn: Turn,
  pending: Pending | undefined,
  earlier: Turn['steps'],
  { tools, ranking, clock }: RouterModelState,
): TurnOutcome {
  const understood = interpret(turn, pending, tools, ranking, clock)
  if (!('intent' in understood)) return understood
  const intent = { ...understood.intent, answers: { ...understood.intent.answers } }
  return planTurn({ intent, steps: turn.steps, earlierSteps: earlier, tools, clock })
}

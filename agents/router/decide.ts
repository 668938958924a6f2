import { interpret } from './interpret.ts'
import type { Pending, PlannedCall, TurnOutcome } from './outcome.ts'
import { planTurn } from './plan.ts'
import type { Ranking } from './rank.ts'
import { notUnderstoodReply } from './replies.ts'
import type { RouterContext } from './router-context.ts'
import type { Turn } from './turns.ts'
import type { RouterTool } from './types.ts'

export interface RouterModelState {
  tools: RouterTool[]
  ranking: Ranking
  context: RouterContext
}

/**
 * Returns the next reply or call, computed from the conversation alone: the router keeps no state, so a resumed run decides
 * as the first one did. Earlier turns are interpreted again, to know what the router asked last.
 */
export function decide(turns: Turn[], state: RouterModelState): { text: string } | { call: PlannedCall } {
  let pending: Pending | undefined
  let outcome: TurnOutcome = {}
  turns.forEach((turn, i) => {
    const earlierSteps = turns.slice(0, i).flatMap(({ steps }) => steps)
    outcome = respond(turn, pending, earlierSteps, state)
    pending = outcome.pending
  })
  if (outcome.call) return { call: outcome.call }
  return { text: outcome.text ?? notUnderstoodReply(state.tools, turns.at(-1)?.lang ?? 'fr') }
}

function respond(
  turn: Turn,
  pending: Pending | undefined,
  earlierSteps: Turn['steps'],
  { tools, ranking, context }: RouterModelState,
): TurnOutcome {
  const interpreted = interpret(turn, pending, tools, ranking, context)
  if (!('intent' in interpreted)) return interpreted
  const intent = { ...interpreted.intent, answers: { ...interpreted.intent.answers } }
  return planTurn({ intent, steps: turn.steps, earlierSteps, tools, context })
}

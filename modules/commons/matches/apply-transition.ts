import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { commonsMatches as matches } from '../tables.ts'
import type { MatchRow } from './proposals.ts'
import { type MatchEvent, type MatchRole, matchStateMachine } from './state-machine.ts'

/** Applies an event to a match as one of its sides, and records who decided. Throws 409 if the state does not allow it. */
export async function applyTransition(
  db: Queries,
  match: MatchRow,
  event: MatchEvent,
  { role, caller, now }: { role: MatchRole; caller: Actor; now: Date },
): Promise<MatchRow> {
  const state = transition(matchStateMachine, match.state, event, { roles: [role] })
  const [row] = await db
    .update(matches)
    .set({ state, decidedBy: caller.id, version: match.version + 1, updatedAt: now })
    .where(eq(matches.id, match.id))
    .returning()
  return row!
}

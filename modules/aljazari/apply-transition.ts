import type { Actor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import type { RegionCode } from '#platform/lib/regions.ts'
import { type StateMachine, transition } from '#platform/lib/state-machine.ts'
import { recordTransition } from './state-history.ts'
import type { HistoryKind } from './vocabulary.ts'

interface TransitionRequest<Row, State extends string, Event extends string, Role extends string, Subject> {
  kind: HistoryKind
  machine: StateMachine<State, Event, Role, Subject>
  row: { id: string; regionCode: RegionCode | null }
  from: State
  event: Event
  roles?: readonly Role[]
  subject?: Subject
  caller: Actor
  note?: string
  now: Date
  /** Writes the row with its new state. */
  update(state: State): PromiseLike<Row[]>
}

/**
 * Applies an event to a row and records it in the history. Returns the updated row. Throws 409 with the allowed
 * events if the event is not allowed.
 */
export async function applyTransition<Row, State extends string, Event extends string, Role extends string, Subject>(
  tx: Queries,
  {
    kind,
    machine,
    row,
    from,
    event,
    roles,
    subject,
    caller,
    note,
    now,
    update,
  }: TransitionRequest<Row, State, Event, Role, Subject>,
): Promise<Row> {
  const state = transition(machine, from, event, { roles, subject })
  const [updated] = await update(state)
  await recordTransition(tx, {
    organisationId: caller.organisationId,
    kind,
    subjectId: row.id,
    regionCode: row.regionCode,
    event,
    fromState: from,
    toState: state,
    note,
    byId: caller.id,
    createdAt: now,
  })
  return updated!
}

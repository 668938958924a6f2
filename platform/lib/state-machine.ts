import { conflict } from '../problem.ts'

/** One legal move. `by` says who may make it, `guard` what must hold beyond that: it returns what stands in the way. */
export interface Move<State extends string, Event extends string, Role extends string = string, Subject = unknown> {
  from: State | readonly State[]
  event: Event
  to: State
  by?: readonly Role[]
  guard?(subject: Subject): string | undefined
}

export interface StateMachine<State extends string, Event extends string, Role extends string = string, Subject = unknown> {
  /** What it is the life of: `booking`. */
  name: string
  moves: readonly Move<State, Event, Role, Subject>[]
}

/** A life as a table: what is not in it cannot happen. No two moves of one state may share an event and a role. */
export function stateMachine<State extends string, Event extends string, Role extends string = string, Subject = unknown>(
  name: string,
  moves: readonly Move<State, Event, Role, Subject>[],
): StateMachine<State, Event, Role, Subject> {
  const seen = new Set<string>()
  for (const move of moves) {
    for (const state of statesOf(move)) {
      for (const role of move.by ?? ['*']) {
        const key = `${state} ${move.event} ${role}`
        if (seen.has(key)) throw new Error(`The ${name} machine has two moves for "${key}".`)
        seen.add(key)
      }
    }
  }
  return { name, moves }
}

interface Circumstances<Role, Subject> {
  roles?: readonly Role[]
  subject?: Subject
}

/** The state that `event` leads to. Throws 409 `illegal-transition` with `legalEvents`, those that would work here for this caller. */
export function transition<State extends string, Event extends string, Role extends string, Subject>(
  machine: StateMachine<State, Event, Role, Subject>,
  state: State,
  event: Event,
  circumstances: Circumstances<Role, Subject> = {},
): State {
  const moves = open(machine, state, circumstances).filter((one) => one.event === event)
  const obstacles = moves.map(({ guard }) => guard?.(circumstances.subject as Subject))
  const way = moves[obstacles.indexOf(undefined)]
  if (way) return way.to
  const legal = legalEvents(machine, state, circumstances)
  const instead = legal.length > 0 ? `Possible now: ${legal.join(', ')}.` : 'Nothing more can be done with it.'
  throw conflict(
    `${obstacles[0] ?? `This ${machine.name} is ${state}, so "${event}" is not possible.`} ${instead}`,
    { state, event, legalEvents: legal },
    'illegal-transition',
  )
}

/** What can happen next, by whoever holds one of the roles; by anyone when none are given. */
export function legalEvents<State extends string, Event extends string, Role extends string, Subject>(
  machine: StateMachine<State, Event, Role, Subject>,
  state: State,
  circumstances: Circumstances<Role, Subject> = {},
): Event[] {
  const free = open(machine, state, circumstances).filter(({ guard }) => circumstances.subject === undefined || guard?.(circumstances.subject) === undefined)
  return [...new Set(free.map(({ event }) => event))]
}

const open = <State extends string, Event extends string, Role extends string, Subject>(
  { moves }: StateMachine<State, Event, Role, Subject>,
  state: State,
  { roles }: Circumstances<Role, Subject>,
) => moves.filter((move) => statesOf(move).includes(state) && (!move.by || !roles || move.by.some((role) => roles.includes(role))))

const statesOf = <State extends string>({ from }: { from: State | readonly State[] }): readonly State[] => (typeof from === 'string' ? [from] : from)

import { conflict } from '../problem.ts'

/** One legal move. `by` says who may make it, `guard` what must hold beyond that: it returns what stands in the way. */
export interface Transition<
  State extends string,
  Event extends string,
  Role extends string = string,
  Subject = unknown,
> {
  from: State | readonly State[]
  event: Event
  to: State
  roles?: readonly Role[]
  guard?(subject: Subject): string | undefined
}

export interface StateMachine<
  State extends string,
  Event extends string,
  Role extends string = string,
  Subject = unknown,
> {
  /** What it is the life of: `booking`. */
  name: string
  transitions: readonly Transition<State, Event, Role, Subject>[]
}

/** A life as a table: what is not in it cannot happen. No two moves of one state may share an event and a role. */
export function stateMachine<
  State extends string,
  Event extends string,
  Role extends string = string,
  Subject = unknown,
>(name: string, moves: readonly Transition<State, Event, Role, Subject>[]): StateMachine<State, Event, Role, Subject> {
  const seen = new Set<string>()
  for (const move of moves) {
    for (const state of sourceStates(move)) {
      for (const role of move.roles ?? ['*']) {
        const key = `${state} ${move.event} ${role}`
        if (seen.has(key)) throw new Error(`The ${name} machine has two moves for "${key}".`)
        seen.add(key)
      }
    }
  }
  return { name, transitions: moves }
}

interface TransitionContext<Role, Subject> {
  roles?: readonly Role[]
  subject?: Subject
}

/** The state that `event` leads to. Throws 409 `illegal-transition` with `allowedEvents`, those that would work here for this caller. */
export function transition<State extends string, Event extends string, Role extends string, Subject>(
  machine: StateMachine<State, Event, Role, Subject>,
  state: State,
  event: Event,
  circumstances: TransitionContext<Role, Subject> = {},
): State {
  const moves = transitionsFrom(machine, state, circumstances).filter((one) => one.event === event)
  const obstacles = moves.map(({ guard }) => guard?.(circumstances.subject as Subject))
  const way = moves[obstacles.indexOf(undefined)]
  if (way) return way.to
  const legal = allowedEvents(machine, state, circumstances)
  const instead = legal.length > 0 ? `Possible now: ${legal.join(', ')}.` : 'Nothing more can be done with it.'
  throw conflict(
    `${obstacles[0] ?? `This ${machine.name} is ${state}, so "${event}" is not possible.`} ${instead}`,
    { state, event, allowedEvents: legal },
    'illegal-transition',
  )
}

/** What can happen next, by whoever holds one of the roles; by anyone when none are given. */
export function allowedEvents<State extends string, Event extends string, Role extends string, Subject>(
  machine: StateMachine<State, Event, Role, Subject>,
  state: State,
  circumstances: TransitionContext<Role, Subject> = {},
): Event[] {
  const free = transitionsFrom(machine, state, circumstances).filter(
    ({ guard }) => circumstances.subject === undefined || guard?.(circumstances.subject) === undefined,
  )
  return [...new Set(free.map(({ event }) => event))]
}

const transitionsFrom = <State extends string, Event extends string, Role extends string, Subject>(
  { transitions }: StateMachine<State, Event, Role, Subject>,
  state: State,
  { roles }: TransitionContext<Role, Subject>,
) =>
  transitions.filter(
    (move) =>
      sourceStates(move).includes(state) && (!move.roles || !roles || move.roles.some((role) => roles.includes(role))),
  )

const sourceStates = <State extends string>({ from }: { from: State | readonly State[] }): readonly State[] =>
  typeof from === 'string' ? [from] : from

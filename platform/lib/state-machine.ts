import { platformError } from '../problem.ts'

/** One allowed transition. `roles` limits the callers; `guard` returns an obstacle, or undefined if there is none. */
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
  /** The kind of object it describes, such as `booking`. */
  name: string
  transitions: readonly Transition<State, Event, Role, Subject>[]
}

/** Creates a state machine from a table of transitions. Throws if two transitions of one state share an event and a role. */
export function stateMachine<
  State extends string,
  Event extends string,
  Role extends string = string,
  Subject = unknown,
>(
  name: string,
  transitions: readonly Transition<State, Event, Role, Subject>[],
): StateMachine<State, Event, Role, Subject> {
  const seen = new Set<string>()
  for (const move of transitions) {
    for (const state of sourceStates(move)) {
      for (const role of move.roles ?? ['*']) {
        const key = `${state} ${move.event} ${role}`
        if (seen.has(key)) throw new Error(`The ${name} machine has two transitions for "${key}".`)
        seen.add(key)
      }
    }
  }
  return { name, transitions }
}

interface TransitionContext<Role, Subject> {
  roles?: readonly Role[]
  subject?: Subject
}

/** Returns the state after `event`. Throws 409 `illegal-transition` with `allowedEvents` for this state and caller. */
export function transition<State extends string, Event extends string, Role extends string, Subject>(
  machine: StateMachine<State, Event, Role, Subject>,
  state: State,
  event: Event,
  context: TransitionContext<Role, Subject> = {},
): State {
  const candidates = transitionsFrom(machine, state, context).filter((one) => one.event === event)
  const obstacles = candidates.map(({ guard }) => guard?.(context.subject as Subject))
  const allowed = candidates[obstacles.indexOf(undefined)]
  if (allowed) return allowed.to
  const allowedNow = allowedEvents(machine, state, context)
  const alternatives =
    allowedNow.length > 0 ? `Possible now: ${allowedNow.join(', ')}.` : 'Nothing more can be done with it.'
  throw platformError(
    'illegal-transition',
    `${obstacles[0] ?? `This ${machine.name} is ${state}, so "${event}" is not possible.`} ${alternatives}`,
    { state, event, allowedEvents: allowedNow },
  )
}

/** Returns the events allowed in a state for callers with one of the roles, or for any caller if no roles are given. */
export function allowedEvents<State extends string, Event extends string, Role extends string, Subject>(
  machine: StateMachine<State, Event, Role, Subject>,
  state: State,
  context: TransitionContext<Role, Subject> = {},
): Event[] {
  const available = transitionsFrom(machine, state, context).filter(
    ({ guard }) => context.subject === undefined || guard?.(context.subject) === undefined,
  )
  return [...new Set(available.map(({ event }) => event))]
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

import { stateMachine } from '#platform/lib/state-machine.ts'
import type { EventEvent, EventState } from '../vocabulary.ts'

/** States of an event. `fill` and `free` are triggered by the number of free places; callers cannot request them. */
export const eventStateMachine = stateMachine<EventState, EventEvent, 'organiser' | 'places', { begun: boolean }>(
  'event',
  [
    { from: 'DRAFT', event: 'publish', to: 'PUBLISHED', roles: ['organiser'] },
    { from: 'PUBLISHED', event: 'fill', to: 'FULL', roles: ['places'] },
    { from: 'FULL', event: 'free', to: 'PUBLISHED', roles: ['places'] },
    {
      from: ['PUBLISHED', 'FULL'],
      event: 'hold',
      to: 'HELD',
      roles: ['organiser'],
      guard: ({ begun }) => (begun ? undefined : 'The event has not started yet.'),
    },
    { from: 'HELD', event: 'close', to: 'CLOSED', roles: ['organiser'] },
    { from: ['DRAFT', 'PUBLISHED', 'FULL'], event: 'cancel', to: 'CANCELLED', roles: ['organiser'] },
  ],
)

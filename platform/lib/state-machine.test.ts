import { describe, expect, it } from 'vitest'
import type { Problem } from '../problem.ts'
import fc from '../testing/fast-check.ts'
import { allowedEvents, stateMachine, transition } from './state-machine.ts'

type State = 'draft' | 'open' | 'closed'
type Event = 'publish' | 'close' | 'reopen'

const door = stateMachine<State, Event, 'author' | 'editor', { words: number }>('notice', [
  {
    from: 'draft',
    event: 'publish',
    to: 'open',
    roles: ['author'],
    guard: ({ words }) => (words > 0 ? undefined : 'An empty notice cannot be published.'),
  },
  { from: 'draft', event: 'publish', to: 'open', roles: ['editor'] },
  { from: ['draft', 'open'], event: 'close', to: 'closed' },
  { from: 'closed', event: 'reopen', to: 'open', roles: ['editor'] },
])

const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (problem) {
    return (problem as Problem).toJSON()
  }
  throw new Error('It was not refused.')
}

describe('a state machine', () => {
  it('moves along its table', () => {
    expect(transition(door, 'draft', 'publish', { roles: ['author'], subject: { words: 3 } })).toBe('open')
    expect(transition(door, 'open', 'close', { roles: [] })).toBe('closed')
  })

  it('409: an illegal move names the legal ones', () => {
    expect(refusal(() => transition(door, 'open', 'publish', { roles: ['author'] }))).toMatchObject({
      code: 'illegal-transition',
      status: 409,
      state: 'open',
      event: 'publish',
      allowedEvents: ['close'],
    })
    expect(refusal(() => transition(door, 'closed', 'close', { roles: ['author'] }))).toMatchObject({
      allowedEvents: [],
      detail: expect.stringContaining('Nothing more'),
    })
  })

  it('a guard stops one role and not the other, and says why', () => {
    const empty = { words: 0 }
    expect(refusal(() => transition(door, 'draft', 'publish', { roles: ['author'], subject: empty }))).toMatchObject({
      detail: 'An empty notice cannot be published. Possible now: close.',
      allowedEvents: ['close'],
    })
    expect(transition(door, 'draft', 'publish', { roles: ['author', 'editor'], subject: empty })).toBe('open')
  })

  it('every legal event is possible, and no other', () => {
    const roles = fc.subarray(['author', 'editor'] as const)
    fc.assert(
      fc.property(fc.constantFrom<State>('draft', 'open', 'closed'), roles, fc.nat(2), (state, held, words) => {
        const circumstances = { roles: held, subject: { words } }
        const legal = allowedEvents(door, state, circumstances)
        for (const event of ['publish', 'close', 'reopen'] as const) {
          if (legal.includes(event)) expect(['open', 'closed']).toContain(transition(door, state, event, circumstances))
          else
            expect(refusal(() => transition(door, state, event, circumstances))).toMatchObject({ allowedEvents: legal })
        }
      }),
    )
  })

  it('rejects two transitions with one state, event and role', () => {
    expect(() =>
      stateMachine('notice', [
        { from: ['a', 'b'], event: 'go', to: 'c' },
        { from: 'b', event: 'go', to: 'a' },
      ]),
    ).toThrow('two transitions')
  })
})

import { describe, expect, it } from 'vitest'
import type { Problem } from '../problem.ts'
import fc from '../testing/fast-check.ts'
import { allowedEvents, stateMachine, transition } from './state-machine.ts'

type State = 'draft' | 'open' | 'closed'
type Event = 'publish' | 'close' | 'reopen'

const noticeMachine = stateMachine<State, Event, 'author' | 'editor', { words: number }>('notice', [
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
  it('follows its table', () => {
    expect(transition(noticeMachine, 'draft', 'publish', { roles: ['author'], subject: { words: 3 } })).toBe('open')
    expect(transition(noticeMachine, 'open', 'close', { roles: [] })).toBe('closed')
  })

  it('answers 409 with the allowed events for an illegal one', () => {
    expect(refusal(() => transition(noticeMachine, 'open', 'publish', { roles: ['author'] }))).toMatchObject({
      code: 'illegal-transition',
      status: 409,
      state: 'open',
      event: 'publish',
      allowedEvents: ['close'],
    })
    expect(refusal(() => transition(noticeMachine, 'closed', 'close', { roles: ['author'] }))).toMatchObject({
      allowedEvents: [],
      detail: expect.stringContaining('Nothing more'),
    })
  })

  it('applies a guard to one role with its reason, and not to another', () => {
    const empty = { words: 0 }
    expect(
      refusal(() => transition(noticeMachine, 'draft', 'publish', { roles: ['author'], subject: empty })),
    ).toMatchObject({
      detail: 'An empty notice cannot be published. Possible now: close.',
      allowedEvents: ['close'],
    })
    expect(transition(noticeMachine, 'draft', 'publish', { roles: ['author', 'editor'], subject: empty })).toBe('open')
  })

  it('accepts every allowed event, and no other', () => {
    const roles = fc.subarray(['author', 'editor'] as const)
    fc.assert(
      fc.property(fc.constantFrom<State>('draft', 'open', 'closed'), roles, fc.nat(2), (state, granted, words) => {
        const context = { roles: granted, subject: { words } }
        const legal = allowedEvents(noticeMachine, state, context)
        for (const event of ['publish', 'close', 'reopen'] as const) {
          if (legal.includes(event))
            expect(['open', 'closed']).toContain(transition(noticeMachine, state, event, context))
          else
            expect(refusal(() => transition(noticeMachine, state, event, context))).toMatchObject({
              allowedEvents: legal,
            })
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

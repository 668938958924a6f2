import { expect, it } from 'vitest'
import { expectStateMachine } from '#platform/testing/state-machine.ts'
import { InstituteEvent, InstituteStatus } from '../vocabulary.ts'
import { instituteStateMachine } from './state-machine.ts'

it('an institute follows its table from announced to closed', () => {
  expectStateMachine(instituteStateMachine, {
    states: InstituteStatus.options,
    start: 'ANNOUNCED',
    finals: ['CLOSED'],
  })
  const events = instituteStateMachine.transitions.map(({ event }) => event)
  expect([...new Set(events)].sort()).toEqual([...InstituteEvent.options].sort())
})

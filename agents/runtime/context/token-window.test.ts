import { describe, expect, it } from 'vitest'
import fc from '#platform/testing/fast-check.ts'
import type { Step } from '../../run-store/events.ts'
import { toTranscript } from './history.ts'
import { createTokenWindow, itemTokens, type TranscriptItem, turnTokens } from './token-window.ts'

const pieces = [
  'découpeuse laser ',
  'قاطعة الليزر في الرباط ',
  'where is the laser cutter ',
  '{"id":"0198f3c2"} ',
  'ⴰⵣⵓⵍ ',
  '😀',
]
const text = (most: number) =>
  fc.tuple(fc.constantFrom(...pieces), fc.nat(most)).map(([piece, times]) => piece.repeat(times))

interface Made {
  input: string
  status: 'succeeded' | 'failed' | 'cancelled'
  messages: { text: string; calls: { state: Step['state'] | 'missing'; output: string }[] }[]
}
const state = fc.constantFrom<Step['state'] | 'missing'>('done', 'done', 'failed', 'pending', 'intent', 'missing')
const turns = fc.array(
  fc.record<Made>({
    input: text(40),
    status: fc.constantFrom('succeeded', 'succeeded', 'failed', 'cancelled'),
    messages: fc.array(
      fc.record({ text: text(20), calls: fc.array(fc.record({ state, output: text(400) }), { maxLength: 4 }) }),
      { maxLength: 4 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
)

/** As the journal holds it: every call right after the message that wanted it, with ids that begin anew in each message. */
function stepsOf({ messages }: Made): Step[] {
  const steps: Step[] = []
  let seq = 0
  const row = {
    runId: 'r',
    callId: null,
    input: null,
    usage: null,
    epoch: 1,
    startedAt: new Date(),
    finishedAt: null,
    waitsFor: null,
    approval: null,
    childRunId: null,
  }
  for (const message of messages) {
    const calls = message.calls.map((_, i) => ({ id: `call_${i}`, name: 'test_act', args: { at: seq } }))
    steps.push({
      ...row,
      seq: seq++,
      kind: 'model',
      name: 'm',
      state: 'done',
      output: JSON.stringify({ text: message.text, calls }),
    })
    for (const [i, { state, output }] of message.calls.entries()) {
      if (state !== 'missing')
        steps.push({
          ...row,
          seq,
          kind: 'tool',
          name: 'test_act',
          callId: `call_${i}`,
          state,
          output: state === 'intent' || state === 'pending' ? null : output,
        })
      seq++
    }
  }
  return steps
}

function windowOver(made: Made[], budget: number): TranscriptItem[] {
  const window = createTokenWindow(budget)
  for (const turn of made.toReversed()) if (!window.add(toTranscript(turn, stepsOf(turn)))) break
  return window.items()
}

/** Every call is followed by its results, all of them, in order, before anybody else speaks; no result stands alone. */
function assertPaired(said: TranscriptItem[]) {
  let expected: string[] = []
  for (const one of said) {
    if (one.role === 'tool') {
      expect(one.callId).toBe(expected.shift())
      continue
    }
    expect(expected).toEqual([])
    if (one.role === 'ai') expected = one.message.calls.map(({ id }) => id)
  }
  expect(expected).toEqual([])
}

describe('whatever was said, and however little room there is,', () => {
  it('no call is without its result, and the budget holds', () => {
    fc.assert(
      fc.property(turns, fc.nat(4_000), (made, budget) => {
        const said = windowOver(made, budget)
        assertPaired(said)
        expect(turnTokens(said)).toBeLessThanOrEqual(budget)
        if (said.length > 0) expect(said[0]!.role).toBe('human')
      }),
    )
  })

  it('the newest turns are kept, whole and in order, and only the last is ever shortened', () => {
    fc.assert(
      fc.property(turns, fc.nat(4_000), (made, budget) => {
        const whole = made.map((turn) => toTranscript(turn, stepsOf(turn)))
        const kept: TranscriptItem[][] = []
        for (const turn of whole.toReversed()) {
          if (turnTokens([...kept.flat(), ...turn]) > budget) break
          kept.unshift(turn)
        }
        if (kept.length > 0) expect(windowOver(made, budget)).toEqual(kept.flat())
        else expect(windowOver(made, budget).filter(({ role }) => role === 'human').length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const turn = (...outputs: string[]): Made => ({
  input: 'Compare.',
  status: 'succeeded',
  messages: [
    { text: '', calls: outputs.map((output) => ({ state: 'done', output })) },
    { text: 'Both are free.', calls: [] },
  ],
})

it('of a last turn that is too large alone, long results are cut and say so; short ones stay whole', () => {
  const said = windowOver([turn('short', 'ق'.repeat(10_000), 'x'.repeat(20_000))], 1_000)
  const results = said.filter((one) => one.role === 'tool').map(({ text }) => text)
  expect(results[0]).toBe('short')
  expect(results[1]).toMatch(/^ق{500,}\n\[cut: \d+ of 20000 bytes shown\]$/)
  expect(results[2]).toMatch(/^x{1000,}\n\[cut: \d+ of 20000 bytes shown\]$/)
  expect(said.at(-1)).toMatchObject({ answer: { text: 'Both are free.' } })
  expect(turnTokens(said)).toBeGreaterThan(900) // the room is used
})

it('where not even the markers fit, question and answer stay, with calls and results left out together', () => {
  const said = windowOver([turn('x'.repeat(5_000), 'y'.repeat(5_000))], 40)
  expect(said).toEqual([
    { role: 'human', text: 'Compare.' },
    { role: 'ai', answer: { text: '[2 tool calls left out]\nBoth are free.', calls: [] } },
  ])
})

it('a turn that was cancelled tells what it did, what nobody knows, and that it ended', () => {
  const made: Made = {
    input: 'Book it.',
    status: 'cancelled',
    messages: [
      {
        text: '',
        calls: [
          { state: 'done', output: '{"booked":true}' },
          { state: 'intent', output: '' },
        ],
      },
    ],
  }
  expect(windowOver([made], 1_000).map((one) => (one.role === 'ai' ? one.message.text : one.text))).toEqual([
    'Book it.',
    '',
    '{"booked":true}',
    '[No result was recorded. Whether it happened is not known: look before you do it again.]',
    '[This turn was cancelled before it was answered. What its calls did stays done.]',
  ])
})

it('the estimate counts Arabic by what it costs, not by its letters', () => {
  const of = (text: string) => itemTokens({ role: 'human', text })
  expect(of('قاطعة ليزر')).toBeGreaterThan(of('laser cut.')) // as many letters
})

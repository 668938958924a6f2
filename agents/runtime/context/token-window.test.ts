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
const text = (maxRepeats: number) =>
  fc.tuple(fc.constantFrom(...pieces), fc.nat(maxRepeats)).map(([piece, times]) => piece.repeat(times))

interface GeneratedTurn {
  input: string
  status: 'succeeded' | 'failed' | 'cancelled'
  messages: { text: string; calls: { state: Step['state'] | 'missing'; output: string }[] }[]
}
const state = fc.constantFrom<Step['state'] | 'missing'>('done', 'done', 'failed', 'pending', 'intent', 'missing')
const turns = fc.array(
  fc.record<GeneratedTurn>({
    input: text(40),
    status: fc.constantFrom('succeeded', 'succeeded', 'failed', 'cancelled'),
    messages: fc.array(
      fc.record({ text: text(20), calls: fc.array(fc.record({ state, output: text(400) }), { maxLength: 4 }) }),
      { maxLength: 4 },
    ),
  }),
  { minLength: 1, maxLength: 6 },
)

/** Returns the steps as the journal stores them: calls follow their message, and ids repeat in each message. */
function stepsOf({ messages }: GeneratedTurn): Step[] {
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

function windowOver(generated: GeneratedTurn[], budget: number): TranscriptItem[] {
  const window = createTokenWindow(budget)
  for (const turn of generated.toReversed()) if (!window.add(toTranscript(turn, stepsOf(turn)))) break
  return window.items()
}

/** Asserts that every message is followed by the results of its calls in order, and that no result stands alone. */
function assertPaired(items: TranscriptItem[]) {
  let expected: string[] = []
  for (const item of items) {
    if (item.role === 'tool') {
      expect(item.callId).toBe(expected.shift())
      continue
    }
    expect(expected).toEqual([])
    if (item.role === 'ai') expected = item.message.calls.map(({ id }) => id)
  }
  expect(expected).toEqual([])
}

describe('createTokenWindow', () => {
  it('keeps every call with its result within the budget', () => {
    fc.assert(
      fc.property(turns, fc.nat(4_000), (generated, budget) => {
        const items = windowOver(generated, budget)
        assertPaired(items)
        expect(turnTokens(items)).toBeLessThanOrEqual(budget)
        if (items.length > 0) expect(items[0]!.role).toBe('human')
      }),
    )
  })

  it('keeps the newest turns whole and in order, and truncates only the newest', () => {
    fc.assert(
      fc.property(turns, fc.nat(4_000), (generated, budget) => {
        const allTurns = generated.map((turn) => toTranscript(turn, stepsOf(turn)))
        const expectedTurns: TranscriptItem[][] = []
        for (const turn of allTurns.toReversed()) {
          if (turnTokens([...expectedTurns.flat(), ...turn]) > budget) break
          expectedTurns.unshift(turn)
        }
        if (expectedTurns.length > 0) expect(windowOver(generated, budget)).toEqual(expectedTurns.flat())
        else expect(windowOver(generated, budget).filter(({ role }) => role === 'human').length).toBeLessThanOrEqual(1)
      }),
    )
  })
})

const turn = (...outputs: string[]): GeneratedTurn => ({
  input: 'Compare.',
  status: 'succeeded',
  messages: [
    { text: '', calls: outputs.map((output) => ({ state: 'done', output })) },
    { text: 'Both are free.', calls: [] },
  ],
})

it('truncates long results of a large newest turn and keeps short ones', () => {
  const items = windowOver([turn('short', 'ق'.repeat(10_000), 'x'.repeat(20_000))], 1_000)
  const results = items.filter((item) => item.role === 'tool').map(({ text }) => text)
  expect(results[0]).toBe('short')
  expect(results[1]).toMatch(/^ق{500,}\n\[cut: \d+ of 20000 bytes shown\]$/)
  expect(results[2]).toMatch(/^x{1000,}\n\[cut: \d+ of 20000 bytes shown\]$/)
  expect(items.at(-1)).toMatchObject({ message: { text: 'Both are free.' } })
  expect(turnTokens(items)).toBeGreaterThan(900) // the budget is used
})

it('keeps only question and answer where the results do not fit', () => {
  const items = windowOver([turn('x'.repeat(5_000), 'y'.repeat(5_000))], 40)
  expect(items).toEqual([
    { role: 'human', text: 'Compare.' },
    { role: 'ai', message: { text: '[2 tool calls left out]\nBoth are free.', calls: [] } },
  ])
})

it('describes the results, unknown outcomes and end of a cancelled turn', () => {
  const generated: GeneratedTurn = {
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
  expect(windowOver([generated], 1_000).map((item) => (item.role === 'ai' ? item.message.text : item.text))).toEqual([
    'Book it.',
    '',
    '{"booked":true}',
    '[No result was recorded. It is not known whether the call took effect. Check before you repeat it.]',
    '[This turn was cancelled before it was answered. The effects of its calls remain.]',
  ])
})

it('estimates Arabic by its bytes', () => {
  const tokens = (text: string) => itemTokens({ role: 'human', text })
  expect(tokens('قاطعة ليزر')).toBeGreaterThan(tokens('laser cut.')) // as many characters
})

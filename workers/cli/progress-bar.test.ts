import { expect, it } from 'vitest'
import { createProgressBar } from './progress-bar.ts'

function outputOf(isTTY: boolean) {
  const written: string[] = []
  const { update, clear } = createProgressBar({ isTTY, write: (text: unknown) => written.push(String(text)) > 0 })
  for (const [share, step] of [
    [0, 'fablabs'],
    [0.25, 'fablabs'],
    [0.25, 'fablabs'],
    [1, 'institute'],
  ] as const)
    update(share, step)
  clear()
  return written
}

it('draws a bar and removes it on a terminal, and writes a line for each step elsewhere', () => {
  const bars = outputOf(true)
  expect(bars.map((bar) => bar.split('█').length - 1)).toEqual([0, 8, 30, 0])
  expect(bars.every((bar) => bar.startsWith('\r\x1b[K') && !bar.includes('\n'))).toBe(true)
  expect(outputOf(false)).toEqual(['fablabs\n', 'institute\n'])
})

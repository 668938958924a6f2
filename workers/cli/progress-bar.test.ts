import { expect, it } from 'vitest'
import { createProgressBar } from './progress-bar.ts'

function told(isTTY: boolean) {
  const written: string[] = []
  const { update, clear } = createProgressBar({ isTTY, write: (some: unknown) => written.push(String(some)) > 0 })
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

it('is a bar that grows and then goes on a terminal, and a line for each step elsewhere', () => {
  const bars = told(true)
  expect(bars.map((one) => one.split('█').length - 1)).toEqual([0, 8, 30, 0])
  expect(bars.every((one) => one.startsWith('\r\x1b[K') && !one.includes('\n'))).toBe(true)
  expect(told(false)).toEqual(['fablabs\n', 'institute\n'])
})

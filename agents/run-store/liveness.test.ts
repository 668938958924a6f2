import { expect, it } from 'vitest'
import { createFailureDetector } from './liveness.ts'

const clock = { at: 5_000 }
const later = (ms: number) => {
  clock.at += ms
}
const sign = (worker: string, at: number) => ({ worker, leaseUntil: new Date(at) })

it('a worker is silent that has given no new sign for a whole lease, whatever time its signs tell', () => {
  const silent = createFailureDetector(1_000, () => clock.at)
  expect(silent([sign('a', 1), sign('b', 9e12)])).toEqual([])
  later(600)
  expect(silent([sign('a', 1), sign('b', -3_600_000)])).toEqual([])
  later(600)
  expect(silent([sign('a', 1), sign('b', 0)])).toEqual(['a'])
  expect(silent([sign('a', 2), sign('b', 0)])).toEqual([])
})

it('who has not looked for a while begins to count anew', () => {
  const silent = createFailureDetector(1_000, () => clock.at)
  silent([sign('a', 1)])
  later(5_000)
  expect(silent([sign('a', 1)])).toEqual([])
  later(900)
  expect(silent([sign('a', 1)])).toEqual([])
  later(100)
  expect(silent([sign('a', 1)])).toEqual(['a'])
})

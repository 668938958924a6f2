import { describe, expect, it } from 'vitest'
import { withTimeout } from './timeout.ts'

const never = new Promise<never>(() => {})

describe('withTimeout', () => {
  it('resolves with the result', async () => {
    expect(await withTimeout(Promise.resolve('done'), 1_000)).toBe('done')
  })

  it('resolves with the fallback when the time is over', async () => {
    expect(await withTimeout(never, 1)).toBeUndefined()
    expect(await withTimeout(never, 1, 'late')).toBe('late')
  })

  it('rejects when the work rejects in time', async () => {
    await expect(withTimeout(Promise.reject(new Error('broken')), 1_000)).rejects.toThrow('broken')
  })
})

/**
 * Waits for `work`, but at most `ms` milliseconds: resolves with `fallback` then, while `work` continues.
 * Rejects if `work` rejects in time.
 */
export async function withTimeout<Result, Fallback = undefined>(
  work: Promise<Result>,
  ms: number,
  fallback?: Fallback,
): Promise<Result | Fallback> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Fallback>((resolve) => {
    timer = setTimeout(() => resolve(fallback as Fallback), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

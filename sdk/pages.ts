import type { Page } from './methods.ts'
import type { Input } from './request.ts'

/** Every item of a list, in its order; the next page is asked for when its first item is wanted. */
export async function* everyItem(pageOf: (input: Input) => Promise<Page>, input: Input = {}): AsyncGenerator<unknown, void, undefined> {
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await pageOf({ ...input, cursor })
    yield* items
    if (nextCursor === null) return
    cursor = nextCursor
  }
}

import type { Page } from './methods.ts'
import type { RouteInput } from './request.ts'

/** Every item of a list, in its order; the next page is asked for when its first item is wanted. */
export async function* everyItem(
  pageOf: (input: RouteInput) => Promise<Page>,
  input: RouteInput = {},
): AsyncGenerator<unknown, void, undefined> {
  for (let cursor: string | undefined; ; ) {
    const { items, nextCursor } = await pageOf({ ...input, cursor })
    yield* items
    if (nextCursor === null) return
    cursor = nextCursor
  }
}

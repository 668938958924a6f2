import type { Page } from './methods.ts'
import type { RouteInput } from './request.ts'

/** Yields every item of a list in order. Each page is requested when its first item is read. */
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

type Undo = () => unknown

const left: Undo[] = []
const { VITEST } = process.env

/** What is to be done when it is over, last to first: after a file of tests, and outside of tests when `cleanUp` is called. */
export const afterAll: (undo: Undo) => void = VITEST ? (await import('vitest')).afterAll : (undo) => void left.push(undo)

export async function cleanUp() {
  while (left.length > 0) await left.pop()!()
}

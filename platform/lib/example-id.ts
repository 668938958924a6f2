/** Returns a function for the ids of one kind of sample rows: `00000000-0000-7012-8000-000000000001` for kind 12 and row 1. */
export const exampleIdSeries = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

/** Returns an id for the examples of operations that names no row: `00000000-0000-7000-8000-000000000000` for 0. */
export const exampleId = (n = 0) => exampleIdSeries(0)(n)

/** Returns an id for the examples of operations that names no row: `00000000-0000-7000-8000-000000000000` for 0. */
export const exampleId = (n = 0) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** Inserts rows in batches, because SQLite takes 32,766 values in one statement. */
export async function insertInBatches<Row>(
  rows: readonly Row[],
  insert: (batch: Row[]) => Promise<unknown>,
  onProgress?: (share: number) => void,
) {
  const size = 500
  for (let i = 0; i < rows.length; i += size) {
    await insert(rows.slice(i, i + size))
    onProgress?.(Math.min(1, (i + size) / rows.length))
  }
}

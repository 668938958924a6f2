/** Runs one statement on a PostgreSQL server, on a connection of its own. */
export async function runAsAdmin(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

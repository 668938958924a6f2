/** Returns the engine and location of a database, without the password in its URL. */
export function describeDatabase(url: string) {
  if (!url.startsWith('postgres')) return `SQLite, ${url}`
  const { host, pathname } = new URL(url)
  return `PostgreSQL, ${host}${pathname}`
}

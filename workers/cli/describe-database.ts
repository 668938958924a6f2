/** As a person would name it, without the password that a URL may hold. */
export function describeDatabase(url: string) {
  if (!url.startsWith('postgres')) return `SQLite, ${url}`
  const { host, pathname } = new URL(url)
  return `PostgreSQL, ${host}${pathname}`
}

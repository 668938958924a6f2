/** Removes secrets from a text. Providers may echo the key, in quotes or in a URL, so all error texts of this folder pass here. */
export function redact(text: string, secrets: (string | undefined)[]): string {
  let safe = text
  for (const secret of secrets) {
    if (!secret || secret.length < 4) continue
    for (const form of new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]))
      safe = safe.replaceAll(form, '[key]')
  }
  return safe.replace(/\b(Bearer|Basic)\s+[^\s"',;]+/gi, '$1 [key]').replace(/:\/\/[^\s/@]+@/g, '://')
}

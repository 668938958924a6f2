const longest = 400

/** The reason inside an error body, whatever form the provider gave it: JSON of several shapes, plain text, or a proxy's HTML page. */
export function reasonIn(body: string): string {
  const text = body.trim()
  return shorten(reasonInJson(text) ?? (/^<|<html/i.test(text) ? textOfHtml(text) : text))
}

function reasonInJson(text: string): string | undefined {
  try {
    return reasonOf(JSON.parse(text))
  } catch {
    return undefined
  }
}

function reasonOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(reasonOf).find(Boolean)
  if (typeof value !== 'object' || value === null) return undefined
  const { error, message, detail, title, msg } = value as Record<string, unknown>
  return [message, error, detail, msg, title].map(reasonOf).find(Boolean) ?? JSON.stringify(value)
}

const textOfHtml = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

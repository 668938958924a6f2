const maxLength = 400

/** Extracts the reason from an error body: JSON of several shapes, plain text, or the HTML page of a proxy. */
export function extractReason(body: string): string {
  const text = body.trim()
  return truncateReason(reasonFromJson(text) ?? (/^<|<html/i.test(text) ? htmlToText(text) : text))
}

function reasonFromJson(text: string): string | undefined {
  try {
    return reasonFromValue(JSON.parse(text))
  } catch {
    return undefined
  }
}

function reasonFromValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(reasonFromValue).find(Boolean)
  if (typeof value !== 'object' || value === null) return undefined
  const { error, message, detail, title, msg } = value as Record<string, unknown>
  return [message, error, detail, msg, title].map(reasonFromValue).find(Boolean) ?? JSON.stringify(value)
}

const htmlToText = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')

function truncateReason(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > maxLength ? `${line.slice(0, maxLength)}…` : line
}

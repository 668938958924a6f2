export const parseToolResult = (content: string): unknown => {
  const text = closeTruncatedJson(content)
  try {
    return JSON.parse(text)
  } catch {
    return content
  }
}

export const truncationMarker = /\n\[cut: \d+ of \d+ bytes shown\]$/

/** A result that was too long ends in the middle: what came whole of its first lists is closed, and says that there is more. */
export function closeTruncatedJson(content: string): string {
  if (!truncationMarker.test(content)) return content
  const open: string[] = []
  let whole = ''
  for (let at = 0, quoted = false; at < content.length; at++) {
    const letter = content[at]!
    if (quoted) {
      if (letter === '\\') at++
      else if (letter === '"') quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === '{' || letter === '[') open.push(letter === '{' ? '}' : ']')
    else if (letter === '}' || letter === ']') {
      open.pop()
      if (open.length <= 2)
        whole =
          content.slice(0, at + 1) +
          open
            .toReversed()
            .join('')
            .replace(/^\]\}$/, '],"more":true}')
    }
  }
  return whole || content
}

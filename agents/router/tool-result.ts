export const parseToolResult = (content: string): unknown => {
  const text = closeTruncatedJson(content)
  try {
    return JSON.parse(text)
  } catch {
    return content
  }
}

export const truncationMarker = /\n\[cut: \d+ of \d+ bytes shown\]$/

/** Closes the first lists of a truncated result after their last complete element, and marks that there is more. */
export function closeTruncatedJson(content: string): string {
  if (!truncationMarker.test(content)) return content
  const open: string[] = []
  let closed = ''
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
        closed =
          content.slice(0, at + 1) +
          open
            .toReversed()
            .join('')
            .replace(/^\]\}$/, '],"more":true}')
    }
  }
  return closed || content
}

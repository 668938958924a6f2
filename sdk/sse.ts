/** One complete server-sent event. A frame that the end of the connection truncated is dropped. */
export interface Frame {
  id?: string
  /** `message` unless the server names it. */
  event: string
  data?: string
  /** Delay before a reconnection that the server requests, in ms. */
  retry?: number
}

/** Parses server-sent events as the HTML standard defines them: any line ending, and any chunking of the bytes. */
export async function* sseFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const decoder = new TextDecoder() // removes the byte order mark, and buffers incomplete characters
  const parse = frameParser()
  for await (const chunk of chunks) yield* parse(decoder.decode(chunk, { stream: true }))
}

function frameParser() {
  let line = ''
  let afterReturn = false
  let lines: string[] = []
  return function* (text: string): Generator<Frame> {
    const fresh = afterReturn && text.startsWith('\n') ? text.slice(1) : text // the second half of a \r\n
    if (text !== '') afterReturn = text.endsWith('\r')
    const pieces = fresh.split(/\r\n|\r|\n/)
    pieces[0] = line + pieces[0]
    line = pieces.pop()!
    for (const piece of pieces) {
      if (piece !== '') {
        lines.push(piece)
        continue
      }
      const frame = frameOf(lines)
      lines = []
      if (frame) yield frame
    }
  }
}

function frameOf(lines: string[]): Frame | undefined {
  const frame: Frame = { event: 'message' }
  for (const line of lines) {
    const [, name, value = ''] = line.match(/^([^:]*)(?:: ?(.*))?$/s)!
    if (name === 'data') frame.data = frame.data === undefined ? value : `${frame.data}\n${value}`
    else if (name === 'event') frame.event = value || 'message'
    else if (name === 'id' && !value.includes('\0')) frame.id = value
    else if (name === 'retry' && /^\d+$/.test(value)) frame.retry = Number(value)
  }
  return frame.data === undefined && frame.id === undefined && frame.retry === undefined ? undefined : frame
}

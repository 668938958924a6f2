import { answerTooLong, maxAnswerBytes, StreamBroken } from './errors.ts'

/** Rejects a stream with a broken or missing JSON line: the client would skip the line, and the answer would lack a word. */
export function validateJsonLines(response: Response): Response {
  if (!response.body || !response.headers.get('content-type')?.includes('ndjson')) return response
  let rest = ''
  let last: StreamLine | undefined
  const text = new TextDecoder()
  const encode = new TextEncoder()
  const checking = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      const lines = (rest + text.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop()!
      if (rest.length > maxAnswerBytes) return controller.error(answerTooLong())
      const whole = lines.filter((line) => line.trim())
      for (const line of whole) {
        last = parseLine(line)
        if (!last) return controller.error(new StreamBroken('a line of the stream is not JSON'))
      }
      if (whole.length > 0) controller.enqueue(encode.encode(`${whole.join('\n')}\n`))
    },
    flush(controller) {
      if (rest.trim()) {
        last = parseLine(rest)
        if (!last) return controller.error(new StreamBroken('the stream ended in the middle of a line'))
        controller.enqueue(encode.encode(`${rest}\n`))
      }
      if (!last?.done && !last?.error) controller.error(new StreamBroken('the stream ended before its last line'))
    },
  })
  return new Response(response.body.pipeThrough(checking), { status: response.status, headers: response.headers })
}

interface StreamLine {
  done?: boolean
  error?: unknown
}

function parseLine(line: string): StreamLine | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

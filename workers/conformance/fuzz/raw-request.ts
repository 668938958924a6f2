import { request as httpRequest } from 'node:http'

export type Bytes = string | Buffer

/** A request as it is sent. A large body is a function that builds it, so that counterexamples stay short. */
export interface RawRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: Bytes | (() => Bytes)
}

export interface RawResponse {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** Sends a request over a socket and returns the response; for an event stream, only its first chunk. */
export const sendRaw = (url: string, { method, path, headers, body: source }: RawRequest) =>
  new Promise<RawResponse>((resolve, reject) => {
    const body = typeof source === 'function' ? source() : source
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = httpRequest(
      new URL(url),
      { method, path, headers: { ...length, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        const done = () =>
          resolve({ status: response.statusCode!, headers: response.headers, text: Buffer.concat(chunks).toString() })
        response.on('data', (chunk) => {
          chunks.push(chunk)
          if (response.headers['content-type']?.startsWith('text/event-stream')) {
            request.destroy()
            done()
          }
        })
        response.on('end', done)
        response.on('error', reject)
      },
    )
    let answered = false
    request.on('response', () => {
      answered = true
    })
    // A server may reject a body before it has read all of it, and close while the client still writes.
    request.on('error', (error) => !answered && reject(error))
    request.setTimeout(20_000, () => request.destroy(new Error('No response within 20 s.')))
    request.end(body)
  })

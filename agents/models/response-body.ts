import type { Dispatcher } from 'undici'

/** Maximum bytes buffered for a slow reader; above it the socket is paused. */
const maxBytes = 256 * 1024

/** The bytes of a response for one reader, straight from the socket: `fetch` puts three streams in between, each costlier than the bytes. */
export class ResponseBody implements AsyncIterable<Uint8Array> {
  readonly #controller: Dispatcher.DispatchController
  #pieces: Buffer[] = []
  #size = 0
  #state: 'open' | 'ended' | 'discarded' = 'open'
  #error: Error | undefined
  #wake = () => {}

  constructor(call: Dispatcher.DispatchController) {
    this.#controller = call
  }

  push(piece: Buffer) {
    if (this.#state !== 'open') return
    this.#pieces.push(piece)
    this.#size += piece.length
    if (this.#size > maxBytes) this.#controller.pause()
    this.#wake()
  }

  end(error?: Error) {
    if (this.#state !== 'open') return
    this.#state = 'ended'
    this.#error = error
    this.#wake()
  }

  /** Drops the rest of the body, but reads it, so that the connection can be reused. */
  discard() {
    if (this.#state !== 'open') return
    this.#state = 'discarded'
    this.#takePieces()
    this.#controller.resume()
    this.#wake()
  }

  /** Yields all bytes that arrived since the last piece. Leaving the loop early closes the connection. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array, undefined> {
    return {
      next: () => this.#next(),
      return: async () => {
        if (this.#state === 'open') {
          this.discard()
          this.#controller.abort(new Error('The reader left.'))
        }
        return { done: true, value: undefined }
      },
    }
  }

  async #next(): Promise<IteratorResult<Uint8Array, undefined>> {
    for (;;) {
      const pieces = this.#takePieces()
      if (pieces.length > 0) return { done: false, value: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces) }
      if (this.#error) throw this.#error
      if (this.#state !== 'open') return { done: true, value: undefined }
      await this.#waitForData()
    }
  }

  #takePieces(): Buffer[] {
    const pieces = this.#pieces
    if (pieces.length === 0) return pieces
    if (this.#size > maxBytes) this.#controller.resume()
    this.#pieces = []
    this.#size = 0
    return pieces
  }

  #waitForData() {
    return new Promise<void>((resolve) => {
      this.#wake = resolve
    })
  }
}

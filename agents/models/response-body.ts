import type { Dispatcher } from 'undici'

/** So much is kept for a slow reader; then the server has to wait. */
const maxBytes = 256 * 1024

/** The bytes of an answer, for one reader, straight from the socket: `fetch` puts three streams in between, and each costs more than the bytes. */
export class ResponseBody implements AsyncIterable<Uint8Array> {
  readonly #controller: Dispatcher.DispatchController
  #pieces: Buffer[] = []
  #size = 0
  #state: 'open' | 'ended' | 'left' = 'open'
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

  /** The reader has all it wants. What may still come is let come: the connection is worth keeping. */
  discard() {
    if (this.#state !== 'open') return
    this.#state = 'left'
    this.#takePieces()
    this.#controller.resume()
    this.#wake()
  }

  /** Each piece is all that has come since the one before. Who breaks off hangs up. */
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

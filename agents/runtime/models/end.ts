import { StreamBroken } from './errors.ts'

/** Watches the last bytes of a stream for the words that say it is whole. */
export class End {
  readonly #sentinel: string
  #tail = ''

  constructor(sentinel: string) {
    this.#sentinel = sentinel
  }

  read(chunk: Uint8Array) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    this.#tail = (this.#tail + bytes.toString('latin1', Math.max(0, bytes.length - 64))).slice(-64)
  }

  isReached = () => this.#tail.includes(this.#sentinel)
  missed = () => new StreamBroken(`the stream ended without ${this.#sentinel}`)
}

/** What came compressed, in plain; the end is looked for in what is plain. */
export function decoded(body: ReadableStream<Uint8Array>, encoding: string, end?: End): ReadableStream<Uint8Array> {
  const plain = body.pipeThrough(new DecompressionStream(encoding as CompressionFormat) as ReadableWritablePair<Uint8Array, Uint8Array>)
  if (!end) return plain
  const watching = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      end.read(chunk)
      controller.enqueue(chunk)
    },
    flush(controller) {
      if (!end.isReached()) controller.error(end.missed())
    },
  })
  return plain.pipeThrough(watching)
}

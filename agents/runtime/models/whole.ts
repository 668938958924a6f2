import { StreamBroken } from './errors.ts'

const utf8 = new TextDecoder()

/** An answer that is wanted whole: its text is put together from its bytes, without the stream and its reader that a `Response` has in between. */
export class WholeAnswer {
  readonly response: Response
  readonly #chunks: Buffer[] = []
  readonly #text = Promise.withResolvers<string>()

  constructor(status: number, headers: Headers) {
    this.#text.promise.catch(() => {}) // told to whoever reads it; nobody may
    this.response = new TextResponse(this.#text.promise, { status, headers })
  }

  read(chunk: Buffer) {
    this.#chunks.push(chunk)
  }

  end() {
    this.#text.resolve(utf8.decode(Buffer.concat(this.#chunks)))
  }

  fail(error: Error, aborted: boolean) {
    this.#text.reject(aborted ? error : new StreamBroken('the connection closed', error))
  }
}

class TextResponse extends Response {
  readonly #text: Promise<string>

  constructor(text: Promise<string>, init: ResponseInit) {
    super(null, init)
    this.#text = text
  }

  override text() {
    return this.#text
  }

  override async json() {
    return JSON.parse(await this.#text)
  }
}

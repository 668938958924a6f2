import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Logger } from 'pino'
import type { Head } from './chain.ts'

export type AnchoredHeads = Record<string, Head>

/** Returns the path of the anchors file in a data directory. */
export const anchorsPath = (dataDir: string) => join(dataDir, 'audit-anchors.json')

/** Reads the heads anchored outside the database, by organisation id. */
export const readAnchors = (file: string): AnchoredHeads =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AnchoredHeads) : {}

/** Stores the heads of the chains in a file, which rewriting or restoring the database does not change. */
export class Anchors {
  readonly #file: string
  readonly #log: Logger
  readonly #heads: AnchoredHeads
  #timer: NodeJS.Timeout | undefined

  constructor(file: string, log: Logger) {
    this.#file = file
    this.#log = log
    this.#heads = readAnchors(file)
  }

  get(organisationId: string): Head | undefined {
    return this.#heads[organisationId]
  }

  /** Advances an anchor, never back. Written to the file within a second. */
  put(organisationId: string, head: Head) {
    this.#advance(organisationId, head)
    this.#timer ??= setTimeout(() => this.flush(), 1_000).unref()
  }

  /** Writes a temporary file and renames it, so that a crash leaves the old file or the new one. Errors are logged; the next anchor retries. */
  flush() {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const temporary = `${this.#file}.${process.pid}`
    try {
      for (const [id, head] of Object.entries(readAnchors(this.#file))) this.#advance(id, head) // another process on this machine may seal too
      mkdirSync(dirname(this.#file), { recursive: true })
      writeFileSync(temporary, JSON.stringify(this.#heads), { mode: 0o600 })
      renameSync(temporary, this.#file)
    } catch (err) {
      this.#log.warn({ err }, 'audit anchors could not be written')
    }
  }

  #advance(organisationId: string, head: Head) {
    if (head.seq > (this.get(organisationId)?.seq ?? 0)) this.#heads[organisationId] = head
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Logger } from 'pino'
import type { Head } from './chain.ts'

export type AnchoredHeads = Record<string, Head>

/** Where a data directory keeps its anchors. */
export const anchorsPath = (dataDir: string) => join(dataDir, 'audit-anchors.json')

/** What is on record outside the database: where each organisation's chain had come to. */
export const readAnchors = (file: string): AnchoredHeads =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AnchoredHeads) : {}

/** Keeps the heads of the chains in a file of their own: who rewrites the database, or restores an old one, does not reach it. */
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

  /** Only ever forward. It is in the file a moment later. */
  put(organisationId: string, head: Head) {
    this.#advance(organisationId, head)
    this.#timer ??= setTimeout(() => this.flush(), 1_000).unref()
  }

  /** Written beside and then renamed, so that a crash leaves the old file or the new one. On a full disk it is tried again with the next anchor. */
  flush() {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const beside = `${this.#file}.${process.pid}`
    try {
      for (const [id, head] of Object.entries(readAnchors(this.#file))) this.#advance(id, head) // another process here seals too
      mkdirSync(dirname(this.#file), { recursive: true })
      writeFileSync(beside, JSON.stringify(this.#heads), { mode: 0o600 })
      renameSync(beside, this.#file)
    } catch (err) {
      this.#log.warn({ err }, 'the anchors of the audit trail could not be written')
    }
  }

  #advance(organisationId: string, head: Head) {
    if (head.seq > (this.get(organisationId)?.seq ?? 0)) this.#heads[organisationId] = head
  }
}

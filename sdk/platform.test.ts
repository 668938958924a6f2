import { describe, expect, it } from 'vitest'
import { identity } from '../platform/identity/index.ts'
import { createTestPlatform } from '../platform/testing/platform.ts'
import { bind, type Routes } from './bind.ts'
import { type Client, createClient } from './client.ts'
import { AuthenticationError, ConflictError, InvalidInputError, NotFoundError, PermissionError } from './errors.ts'
import type { External, List, Stream, Write } from './methods.ts'
import { resolveSettings } from './send.ts'
import { collect } from './testing/collect.ts'
import { libraryFixtureModule } from './testing/library.ts'

/** Returns a client that calls the platform in process. */
const { app, join } = await createTestPlatform([identity, libraryFixtureModule])
const inProcess = (async (url: string, init?: RequestInit) => app.fetch(new Request(url, init))) as typeof fetch
const options = (key?: string) => ({ url: 'http://platform.example', key, fetch: inProcess, backoffMs: 1 })

interface Library {
  library: {
    listBooks: List<
      { cheap?: boolean; ids?: string[]; limit?: number; cursor?: string },
      { items: { id: string; priceCentimes: number }[]; nextCursor: string | null }
    >
    lendBook: Write<{ bookId: string; days: number; note?: string }, { bookId: string; days: number; until: string }>
    askLibrarian: External<{ question: string }, { answer: string; key: string | null }>
    readBook: Stream<{ bookId: string }, { type: 'page'; text: string } | { type: 'closed' }>
  }
}
const routes = {
  library: {
    listBooks: { method: 'GET', path: '/books', effect: 'read', paged: true },
    lendBook: { method: 'POST', path: '/books/:bookId/loans', effect: 'write' },
    askLibrarian: { method: 'POST', path: '/questions', effect: 'external', idempotent: true },
    readBook: { method: 'GET', path: '/books/:bookId/pages', effect: 'stream' },
  },
} as const satisfies Routes
const libraryFor = (key?: string) => bind<Library>(routes, resolveSettings(options(key))).library
const thrown = (promise: Promise<unknown>): Promise<any> =>
  promise.then(
    () => expect.unreachable('it was answered'),
    (error) => error,
  )

describe('the client with the platform', () => {
  it('reads public data without a key, and throws different errors for 401 and 403', async () => {
    expect((await libraryFor().listBooks()).items).toHaveLength(20)
    expect(await thrown(createClient(options()).identity.whoAmI())).toBeInstanceOf(AuthenticationError)
    expect(await thrown(createClient(options('ff_wrong')).identity.whoAmI())).toBeInstanceOf(AuthenticationError)
    const { key } = await join(['reader'])
    const error = await thrown(libraryFor(key).lendBook({ bookId: 'book-1', days: 1 }))
    expect(error).toBeInstanceOf(PermissionError)
    expect(error.problem.scope).toBe('fablabs:write')
    expect(error.requestId).toEqual(expect.any(String))
  })

  it('sends numbers, booleans and lists in a query', async () => {
    const books = libraryFor()
    expect((await books.listBooks({ cheap: true, limit: 3 })).items.map(({ id }) => id)).toEqual([
      'book-1',
      'book-2',
      'book-3',
    ])
    expect((await books.listBooks({ ids: ['book-40'] })).items).toEqual([{ id: 'book-40', priceCentimes: 3_900 }])
  })

  it('iterates a list to its end', async () => {
    const every = await collect(libraryFor().listBooks.all())
    expect(every.map(({ id }) => id)).toEqual(Array.from({ length: 45 }, (_, i) => `book-${i + 1}`))
  })

  it('iterates a list of rows to its end with any page size', async () => {
    const { key, organisationId } = await join(['owner'])
    for (let i = 0; i < 6; i++) await join(['reader'], { organisationId })
    const { identity: ours } = createClient(options(key))
    for (const limit of [1, 3, 7, 100])
      expect(new Set((await collect(ours.listMembers.all({ limit }))).map(({ id }) => id)).size).toBe(7)
  })

  it('throws errors with alternatives', async () => {
    const { key } = await join(['owner'])
    const books = libraryFor(key)
    const lent = await thrown(books.lendBook({ bookId: 'book-2', days: 1 }))
    expect(lent).toBeInstanceOf(ConflictError)
    expect(lent.problem.alternatives).toEqual(['book-3'])
    const missing = await thrown(books.lendBook({ bookId: 'none', days: 1 }))
    expect(missing).toBeInstanceOf(NotFoundError)
    expect(missing.code).toBe('not-found')
    const wrong = await thrown(books.lendBook({ bookId: 'book-1', days: 99 }))
    expect(wrong).toBeInstanceOf(InvalidInputError)
    expect(wrong.code).toBe('invalid-input')
    expect(wrong.issues).toMatchObject([{ path: 'days' }])
  })

  it('executes a write once if its answer is lost', async () => {
    const { key } = await join(['owner'])
    let lost = 2
    const lossy = (async (url: string, init?: RequestInit) => {
      const response = await inProcess(url, init)
      if (init?.method === 'POST' && lost-- > 0) throw new TypeError('fetch failed')
      return response
    }) as typeof fetch
    const client = createClient({ ...options(key), fetch: lossy })
    const made = await client.identity.addMember({ name: 'Personne Exemple', roles: ['maker'] })
    const members = await collect(client.identity.listMembers.all())
    expect(members.filter(({ name }) => name === 'Personne Exemple')).toEqual([made])
  })

  it('executes two writes with one idempotency key once', async () => {
    const { key } = await join(['owner'])
    const { identity: ours } = createClient(options(key))
    const [first, second] = await Promise.all(
      [1, 2].map(() => ours.addMember({ name: 'Personne Exemple', roles: ['maker'] }, { idempotencyKey: 'same' })),
    )
    expect(second).toEqual(first)
    expect(
      await thrown(ours.addMember({ name: 'Autre Exemple', roles: ['maker'] }, { idempotencyKey: 'same' })),
    ).toBeInstanceOf(InvalidInputError)
  })

  it('performs a dry run without stored rows', async () => {
    const { key } = await join(['owner'])
    const { identity: ours } = createClient(options(key))
    expect(await ours.addMember({ name: 'Personne Exemple', roles: ['maker'] }, { dryRun: true })).toMatchObject({
      name: 'Personne Exemple',
    })
    expect(await collect(ours.listMembers.all())).toHaveLength(1)
  })

  it('passes the idempotency key to external operations', async () => {
    const { key } = await join(['owner'])
    expect((await libraryFor(key).askLibrarian({ question: '?' })).key).toMatch(/^[0-9a-f]{32}$/)
  })

  it('returns status and headers of a raw response', async () => {
    const { key } = await join(['owner'])
    const response = await libraryFor(key).lendBook.raw({ bookId: 'book-1', days: 2 })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-request-id')).toEqual(expect.any(String))
  })
})

describe('a stream of the platform', async () => {
  const { key } = await join(['owner'])
  const pages = ['Page 1', 'Page 2', 'Page 3', 'Page 4']

  it('is read to its end', async () => {
    const events = await collect(libraryFor(key).readBook({ bookId: 'book-1' }))
    expect(events.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
    expect(events.map(({ data }) => (data.type === 'page' ? data.text : data.type))).toEqual([...pages, 'closed'])
  })

  it('ends at once after its last event', async () => {
    expect(await collect(libraryFor(key).readBook({ bookId: 'book-1' }, { lastEventId: '5' }))).toEqual([])
  })

  it('is resumed after a disconnect by the server', async () => {
    const events = await collect(libraryFor(key).readBook({ bookId: 'book-3' }))
    expect(events.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('is rejected with its status', async () => {
    expect(await thrown(collect(libraryFor(key).readBook({ bookId: 'none' })))).toBeInstanceOf(NotFoundError)
    expect(await thrown(collect(libraryFor().readBook({ bookId: 'book-1' })))).toBeInstanceOf(AuthenticationError)
  })
})

it('every operation of the platform has a method', () => {
  const client: Client = createClient(options())
  for (const { name } of identity.operations) {
    const [module, method] = name.split('.') as [keyof Client, string]
    expect(client[module], name).toHaveProperty(method)
  }
})

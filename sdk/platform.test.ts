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

/** The client against the platform itself, in process. */
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

describe('against the platform', () => {
  it('a stranger reads what is open, and is told apart from who may not', async () => {
    expect((await libraryFor().listBooks()).items).toHaveLength(20)
    expect(await thrown(createClient(options()).identity.whoAmI())).toBeInstanceOf(AuthenticationError)
    expect(await thrown(createClient(options('ff_wrong')).identity.whoAmI())).toBeInstanceOf(AuthenticationError)
    const { key } = await join(['reader'])
    const error = await thrown(libraryFor(key).lendBook({ bookId: 'book-1', days: 1 }))
    expect(error).toBeInstanceOf(PermissionError)
    expect(error.problem.scope).toBe('fablabs:write')
    expect(error.requestId).toEqual(expect.any(String))
  })

  it('numbers, booleans and lists in a query arrive as what they are', async () => {
    const books = libraryFor()
    expect((await books.listBooks({ cheap: true, limit: 3 })).items.map(({ id }) => id)).toEqual([
      'book-1',
      'book-2',
      'book-3',
    ])
    expect((await books.listBooks({ ids: ['book-40'] })).items).toEqual([{ id: 'book-40', priceCentimes: 3_900 }])
  })

  it('a list is read to its end', async () => {
    const every = await collect(libraryFor().listBooks.all())
    expect(every.map(({ id }) => id)).toEqual(Array.from({ length: 45 }, (_, i) => `book-${i + 1}`))
  })

  it('a list of rows is read to its end, whatever the size of a page', async () => {
    const { key, organisationId } = await join(['owner'])
    for (let i = 0; i < 6; i++) await join(['reader'], { organisationId })
    const { identity: ours } = createClient(options(key))
    for (const limit of [1, 3, 7, 100])
      expect(new Set((await collect(ours.listMembers.all({ limit }))).map(({ id }) => id)).size).toBe(7)
  })

  it('a refusal says what would work', async () => {
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

  it('a write whose answer is lost acts once', async () => {
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

  it('a write under a key of the caller’s acts once over two calls', async () => {
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

  it('a rehearsal answers, and leaves no trace', async () => {
    const { key } = await join(['owner'])
    const { identity: ours } = createClient(options(key))
    expect(await ours.addMember({ name: 'Personne Exemple', roles: ['maker'] }, { dryRun: true })).toMatchObject({
      name: 'Personne Exemple',
    })
    expect(await collect(ours.listMembers.all())).toHaveLength(1)
  })

  it('what reaches outside gets the key of the call', async () => {
    const { key } = await join(['owner'])
    expect((await libraryFor(key).askLibrarian({ question: '?' })).key).toMatch(/^[0-9a-f]{32}$/)
  })

  it('a raw answer brings its status and headers', async () => {
    const { key } = await join(['owner'])
    const response = await libraryFor(key).lendBook.raw({ bookId: 'book-1', days: 2 })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-request-id')).toEqual(expect.any(String))
  })
})

describe('a stream of the platform', async () => {
  const { key } = await join(['owner'])
  const pages = ['Page 1', 'Page 2', 'Page 3', 'Page 4']

  it('is told to its end', async () => {
    const events = await collect(libraryFor(key).readBook({ bookId: 'book-1' }))
    expect(events.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
    expect(events.map(({ data }) => (data.type === 'page' ? data.text : data.type))).toEqual([...pages, 'closed'])
  })

  it('is over at once for who has seen it all', async () => {
    expect(await collect(libraryFor(key).readBook({ bookId: 'book-1' }, { lastEventId: '5' }))).toEqual([])
  })

  it('that breaks off on the server is resumed', async () => {
    const events = await collect(libraryFor(key).readBook({ bookId: 'book-3' }))
    expect(events.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('is refused with its status', async () => {
    expect(await thrown(collect(libraryFor(key).readBook({ bookId: 'none' })))).toBeInstanceOf(NotFoundError)
    expect(await thrown(collect(libraryFor().readBook({ bookId: 'book-1' })))).toBeInstanceOf(AuthenticationError)
  })
})

it('every operation of the platform has its method', () => {
  const client: Client = createClient(options())
  for (const { name } of identity.operations) {
    const [module, method] = name.split('.') as [keyof Client, string]
    expect(client[module], name).toHaveProperty(method)
  }
})

import { z } from 'zod'
import { defineModule } from '../../platform/module.ts'
import { operation } from '../../platform/operation.ts'
import { Paging, pageOf } from '../../platform/paging.ts'
import { conflict, notFound } from '../../platform/problem.ts'

const ask = { fr: 'Quoi ?', ar: 'ماذا؟', en: 'What?' }
const bookFixtures = Array.from({ length: 45 }, (_, i) => ({ id: `book-${i + 1}`, priceCentimes: 100 * i }))

/** A fixture module with reads, writes and streams that needs no database. */
export const libraryFixtureModule = defineModule({
  name: 'library',
  title: { fr: 'Bibliothèque' },
  description: 'Books, for the tests of the client.',
  operations: [
    operation({
      name: 'library.listBooks',
      summary: 'List the books.',
      route: 'GET /books',
      effect: 'read',
      access: 'public',
      examples: [{ questions: [ask], input: {} }],
      input: z.object({ cheap: z.boolean().optional(), ids: z.array(z.string().max(20)).max(5).optional(), ...Paging }),
      output: pageOf(z.object({ id: z.string(), priceCentimes: z.int().describe('In centimes.') })),
      async handler({ cheap, ids, limit, cursor }) {
        const books = bookFixtures.filter(
          ({ id, priceCentimes }) => (!cheap || priceCentimes < 1_000) && (!ids || ids.includes(id)),
        )
        const from = Number(cursor ?? 0)
        return {
          items: books.slice(from, from + limit),
          nextCursor: from + limit < books.length ? String(from + limit) : null,
        }
      },
    }),
    operation({
      name: 'library.lendBook',
      summary: 'Lend a book. Refuses one that is lent.',
      description: 'Names the books that are free. */ is no danger.',
      route: 'POST /books/:bookId/loans',
      effect: 'write',
      access: 'fablabs:write',
      http: { status: 201 },
      examples: [{ questions: [ask], input: { bookId: 'book-1', days: 3, note: "l'été" } }],
      input: z.object({
        bookId: z.string().max(20),
        days: z.int().min(1).max(30),
        note: z.string().max(100).optional(),
      }),
      output: z.object({ bookId: z.string(), days: z.int(), until: z.iso.datetime() }),
      async handler({ bookId, days }, { now }) {
        if (bookId === 'book-2') throw conflict('That book is lent.', { alternatives: ['book-3'] })
        if (!bookFixtures.some(({ id }) => id === bookId)) throw notFound('book')
        return { bookId, days, until: new Date(now().getTime() + days * 86_400_000).toISOString() }
      },
    }),
    operation({
      name: 'library.askLibrarian',
      summary: 'Ask a person.',
      route: 'POST /questions',
      effect: 'external',
      idempotent: true,
      access: 'member',
      examples: [{ questions: [ask], input: { question: 'Where?' } }],
      input: z.object({ question: z.string().max(100) }),
      output: z.object({ answer: z.string(), key: z.string().nullable() }),
      handler: async (_, { idempotencyKey }) => ({ answer: 'There.', key: idempotencyKey ?? null }),
    }),
    operation({
      name: 'library.readBook',
      summary: 'Read a book, page by page.',
      route: 'GET /books/:bookId/pages',
      effect: 'stream',
      access: 'member',
      examples: [{ questions: [ask], input: { bookId: 'book-1' } }],
      input: z.object({ bookId: z.string().max(20) }),
      output: z.discriminatedUnion('type', [
        z.object({ type: z.literal('page'), text: z.string() }),
        z.object({ type: z.literal('closed') }),
      ]),
      async *handler({ bookId }, { lastEventId }) {
        if (!bookFixtures.some(({ id }) => id === bookId)) throw notFound('book')
        const from = Number(lastEventId ?? 0)
        for (let n = from + 1; n <= 4; n++) {
          if (bookId === 'book-3' && n === from + 3) throw new Error('The lights went out.')
          yield [{ id: String(n), data: { type: 'page' as const, text: `Page ${n}` } }]
        }
        if (from < 5) yield [{ id: '5', data: { type: 'closed' as const } }]
      },
    }),
  ],
})

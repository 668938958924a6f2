import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, desc, eq, gt, gte, lt } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { Metadata } from '../registry/limits-schema.ts'
import { requireOwnThread, type Thread as ThreadRow } from '../run-store/access.ts'
import { runs, threads } from '../run-store/tables.ts'
import { runStatuses } from '../runs/run-view.ts'

export const ThreadView = z.object({
  id: z.string(),
  title: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  copiedFrom: z.string().nullable().describe('The thread it began as a copy of, which may be gone.'),
  createdAt: z.iso.datetime(),
})
export const ThreadId = reference(threads, 'A thread of one’s own, as found by agents.listThreads.')
export const exampleThreadId = '00000000-0000-7000-8000-000000000000'

export const toThreadView = ({ id, title, metadata, copiedFrom, createdAt }: ThreadRow) => ({
  id,
  title,
  metadata,
  copiedFrom,
  createdAt: createdAt.toISOString(),
})

export const createThread = operation({
  name: 'agents.createThread',
  summary: 'Begin a conversation. Runs that name it remember what was said in it.',
  route: 'POST /threads',
  effect: 'write',
  access: 'agents:read',
  status: 201,
  erasableFields: ['title', 'metadata'],
  producesIds: ['threadId'],
  examples: [
    {
      ask: { fr: 'Commence une nouvelle conversation', ar: 'ابدأ محادثة جديدة', en: 'Begin a new conversation' },
      input: { title: 'Prototype de drone' },
    },
    {
      ask: { fr: 'Démarre un nouvel échange', ar: 'ابدأ حديثا جديدا', en: 'Start a new exchange' },
      input: { title: 'Prototype de drone' },
    },
    {
      ask: { fr: 'Ouvre une conversation', ar: 'افتح محادثة', en: 'Open a conversation' },
      input: { title: 'Prototype de drone' },
    },
  ],
  input: z.object({ title: z.string().min(1).max(200).optional(), metadata: Metadata.optional() }),
  output: ThreadView,
  async handler({ title, metadata = {} }, context) {
    const { id: memberId, organisationId } = requireActor(context)
    const [row] = await context.db
      .insert(threads)
      .values({ organisationId, memberId, title: title ?? null, metadata, createdAt: context.now() })
      .returning()
    return toThreadView(row!)
  },
})

export const getThread = operation({
  name: 'agents.getThread',
  summary: 'Show a conversation of one’s own.',
  route: 'GET /threads/:threadId',
  effect: 'read',
  access: 'agents:read',
  examples: [
    {
      ask: { fr: 'Montre cette conversation', ar: 'اعرض هذه المحادثة', en: 'Show this conversation' },
      input: { threadId: exampleThreadId },
    },
    {
      ask: {
        fr: 'De quoi parle cette conversation ?',
        ar: 'عم تدور هذه المحادثة؟',
        en: 'What is this conversation about?',
      },
      input: { threadId: exampleThreadId },
    },
  ],
  input: z.object({ threadId: ThreadId }),
  output: ThreadView,
  handler: async ({ threadId }, context) =>
    toThreadView(await requireOwnThread(context.db, requireActor(context), threadId)),
})

export const listThreads = operation({
  name: 'agents.listThreads',
  summary: 'List one’s own conversations, newest first.',
  route: 'GET /threads',
  effect: 'read',
  access: 'agents:read',
  producesIds: ['threadId'],
  examples: [
    {
      ask: { fr: 'Quelles sont mes conversations ?', ar: 'ما هي محادثاتي؟', en: 'Which conversations do I have?' },
      input: {},
    },
    {
      ask: { fr: 'Montre toutes mes conversations', ar: 'اعرض كل محادثاتي', en: 'Show all my conversations' },
      input: {},
    },
    {
      ask: { fr: 'Quels échanges ai-je eus ?', ar: 'ما الأحاديث التي أجريتها؟', en: 'Which exchanges have I had?' },
      input: {},
    },
  ],
  input: z.object(Paging),
  output: pageOf(ThreadView),
  async handler({ limit, cursor }, context) {
    const { id: memberId, organisationId } = requireActor(context)
    const [before] = decodeCursor(cursor, 'string') ?? []
    const rows = await context.db
      .select()
      .from(threads)
      .where(
        and(
          eq(threads.organisationId, organisationId),
          eq(threads.memberId, memberId),
          before ? lt(threads.id, before) : undefined,
        ),
      )
      .orderBy(desc(threads.id))
      .limit(limit + 1)
    return toPage(rows, limit, ({ id }) => [id], toThreadView)
  },
})

const MessageView = z.object({
  runId: z.string(),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  agent: z.string().describe('Who was asked, or answered.'),
  status: z.enum(runStatuses).describe('Of the run it belongs to.'),
  at: z.iso.datetime(),
})

export const listMessages = operation({
  name: 'agents.listMessages',
  summary: 'List what was said in a conversation, oldest first: each question, and its answer once there is one.',
  route: 'GET /threads/:threadId/messages',
  effect: 'read',
  access: 'agents:read',
  returnsUntrustedContent: true,
  examples: [
    {
      ask: {
        fr: 'Qu’avons-nous dit dans cette conversation ?',
        ar: 'ماذا قلنا في هذه المحادثة؟',
        en: 'What was said in this conversation?',
      },
      input: { threadId: exampleThreadId },
    },
    {
      ask: {
        fr: 'Montre les messages de notre échange',
        ar: 'اعرض رسائل حديثنا',
        en: 'Show the messages of our exchange',
      },
      input: { threadId: exampleThreadId },
    },
    {
      ask: { fr: 'Relis ce que nous avons dit', ar: 'أعد قراءة ما قلناه', en: 'Read back what we have said' },
      input: { threadId: exampleThreadId },
    },
  ],
  input: z.object({ threadId: ThreadId, ...Paging }),
  output: pageOf(MessageView),
  async handler({ threadId, limit, cursor }, context) {
    await requireOwnThread(context.db, requireActor(context), threadId)
    const [turn, role] = decodeCursor(cursor, 'number', 'string') ?? []
    // after a question comes its own answer, after an answer the next turn
    const from = turn === undefined ? undefined : role === 'user' ? gte(runs.turn, turn) : gt(runs.turn, turn)
    const rows = await context.db
      .select()
      .from(runs)
      .where(and(eq(runs.threadId, threadId), from))
      .orderBy(asc(runs.turn))
      .limit(limit + 1)
    const messages = rows.flatMap(({ id, turn, agent, status, input, answer, createdAt, finishedAt }) => [
      { turn, runId: id, role: 'user' as const, text: input, agent, status, at: createdAt },
      ...(answer === null
        ? []
        : [{ turn, runId: id, role: 'assistant' as const, text: answer, agent, status, at: finishedAt ?? createdAt }]),
    ])
    const unseen =
      role === 'user' ? messages.filter((message) => message.turn !== turn || message.role === 'assistant') : messages
    return toPage(
      unseen,
      limit,
      (message) => [message.turn, message.role],
      ({ turn, at, ...message }) => ({ ...message, at: at.toISOString() }),
    )
  },
})

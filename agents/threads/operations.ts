import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, asc, eq, gt, gte } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, listPage, Paging, pageOf, toPage } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { Metadata } from '../registry/limits-schema.ts'
import { requireOwnThread, type Thread as ThreadRow } from '../run-store/access.ts'
import { runs, threads } from '../run-store/tables.ts'
import { runStatuses } from '../runs/run-view.ts'
import * as examples from './operations.examples.ts'

export const ThreadView = z.object({
  id: z.string(),
  title: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  copiedFrom: z.string().nullable().describe('The thread it was copied from, which may have been deleted.'),
  createdAt: z.iso.datetime(),
})
export const ThreadId = reference(threads, 'One of your threads, as found by agents.listThreads.')

export const toThreadView = ({ id, title, metadata, copiedFrom, createdAt }: ThreadRow) => ({
  id,
  title,
  metadata,
  copiedFrom,
  createdAt: createdAt.toISOString(),
})

export const createThread = operation({
  name: 'agents.createThread',
  summary: 'Start a conversation.',
  description: 'Runs in the conversation remember earlier messages.',
  route: 'POST /threads',
  effect: 'write',
  access: 'agents:read',
  http: { status: 201 },
  privacy: { erasableFields: ['title', 'metadata'] },
  agent: { producesIds: ['threadId'] },
  examples: examples.createThread,
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
  summary: 'Show one of your conversations.',
  route: 'GET /threads/:threadId',
  effect: 'read',
  access: 'agents:read',
  examples: examples.getThread,
  input: z.object({ threadId: ThreadId }),
  output: ThreadView,
  handler: async ({ threadId }, context) =>
    toThreadView(await requireOwnThread(context.db, requireActor(context), threadId)),
})

export const listThreads = operation({
  name: 'agents.listThreads',
  summary: 'List your own conversations, newest first.',
  route: 'GET /threads',
  effect: 'read',
  access: 'agents:read',
  agent: { producesIds: ['threadId'] },
  examples: examples.listThreads,
  input: z.object(Paging),
  output: pageOf(ThreadView),
  async handler(page, context) {
    const { id: memberId, organisationId } = requireActor(context)
    return listPage(page, {
      sort: [{ column: threads.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(threads)
          .where(and(eq(threads.organisationId, organisationId), eq(threads.memberId, memberId), after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toThreadView,
    })
  },
})

const MessageView = z.object({
  runId: z.string(),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  agent: z.string().describe('The agent that was asked or that answered.'),
  status: z.enum(runStatuses).describe('Status of the run.'),
  at: z.iso.datetime(),
})

export const listMessages = operation({
  name: 'agents.listMessages',
  summary: 'List the questions and answers that were said in a conversation, oldest first.',
  description: 'A question is followed by its answer once there is one.',
  route: 'GET /threads/:threadId/messages',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.listMessages,
  input: z.object({ threadId: ThreadId, ...Paging }),
  output: pageOf(MessageView),
  async handler({ threadId, limit, cursor }, context) {
    await requireOwnThread(context.db, requireActor(context), threadId)
    const [turn, role] = decodeCursor(cursor, 'number', 'string') ?? []
    // a question is followed by its answer, an answer by the next turn
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

import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { OperationRegistry } from '#platform/catalogue.ts'
import type { Queries } from '#platform/db/database.ts'
import { newId } from '#platform/db/id.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { unauthenticated } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { canManageAgents } from '../access.ts'
import { countRunStart } from '../budgets/count-start.ts'
import { periodClock } from '../budgets/period.ts'
import { agentsError } from '../errors.ts'
import { resolveAgentVersion, toAgentDefinition } from '../registry/access.ts'
import type { AgentDefinition } from '../registry/definition.ts'
import { initialRunUsage, minLimits } from '../registry/limits.ts'
import { LimitOverrides, Metadata, modelChainPattern } from '../registry/limits-schema.ts'
import { agents } from '../registry/tables.ts'
import { requireOwnThread, requireVisibleRun } from '../run-store/access.ts'
import { runById } from '../run-store/events.ts'
import { insertRun, nextDepth, restrictGrants, withSubagentDescriptions } from '../run-store/insert.ts'
import { runs, threads } from '../run-store/tables.ts'
import { ClientTools, withClientTools } from '../tools/client-tools.ts'
import { acquireRunSlot } from './admission.ts'
import { requestCancellation } from './cancel.ts'
import * as examples from './operations.examples.ts'
import { RunView, runStatuses, toRunView } from './run-view.ts'
import { nextTurn, WhenBusy } from './thread-concurrency.ts'

export const RunId = reference(runs, 'A run, as returned by agents.startRun.')
const RunThreadId = reference(threads, 'One of your threads, as returned by agents.createThread.')

export const runInputShape = {
  agent: reference(
    agents,
    'The agent: the slug of an agent of the organisation or the library, or an id. agents.listAgents finds it.',
  ),
  version: z
    .union([z.literal('draft'), z.int().min(1).max(1_000_000_000)])
    .optional()
    .describe(
      'The version of the agent: a number, or `draft` if you may change the agent. Defaults to the published version.',
    ),
  input: z.string().min(1).max(20_000).describe('The question or the task, in any language.'),
  threadId: RunThreadId.optional().describe('The conversation that the run continues.'),
  whenBusy: WhenBusy,
  model: z
    .string()
    .regex(
      modelChainPattern,
      'A model is written provider/model, as agents.listModels shows it. Separate several with commas.',
    )
    .max(200)
    .optional()
    .describe(
      'provider/model, or several separated by commas, each the fallback of the one before. Defaults to the model of the agent.',
    ),
  limits: LimitOverrides.optional(),
  metadata: Metadata.optional(),
  clientTools: ClientTools.optional(),
}

export const startRun = operation({
  name: 'agents.startRun',
  summary: 'Ask an agent to do something, in a run that you can follow, await or read.',
  description:
    'The run is recorded before the response is sent, and continues to its end even if the server restarts. It acts with the rights of the key it was started with, within the grants of the agent; both are read again at every call. `GET /runs/{runId}/events` streams its events, `GET /runs/{runId}/wait` awaits its end. 409 while its thread is busy, unless `whenBusy` allows it. 429 while a budget is used up or too many runs are queued.',
  route: 'POST /runs',
  effect: 'write',
  access: 'agents:read',
  http: { status: 201 },
  privacy: { erasableFields: ['input', 'metadata'] },
  agent: { producesIds: ['runId'] },
  acquire: acquireRunSlot,
  examples: examples.startRun,
  input: z.object({
    ...runInputShape,
    live: z.boolean().default(true).describe('`true`: streams its text as it is written. `false` costs less.'),
  }),
  output: RunView,
  async handler(
    { agent, version, input, threadId = null, whenBusy, model = null, limits, metadata = {}, live, clientTools },
    context,
  ) {
    const caller = requireActor(context)
    if (!caller.keyId) throw unauthenticated('A run acts with the rights of a key. Start it with a key.')
    const resolved = await resolveAgentVersion(context, caller, agent, version)
    const { definition, parentRunId, depth } = await asChildRun(caller, toAgentDefinition(resolved), context)
    const turn = threadId ? await nextTurn(context, caller, threadId, whenBusy) : 0
    const run = await insertRun(context.db, {
      id: newId(),
      organisationId: caller.organisationId,
      memberId: caller.id,
      keyId: caller.keyId,
      threadId,
      turn,
      parentRunId,
      depth,
      parentStep: null,
      rootRunId: null,
      agent: definition.slug,
      agentId: resolved.id,
      agentVersion: resolved.version,
      definition: await withSubagentDescriptions(
        context,
        caller,
        withClientTools(definition, clientTools, context.operations),
      ),
      input,
      model,
      live,
      metadata,
      limits: minLimits(definition.limits, limits),
      usage: initialRunUsage,
      createdAt: context.now(),
    })
    await countRunStart(context.db, run, periodClock(context))
    context.afterCommit(({ queue }) => queue('runs').enqueue(run.id))
    return toRunView(run)
  },
})

/** Restricts a run that an agent starts to the rights of that agent. */
async function asChildRun(
  { agent }: Actor,
  definition: AgentDefinition,
  { db, operations }: { db: Queries; operations: OperationRegistry },
) {
  if (!agent) return { definition, parentRunId: null, depth: 0 }
  const parent = (await runById(db, agent.runId))!
  return {
    definition: restrictGrants(definition, parent.definition, agent.operations, operations.all),
    parentRunId: parent.id,
    depth: nextDepth(parent),
  }
}

export const getRun = operation({
  name: 'agents.getRun',
  summary: 'Read whether a run has ended, its answer, and what it has cost.',
  route: 'GET /runs/:runId',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.getRun,
  input: z.object({ runId: RunId }),
  output: RunView,
  handler: async ({ runId }, context) => toRunView(await requireVisibleRun(context.db, requireActor(context), runId)),
})

export const listRuns = operation({
  name: 'agents.listRuns',
  summary: 'List your own runs, newest first.',
  description: 'With `agents:manage`, lists the runs of the whole organisation.',
  route: 'GET /runs',
  effect: 'read',
  access: 'agents:read',
  agent: { returnsUntrustedContent: true, producesIds: ['runId'] },

  examples: examples.listRuns,
  input: z.object({
    agent: z.string().min(1).max(64).optional().describe('Only runs of this agent, by its slug.'),
    status: z.enum(runStatuses).optional(),
    threadId: RunThreadId.optional().describe('Only runs of this thread.'),
    ...Paging,
  }),
  output: pageOf(RunView),
  async handler({ agent, status, threadId, ...page }, context) {
    const caller = requireActor(context)
    if (threadId) await requireOwnThread(context.db, caller, threadId)
    const matches = and(
      eq(runs.organisationId, caller.organisationId),
      canManageAgents(caller) ? undefined : eq(runs.memberId, caller.id),
      agent ? eq(runs.agent, agent) : undefined,
      status ? eq(runs.status, status) : undefined,
      threadId ? eq(runs.threadId, threadId) : undefined,
    )
    return listPage(page, {
      sort: [{ column: runs.id, descending: true }],
      query: ({ after, orderBy, limit }) =>
        context.db
          .select()
          .from(runs)
          .where(and(matches, after))
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toRunView,
    })
  },
})

export const cancelRun = operation({
  name: 'agents.cancelRun',
  summary: 'Stop a run and the runs that work for it.',
  description: 'What the run has already done stays done. 409 when the run has ended.',
  route: 'POST /runs/:runId/cancel',
  effect: 'write',
  access: 'agents:read',
  examples: examples.cancelRun,
  input: z.object({ runId: RunId }),
  output: RunView,
  async handler({ runId }, context) {
    const { status } = await requireVisibleRun(context.db, requireActor(context), runId)
    const run = await requestCancellation(context, runId)
    if (!run) throw agentsError('run-ended', `The run has already ended with status ${status}.`, { runStatus: status })
    return toRunView(run)
  },
})

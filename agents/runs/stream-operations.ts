import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { HandlerContexts } from '#platform/context.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { operation, startAndStream } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { requireVisibleRun } from '../run-store/access.ts'
import { streamRunEvents } from '../run-store/event-stream.ts'
import { RunEvent } from '../run-store/events.ts'
import { awaitRunResult } from '../run-store/wait-for-run.ts'
import { RunId, runInputShape, startRun } from './operations.ts'
import { RunView, toRunView } from './run-view.ts'
import * as examples from './stream-operations.examples.ts'

export const followRun = operation({
  name: 'agents.followRun',
  summary: 'Follow a run until it ends, with its text, its calls and their results.',
  description:
    'Answers with server-sent events. Their ids rise, even after another server has taken over the run. Reconnect with the last id as `Last-Event-ID`: the stream continues after it, without gaps or duplicates. `text` events add up until `step.finished` brings the whole text. After `text.reset` the step is written anew. Disconnecting does not stop the run.',
  route: 'GET /runs/:runId/events',
  effect: 'stream',
  access: 'agents:read',
  agent: { tool: false },
  examples: examples.followRun,
  input: z.object({ runId: RunId }),
  output: RunEvent,
  handler: ({ runId }, context) => streamEvents(runId, context),
})

async function* streamEvents(runId: string, context: HandlerContexts['stream']) {
  await requireVisibleRun(context.db, requireActor(context), runId)
  yield [] // confirms that the run exists before its first event
  yield* streamRunEvents(context, runId, context.lastEventId, context.signal)
}

export const streamRun = startAndStream(
  { write: startRun, stream: followRun, streamInputOf: ({ id }) => ({ runId: id }) },
  {
    name: 'agents.streamRun',
    summary: 'Ask an agent and follow its run in the same response, until it ends.',
    description:
      'Starts a run like `POST /runs`, then streams like `GET /runs/{runId}/events`. `Content-Location` names that stream: resume it there, with the last id as `Last-Event-ID`. Or send the same request again: under the same `Idempotency-Key` it follows the same run, from its start or after `Last-Event-ID`, and starts no second run. The run is recorded before the first byte is sent. A rejected request gets a problem with its status. Disconnecting does not stop the run.',
    route: 'POST /runs/stream',
    examples: examples.streamRun,
    input: z.object(runInputShape),
  },
)

export const waitForRun = operation({
  name: 'agents.waitForRun',
  summary: 'Await the end of a run.',
  description: 'Answers with the run when it ends, when it waits for a person, or when the time is over.',
  route: 'GET /runs/:runId/wait',
  effect: 'external',
  idempotent: true,
  access: 'agents:read',
  agent: { returnsUntrustedContent: true },
  examples: examples.waitForRun,
  input: z.object({
    runId: RunId,
    timeoutMs: z.int().min(0).max(60_000).default(30_000).describe('Maximum time to wait, in milliseconds.'),
  }),
  output: RunView,
  async handler({ runId, timeoutMs }, context) {
    await requireVisibleRun(context.db, requireActor(context), runId)
    return waitAndPresent(runId, timeoutMs, context)
  },
})

export const startAndWait = operation({
  name: 'agents.startAndWait',
  summary: 'Ask an agent and await its answer.',
  description:
    'With an `Idempotency-Key`, a repeated request awaits the same run. When the time is over before the run ends, answers with the run as it is: continue with `GET /runs/{runId}/wait`. Disconnecting does not stop the run.',
  route: 'POST /runs/wait',
  effect: 'external',
  idempotent: true,
  access: 'agents:read',
  agent: { tool: false, producesIds: ['runId'] },

  examples: examples.startAndWait,
  input: z.object({
    ...runInputShape,
    timeoutMs: z.int().min(0).max(600_000).default(120_000).describe('Maximum time to wait, in milliseconds.'),
  }),
  output: RunView,
  async handler({ timeoutMs, ...run }, context) {
    const { id } = await invoke(startRun, { ...run, live: false }, context)
    return waitAndPresent(id, timeoutMs, context)
  },
})

async function waitAndPresent(runId: string, timeoutMs: number, context: HandlerContexts['external']) {
  const run = await awaitRunResult(context, runId, timeoutMs, context.signal)
  if (!run) throw notFound('run')
  return toRunView(run)
}

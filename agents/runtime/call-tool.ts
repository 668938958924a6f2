import type { Context } from '#platform/context.ts'
import { toDatabaseProblem } from '#platform/db/errors.ts'
import { Problem } from '#platform/problem.ts'
import type { OperationTool } from '#platform/tools/tools.ts'
import { truncate } from '../registry/limits.ts'
import { approvedCall, effectiveInput } from '../run-store/approval.ts'
import type { Step } from '../run-store/events.ts'
import type { WaitRequest } from '../run-store/wait-request.ts'
import { rejectOnAbort } from './abort.ts'
import { loadRunActor } from './actor.ts'
import { failpoint } from './failpoint.ts'
import { WorkerShutdown } from './interruptions.ts'
import { waitRequestFor } from './suspend.ts'
import type { ToolCallContext } from './tool-call.ts'

/** Brings one tool call as far as this worker can: to a recorded result, or to where somebody else has to do something. `invalid` are arguments that were no JSON. */
export async function executeToolCall(step: Step, acting: ToolCallContext, invalid?: string): Promise<Step> {
  if (step.state !== 'intent') return step
  const { run, agent, journal, services } = acting
  const tool = agent.tools.get(step.name)
  const waitCheck = await toResultOrFailure(async () => {
    if (invalid !== undefined)
      throw new Problem(422, 'invalid-input', `The arguments of ${step.name} are not valid JSON: ${invalid}`)
    return waitRequestFor(step, acting)
  }, acting)
  if ('failure' in waitCheck) {
    await journal.recordToolResult(step, 'failed', truncate(waitCheck.failure, run.limits.toolResultBytes))
    return step
  }
  // begun by a worker that is gone: acting again is safe only if the same key makes it one act
  const outcomeUnknown: WaitRequest | undefined =
    step.epoch < run.epoch && tool?.repeatable === false ? { reason: 'unknown_outcome' } : undefined
  const waitRequest = waitCheck.result ?? outcomeUnknown
  if (waitRequest) {
    await journal.recordWait(step, waitRequest)
    if (waitRequest.childRun)
      await services
        .queue('runs')
        .enqueue(waitRequest.childRun.id)
        .catch(() => {}) // else the sweep finds it
    return step
  }

  failpoint('after-intent')
  const callContext = { ...acting, signal: tool?.repeatable === false ? ignoreShutdown(acting.signal) : acting.signal }
  const result = await toResultOrFailure(() => invokeTool(step, tool, callContext), callContext)
  failpoint('after-effect')
  const output = 'failure' in result ? result.failure : (JSON.stringify(result.result) ?? 'null')
  await journal.recordToolResult(
    step,
    'failure' in result ? 'failed' : 'done',
    truncate(output, run.limits.toolResultBytes),
  )
  failpoint('after-result')
  return step
}

async function invokeTool(
  step: Step,
  tool: OperationTool | undefined,
  { run, agent, services, signal }: ToolCallContext,
): Promise<unknown> {
  if (!tool) {
    const names = [...agent.tools.keys(), ...agent.subagents.keys(), ...agent.clientTools.keys()]
    throw new Problem(404, 'not-found', `There is no tool "${step.name}". There are: ${names.join(', ')}.`)
  }
  const context: Context = {
    ...services,
    actor: await loadRunActor(run, agent, services, approvedCall(step, tool.operation)),
    // the position and not the model's call id: some providers begin again at `call_0` in every message
    ...(tool.operation.effect !== 'read' && { idempotencyKey: `${run.id}:${step.seq}` }),
    signal,
  }
  signal.throwIfAborted()
  return rejectOnAbort(tool.call(effectiveInput(step), context), signal)
}

/** A refusal is an answer too: the model reads what would work, and may try that. */
async function toResultOrFailure<Result>(
  make: () => Promise<Result>,
  { run, services, signal }: ToolCallContext,
): Promise<{ result: Result } | { failure: string }> {
  try {
    return { result: await make() }
  } catch (error) {
    signal.throwIfAborted()
    const ours = toDatabaseProblem(error)
    if (ours && ours.status >= 500) throw error // no matter of the model's: our database is away or full, and the run goes on when it has returned
    const problem = error instanceof Problem ? error : ours
    if (!problem) services.log.error({ err: error, runId: run.id }, 'a tool failed')
    return {
      failure: JSON.stringify(
        problem ?? new Problem(500, 'internal', 'The tool failed, and not because of its input.'),
      ),
    }
  }
}

/** A call that cannot be made twice is let come to its end when the worker stops: broken off, nobody would know whether it has happened. */
function ignoreShutdown(signal: AbortSignal): AbortSignal {
  const controller = new AbortController()
  const abort = () => {
    if (!(signal.reason instanceof WorkerShutdown)) controller.abort(signal.reason)
  }
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return controller.signal
}

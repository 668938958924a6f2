import type { Context } from '#platform/context.ts'
import { toDatabaseProblem } from '#platform/db/errors.ts'
import { Problem, platformError } from '#platform/problem.ts'
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

/** Executes one tool call and records its result, or records what it has to wait for. `invalid` holds arguments that are not JSON. */
export async function executeToolCall(step: Step, context: ToolCallContext, invalid?: string): Promise<Step> {
  if (step.state !== 'intent') return step
  const { run, agent, journal, services } = context
  const tool = agent.tools.get(step.name)
  const waitCheck = await toResultOrFailure(async () => {
    if (invalid !== undefined)
      throw platformError('invalid-input', `The arguments of ${step.name} are not valid JSON: ${invalid}`)
    return waitRequestFor(step, context)
  }, context)
  if ('failure' in waitCheck) {
    await journal.recordToolResult(step, 'failed', truncate(waitCheck.failure, run.limits.toolResultBytes))
    return step
  }
  // another worker may have executed the call already; repeating it is safe only with an idempotency key
  const outcomeUnknown: WaitRequest | undefined =
    step.epoch < run.epoch && tool?.repeatable === false ? { reason: 'unknown_outcome' } : undefined
  const waitRequest = waitCheck.result ?? outcomeUnknown
  if (waitRequest) {
    await journal.recordWait(step, waitRequest)
    if (waitRequest.childRun)
      await services
        .queue('runs')
        .enqueue(waitRequest.childRun.id)
        .catch(() => {}) // the sweep finds the run
    return step
  }

  failpoint('after-intent')
  const callContext = {
    ...context,
    signal: tool?.repeatable === false ? ignoreShutdown(context.signal) : context.signal,
  }
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
    throw platformError('not-found', `There is no tool "${step.name}". Available tools: ${names.join(', ')}.`)
  }
  const context: Context = {
    ...services,
    actor: await loadRunActor(run, agent, services, approvedCall(step, tool.operation)),
    // by position, not by the model's call id: some providers start again at `call_0` in every message
    ...(tool.operation.effect !== 'read' && { idempotencyKey: `${run.id}:${step.seq}` }),
    signal,
  }
  signal.throwIfAborted()
  return rejectOnAbort(tool.call(effectiveInput(step), context), signal)
}

/** Returns the result, or the problem as text: the model reads what would succeed and can retry. */
async function toResultOrFailure<Result>(
  work: () => Promise<Result>,
  { run, services, signal }: ToolCallContext,
): Promise<{ result: Result } | { failure: string }> {
  try {
    return { result: await work() }
  } catch (error) {
    signal.throwIfAborted()
    const databaseProblem = toDatabaseProblem(error)
    // the database is unavailable or full: the model cannot help that, and the run continues later
    if (databaseProblem && databaseProblem.status >= 500) throw error
    const problem = error instanceof Problem ? error : databaseProblem
    if (!problem) services.log.error({ err: error, runId: run.id }, 'A tool failed.')
    return {
      failure: JSON.stringify(
        problem ?? platformError('internal', 'The tool failed on the server. The input is not the cause.'),
      ),
    }
  }
}

/** Returns a signal that ignores the worker's shutdown, for calls that cannot be repeated: interrupted, their outcome would be unknown. */
function ignoreShutdown(signal: AbortSignal): AbortSignal {
  const controller = new AbortController()
  const abort = () => {
    if (!(signal.reason instanceof WorkerShutdown)) controller.abort(signal.reason)
  }
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return controller.signal
}

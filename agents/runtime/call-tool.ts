import type { Context } from '#platform/context.ts'
import { asProblem } from '#platform/db/errors.ts'
import { Problem } from '#platform/problem.ts'
import type { Tool } from '#platform/tools/tools.ts'
import { cut } from '../registry/limits.ts'
import { approvedCall, inputOf } from '../run-store/approval.ts'
import type { Step } from '../run-store/events.ts'
import type { Handover } from '../run-store/wait-request.ts'
import { unlessAborted } from './abort.ts'
import { actorOf } from './actor.ts'
import { failpoint } from './failpoint.ts'
import { Shutdown } from './interruptions.ts'
import { handover } from './suspend.ts'
import type { Acting } from './tool-call.ts'

/** Brings one tool call as far as this worker can: to a recorded result, or to where somebody else has to do something. `invalid` are arguments that were no JSON. */
export async function act(step: Step, acting: Acting, invalid?: string): Promise<Step> {
  if (step.state !== 'intent') return step
  const { run, agent, journal, services } = acting
  const tool = agent.tools.get(step.name)
  const prepared = await attempt(async () => {
    if (invalid !== undefined) throw new Problem(422, 'invalid-input', `The arguments of ${step.name} are not valid JSON: ${invalid}`)
    return handover(step, acting)
  }, acting)
  if ('failure' in prepared) {
    await journal.settled(step, 'failed', cut(prepared.failure, run.limits.toolResultBytes))
    return step
  }
  // begun by a worker that is gone: acting again is safe only if the same key makes it one act
  const unsure: Handover | undefined = step.epoch < run.epoch && tool?.repeatable === false ? { reason: 'unknown' } : undefined
  const other = prepared.result ?? unsure
  if (other) {
    await journal.pended(step, other)
    if (other.child)
      await services
        .queue('runs')
        .enqueue(other.child.id)
        .catch(() => {}) // else the sweep finds it
    return step
  }

  failpoint('after-intent')
  const patience = { ...acting, signal: tool?.repeatable === false ? butForShutdown(acting.signal) : acting.signal }
  const made = await attempt(() => call(step, tool, patience), patience)
  failpoint('after-effect')
  const output = 'failure' in made ? made.failure : (JSON.stringify(made.result) ?? 'null')
  await journal.settled(step, 'failure' in made ? 'failed' : 'done', cut(output, run.limits.toolResultBytes))
  failpoint('after-result')
  return step
}

async function call(step: Step, tool: Tool | undefined, { run, agent, services, signal }: Acting): Promise<unknown> {
  if (!tool) {
    const names = [...agent.tools.keys(), ...agent.subagents.keys(), ...agent.clientTools.keys()]
    throw new Problem(404, 'not-found', `There is no tool "${step.name}". There are: ${names.join(', ')}.`)
  }
  const context: Context = {
    ...services,
    actor: await actorOf(run, agent, services, approvedCall(step, tool.operation)),
    // the position and not the model's call id: some providers begin again at `call_0` in every message
    ...(tool.operation.effect !== 'read' && { idempotencyKey: `${run.id}:${step.seq}` }),
    signal,
  }
  signal.throwIfAborted()
  return unlessAborted(tool.call(inputOf(step), context), signal)
}

/** A refusal is an answer too: the model reads what would work, and may try that. */
async function attempt<Result>(make: () => Promise<Result>, { run, services, signal }: Acting): Promise<{ result: Result } | { failure: string }> {
  try {
    return { result: await make() }
  } catch (error) {
    signal.throwIfAborted()
    const ours = asProblem(error)
    if (ours && ours.status >= 500) throw error // no matter of the model's: our database is away or full, and the run goes on when it has returned
    const problem = error instanceof Problem ? error : ours
    if (!problem) services.log.error({ err: error, runId: run.id }, 'a tool failed')
    return { failure: JSON.stringify(problem ?? new Problem(500, 'internal', 'The tool failed, and not because of its input.')) }
  }
}

/** A call that cannot be made twice is let come to its end when the worker stops: broken off, nobody would know whether it has happened. */
function butForShutdown(signal: AbortSignal): AbortSignal {
  const controller = new AbortController()
  const abort = () => {
    if (!(signal.reason instanceof Shutdown)) controller.abort(signal.reason)
  }
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return controller.signal
}

import type { Actor } from '#platform/access.ts'
import type { Context, Services } from '#platform/context.ts'
import { asProblem } from '#platform/db/failure.ts'
import { actorOfKey } from '#platform/identity/authenticate.ts'
import { Problem } from '#platform/problem.ts'
import type { Tool } from '#platform/surfaces/tools.ts'
import { unlessAborted } from './abort.ts'
import { Ending, Shutdown } from './endings.ts'
import { type Run, type Step, unknownOutcome } from './events.ts'
import { failpoint } from './failpoint.ts'
import type { Journal } from './journal.ts'
import { cut } from './limits.ts'
import type { ReadyAgent } from './ready.ts'

export interface Acting {
  run: Run
  agent: ReadyAgent
  journal: Journal
  services: Services
  signal: AbortSignal
}

/** Brings one tool call to a recorded result: from the journal, or by acting. `invalid` are arguments that were no JSON. */
export async function act(step: Step, acting: Acting, invalid?: string): Promise<Step> {
  if (step.state === 'done' || step.state === 'failed') return step
  const { run, agent, journal } = acting
  const tool = agent.tools.get(step.name)
  // begun by a worker that is gone: acting again is safe only if the same key makes it one act
  if (step.epoch < run.epoch && tool?.repeatable === false) await journal.settled(step, 'unknown', null)
  if (step.state === 'unknown') throw new Ending('waiting', unknownOutcome(step))

  failpoint('after-intent')
  const patience = tool?.repeatable === false ? butForShutdown(acting.signal) : acting.signal
  const { state, output } = await attempt(() => call(step, tool, { ...acting, signal: patience }, invalid), { ...acting, signal: patience })
  failpoint('after-effect')
  await journal.settled(step, state, cut(output, run.limits.toolResultBytes))
  failpoint('after-result')
  return step
}

async function call(step: Step, tool: Tool | undefined, { run, agent, services, signal }: Acting, invalid?: string): Promise<unknown> {
  if (!tool) throw new Problem(404, 'not-found', `There is no tool "${step.name}". There are: ${[...agent.tools.keys()].join(', ')}.`)
  if (invalid !== undefined) throw new Problem(422, 'invalid-input', `The arguments of ${step.name} are not valid JSON: ${invalid}`)
  const context: Context = {
    ...services,
    actor: await actorOf(run, agent, services),
    // the position and not the model's call id: some providers begin again at `call_0` in every message
    ...(tool.operation.effect !== 'read' && { idempotencyKey: `${run.id}:${step.seq}` }),
    signal,
  }
  signal.throwIfAborted()
  return unlessAborted(tool.call(JSON.parse(step.input!), context), signal)
}

/** Read again at every call: what was revoked since the run began, or since it was interrupted, is gone. */
async function actorOf(run: Run, { operations, scopes }: ReadyAgent, { db, now }: Services): Promise<Actor> {
  return { ...(await actorOfKey(db, run.keyId, now())), agent: { slug: run.agent, runId: run.id, operations, scopes } }
}

/** A refusal is an answer too: the model reads what would work, and may try that. */
async function attempt(make: () => Promise<unknown>, { run, services, signal }: Acting): Promise<{ state: 'done' | 'failed'; output: string }> {
  try {
    return { state: 'done', output: JSON.stringify(await make()) ?? 'null' }
  } catch (error) {
    signal.throwIfAborted()
    const problem = error instanceof Problem ? error : asProblem(error)
    if (!problem) services.log.error({ err: error, runId: run.id }, 'a tool failed')
    return { state: 'failed', output: JSON.stringify(problem ?? new Problem(500, 'internal', 'The tool failed, and not because of its input.')) }
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

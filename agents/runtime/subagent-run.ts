import { newId } from '#platform/db/id.ts'
import { Problem } from '#platform/problem.ts'
import { definitionOf, findAgent } from '../registry/access.ts'
import { type Limits, lowest, noUsage } from '../registry/limits.ts'
import { inputOf } from '../run-store/approval.ts'
import type { Run, Step } from '../run-store/events.ts'
import { depthBelow, introduced, type NewRun, narrowed } from '../run-store/insert.ts'
import { taskIn } from '../tools/subagent-task.ts'
import type { Subagent } from '../tools/toolbox.ts'
import { actorOf } from './actor.ts'
import type { Acting } from './tool-call.ts'

/** The run in which another agent does what this call asks for: with the same person's rights, and out of what this run may still spend. */
export async function childRun(step: Step, { slug }: Subagent, { run, agent, services, shares }: Acting): Promise<NewRun> {
  const input = taskIn(step.name, inputOf(step))
  const depth = depthBelow(run)
  const { db, operations, now } = services
  const actor = await actorOf(run, agent, services)
  const found = await findAgent(db, actor, slug)
  const definition = narrowed(definitionOf(found), run.definition, agent.operations, operations.all)
  return {
    id: newId(),
    organisationId: run.organisationId,
    memberId: run.memberId,
    keyId: run.keyId,
    threadId: null,
    turn: 0,
    parentRunId: run.id,
    depth,
    parentStep: step.seq,
    rootRunId: run.rootRunId ?? run.id,
    agent: definition.slug,
    agentId: found.id,
    agentVersion: found.version,
    definition: await introduced(db, actor, definition),
    input,
    model: null,
    live: run.live,
    metadata: {},
    limits: lowest(definition.limits, share(run, shares)),
    usage: noUsage,
    createdAt: now(),
  }
}

/** An equal part of what is left, so that together they cannot spend more; one model call is kept for reading their answers. */
function share({ limits, usage }: Pick<Run, 'limits' | 'usage'>, shares: number): Partial<Limits> {
  const part = (left: number) => Math.floor(left / shares)
  const budget = {
    steps: part(limits.steps - usage.steps - 1),
    tokens: part(limits.tokens - usage.inputTokens - usage.outputTokens),
    wallMs: part(limits.wallMs - usage.activeMs),
    toolResultBytes: limits.toolResultBytes,
  }
  if (Math.min(budget.steps, budget.tokens, budget.wallMs) < 1)
    throw new Problem(409, 'budget-spent', 'What the run may still spend is not enough for another agent: answer with what you know.')
  return budget
}

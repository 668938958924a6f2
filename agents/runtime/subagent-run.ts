import { newId } from '#platform/db/id.ts'
import { agentsError } from '../errors.ts'
import { resolveAgentVersion, toAgentDefinition } from '../registry/access.ts'
import { initialRunUsage, type Limits, minLimits } from '../registry/limits.ts'
import { effectiveInput } from '../run-store/approval.ts'
import type { Run, Step } from '../run-store/events.ts'
import { nextDepth, type RunInsert, restrictGrants, withSubagentDescriptions } from '../run-store/insert.ts'
import { parseSubagentTask } from '../tools/subagent-task.ts'
import type { Subagent } from '../tools/toolbox.ts'
import { loadRunActor } from './actor.ts'
import type { ToolCallContext } from './tool-call.ts'

/** Returns the child run that executes a subagent call: with the rights of the same member, and a share of the remaining limits. */
export async function subagentRun(
  step: Step,
  { slug }: Subagent,
  { run, agent, services, parallelSubagents }: ToolCallContext,
): Promise<RunInsert> {
  const input = parseSubagentTask(step.name, effectiveInput(step))
  const depth = nextDepth(run)
  const { operations, now } = services
  const actor = await loadRunActor(run, agent, services)
  const found = await resolveAgentVersion(services, actor, slug)
  const definition = restrictGrants(toAgentDefinition(found), run.definition, agent.operations, operations.all)
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
    definition: await withSubagentDescriptions(services, actor, definition),
    input,
    model: null,
    live: run.live,
    metadata: {},
    limits: minLimits(definition.limits, budgetShare(run, parallelSubagents)),
    usage: initialRunUsage,
    createdAt: now(),
  }
}

/** Returns an equal share of the remaining limits. One model call is reserved for reading the answers. Throws 409 `insufficient-limits` where nothing is left. */
function budgetShare({ limits, usage }: Pick<Run, 'limits' | 'usage'>, shares: number): Partial<Limits> {
  const part = (remaining: number) => Math.floor(remaining / shares)
  const budget = {
    steps: part(limits.steps - usage.steps - 1),
    tokens: part(limits.tokens - usage.inputTokens - usage.outputTokens),
    wallMs: part(limits.wallMs - usage.activeMs),
    toolResultBytes: limits.toolResultBytes,
  }
  if (Math.min(budget.steps, budget.tokens, budget.wallMs) < 1)
    throw agentsError(
      'insufficient-limits',
      'The remaining limits of the run are too low for a subagent. Answer with what you know.',
    )
  return budget
}

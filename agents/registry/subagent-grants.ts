import { type Actor, requireActor } from '#platform/access.ts'
import { invalid, Problem } from '#platform/problem.ts'
import { resolveAgentVersion } from './access.ts'
import { isAgentGrant } from './grants.ts'
import type { AgentSources } from './library.ts'

/** Rejects grants of agents that the caller cannot see. Their rights are checked when they are called. */
export async function assertSubagentsExist(
  grants: readonly string[],
  { actor, ...sources }: { actor: Actor | null } & AgentSources,
) {
  for (const [i, grant] of grants.entries()) {
    if (!isAgentGrant(grant)) continue
    await resolveAgentVersion(sources, requireActor({ actor }), grant.replace('agent:', '')).catch((error) => {
      if (!(error instanceof Problem)) throw error
      throw invalid('Some granted agents do not exist.', [
        {
          path: `tools.${i}`,
          message: `There is no agent ${grant.replace('agent:', '')}. Find agents with agents.listAgents.`,
        },
      ])
    })
  }
}

import { type Actor, requireActor } from '#platform/access.ts'
import { invalid, Problem } from '#platform/problem.ts'
import { resolveAgentVersion } from './access.ts'
import { isAgentGrant } from './grants.ts'
import type { AgentSources } from './library.ts'

/** Who is granted agents must be able to see them; what they may do is settled when they are called. */
export async function assertSubagentsExist(
  grants: readonly string[],
  { actor, ...sources }: { actor: Actor | null } & AgentSources,
) {
  for (const [i, grant] of grants.entries()) {
    if (!isAgentGrant(grant)) continue
    await resolveAgentVersion(sources, requireActor({ actor }), grant.replace('agent:', '')).catch((error) => {
      if (!(error instanceof Problem)) throw error
      throw invalid('Not every agent is there.', [
        {
          path: `tools.${i}`,
          message: `There is no agent ${grant.replace('agent:', '')}. agents.listAgents finds them.`,
        },
      ])
    })
  }
}

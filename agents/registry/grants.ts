import type { OperationRegistry } from '#platform/catalogue.ts'
import { similarNames } from '#platform/lib/similar-names.ts'
import { invalid } from '#platform/problem.ts'
import { isTool, resolveGrants } from '#platform/tools/tools.ts'

/** Rejects grants that are not operations offered to models. The error names similar operations. */
export function assertGrantable(grants: readonly string[], { all, get }: OperationRegistry, path = 'tools') {
  const { unknown } = resolveGrants(
    grants.filter((grant) => !isAgentGrant(grant)),
    all,
  )
  if (unknown.length === 0) return
  const names = all.filter(isTool).map(({ name }) => name)
  const modules = [...new Set(names.map((name) => `${name.split('.')[0]}.*`))]
  const explain = (grant: string) => {
    if (get(grant)) return `${grant} is not offered to models.`
    const similar = similarNames(grant, grant.endsWith('*') ? modules : names)
    return similar.length > 0
      ? `There is no ${grant}. Similar names: ${similar.join(', ')}.`
      : `There is no ${grant}. Grants are names of operations, or ${modules.join(', ')}.`
  }
  throw invalid(
    'Not every grant is an operation that agents can call.',
    unknown.map((grant) => ({ path: `${path}.${grants.indexOf(grant)}`, message: explain(grant) })),
  )
}

export const agentGrantPrefix = 'agent:'

export const isAgentGrant = (grant: string) => grant.startsWith(agentGrantPrefix)

/** Returns the slugs or ids of the agents among the grants. */
export const subagentSlugs = (grants: readonly string[]) =>
  grants.filter(isAgentGrant).map((grant) => grant.slice(agentGrantPrefix.length))

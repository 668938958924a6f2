import { z } from 'zod'
import { type Actor, callerOf } from '#platform/access.ts'
import type { Catalogue } from '#platform/catalogue.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, asc, eq, gt } from '#platform/db/query.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { conflict, forbidden, invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { LocalizedText } from '#platform/rules/localized.ts'
import { isTool, resolveGrants } from '#platform/surfaces/tools.ts'
import { assertAgentsThere } from './agent-grants.ts'
import type { LibraryAgent } from './definition.ts'
import { Demands } from './demands.ts'
import { libraryAgents } from './library/index.ts'
import { nearest } from './near.ts'
import { isAgentGrant } from './runtime/toolbox.ts'
import { LowerLimits } from './schemas.ts'
import { agents } from './tables.ts'
import { findAgent, inLibrary, manages, type StoredAgent, visibleTo } from './visible.ts'

const Slug = z.string().regex(/^[a-z][a-z0-9-]{1,58}[a-z0-9]$/, '3 to 60 lower-case letters, digits and hyphens, beginning with a letter.')
const Grants = z
  .array(z.string().min(1).max(100))
  .max(50)
  .describe(
    'The operations it may call, by name, or all tools of a module as `module.*`; other agents as `agent:slug`. agents.searchTools finds operations, agents.listAgents agents.',
  )
const Model = z
  .string()
  .regex(/^[a-z]+\/\S+$/, 'A model is named provider/model: ollama/qwen3:4b, openai/gpt-5-mini or builtin/router.')
  .max(200)
const AgentVisibility = z.enum(['private', 'organisation', 'community']).describe('Who may see and run it: its author, their organisation, or everyone here.')
const Instructions = z.string().min(1).max(20_000).describe('What it is for and how it goes about it, as a model is told.')

const Agent = z.object({
  id: z.string().describe('What a run names it by; of an agent of the library its slug.'),
  slug: z.string(),
  source: z.enum(['library', 'stored']).describe('Ships with the platform, or was made here.'),
  name: LocalizedText,
  description: LocalizedText,
  instructions: z.string(),
  model: z.string().nullable().describe('The best there is unless named.'),
  tools: z.array(z.string()),
  limits: LowerLimits,
  approvals: z.array(z.string()).nullable().describe('The calls a person has to approve, beside those of high risk.'),
  approvalTimeoutMs: z.int().nullable(),
  outputSchema: z.record(z.string(), z.unknown()).nullable().describe('JSON Schema of its answer.'),
  visibility: AgentVisibility,
  memberId: z.string().nullable().describe('Its author.'),
  version: z.int(),
  updatedAt: z.iso.datetime().nullable(),
})
/** As lists show it: its instructions are long, and for getAgent to tell. */
const ListedAgent = Agent.omit({ instructions: true, limits: true, outputSchema: true })
const AgentId = reference(agents, 'An agent: its slug or its id, as found by agents.listAgents.')

const present = ({ createdAt, organisationId, updatedAt, ...agent }: StoredAgent): z.input<typeof Agent> => ({
  ...agent,
  source: 'stored',
  updatedAt: updatedAt.toISOString(),
})
const presentLibrary = ({ limits = {}, model, approvals, approvalTimeoutMs, outputSchema, ...agent }: LibraryAgent): z.input<typeof Agent> => ({
  ...agent,
  id: agent.slug,
  source: 'library',
  model: model ?? null,
  limits,
  approvals: approvals ?? null,
  approvalTimeoutMs: approvalTimeoutMs ?? null,
  outputSchema: outputSchema ?? null,
  visibility: 'community',
  memberId: null,
  version: 1,
  updatedAt: null,
})

const Editable = {
  name: LocalizedText,
  description: LocalizedText,
  instructions: Instructions,
  model: Model.optional().describe('provider/model; the best there is unless named.'),
  tools: Grants,
  limits: LowerLimits.optional(),
  ...Demands,
}
const sample = {
  slug: 'guide-du-labo',
  name: { fr: 'Guide du labo', ar: 'دليل المختبر', en: 'Lab guide' },
  description: { fr: 'Répond aux questions sur nos machines.', ar: 'يجيب عن الأسئلة حول آلاتنا.', en: 'Answers questions about our machines.' },
  instructions: 'Answer questions about the machines of our lab, briefly and in the language of the question.',
  tools: ['agents.searchTools'],
  visibility: 'organisation' as const,
}

export const createAgent = operation({
  name: 'agents.createAgent',
  summary: 'Make an agent: instructions, and the operations it may call. It never has more rights than who runs it.',
  route: 'POST /agents',
  effect: 'write',
  access: 'agents:write',
  risk: 'high',
  status: 201,
  produces: ['agentId'],
  examples: [
    { ask: { fr: 'Crée un agent qui présente nos machines', ar: 'أنشئ وكيلا يعرف بآلاتنا', en: 'Make an agent that presents our machines' }, input: sample },
  ],
  input: z.object({ slug: Slug.describe('Its name in calls, unique in the organisation.'), ...Editable, visibility: AgentVisibility.default('organisation') }),
  output: Agent,
  async handler({ limits = {}, ...input }, context) {
    const { id: memberId, organisationId } = callerOf(context)
    if (inLibrary(input.slug)) throw slugTaken(input.slug, 'by an agent of the library')
    assertGrantable(input.tools, context.operations)
    await assertAgentsThere(input.tools, context)
    const now = context.now()
    const [row] = await context.db
      .insert(agents)
      .values({ ...input, limits, memberId, organisationId, createdAt: now, updatedAt: now })
      .onConflictDoNothing()
      .returning()
    if (!row) throw slugTaken(input.slug, 'in this organisation')
    return present(row)
  },
})

export const getAgent = operation({
  name: 'agents.getAgent',
  summary: 'Show an agent: what it is for, and which operations it may call.',
  route: 'GET /agents/:agentId',
  effect: 'read',
  access: 'agents:read',
  examples: [
    {
      ask: { fr: 'Que fait l’agent fablab-guide ?', ar: 'ماذا يفعل الوكيل fablab-guide؟', en: 'What does the agent fablab-guide do?' },
      input: { agentId: 'fablab-guide' },
    },
  ],
  input: z.object({ agentId: AgentId }),
  output: Agent,
  async handler({ agentId }, context) {
    const { stored, library } = await findAgent(context.db, callerOf(context), agentId)
    return stored ? present(stored) : presentLibrary(library)
  },
})

export const listAgents = operation({
  name: 'agents.listAgents',
  summary: 'List the agents one may run and what each is for: those of the library first, then the organisation’s and the community’s.',
  route: 'GET /agents',
  effect: 'read',
  access: 'agents:read',
  produces: ['agentId'],
  examples: [
    { ask: { fr: 'Quels agents peuvent m’aider ?', ar: 'أي وكلاء يمكنهم مساعدتي؟', en: 'Which agents can help me?' }, input: {} },
    {
      ask: {
        fr: 'Que sait faire la plateforme, et qui peut aider ?',
        ar: 'ماذا تستطيع المنصة أن تفعل، ومن يمكنه المساعدة؟',
        en: 'What is the platform able to do, and who can help?',
      },
      input: {},
    },
    { ask: { fr: 'Présente-moi la plateforme', ar: 'عرفني بالمنصة', en: 'Introduce the platform to me' }, input: {} },
  ],
  input: z.object(Paging),
  output: pageOf(ListedAgent),
  async handler({ limit, cursor }, context) {
    const [source, after] = decodeCursor(cursor, 'string', 'string') ?? []
    const fromLibrary = source === 'stored' ? [] : libraryAgents.filter(({ slug }) => !after || slug > after).map(presentLibrary)
    const wanted = limit + 1 - fromLibrary.length
    const stored =
      wanted <= 0
        ? []
        : await context.db
            .select()
            .from(agents)
            .where(and(visibleTo(callerOf(context)), source === 'stored' ? gt(agents.id, after!) : undefined))
            .orderBy(asc(agents.id))
            .limit(wanted)
    return toPage(
      [...fromLibrary, ...stored.map(present)],
      limit,
      (agent) => [agent.source, agent.id],
      (agent) => agent,
    )
  },
})

export const updateAgent = operation({
  name: 'agents.updateAgent',
  summary: 'Change an agent of one’s own. Runs under way go on with what it was.',
  route: 'PATCH /agents/:agentId',
  effect: 'write',
  access: 'agents:write',
  risk: 'high',
  examples: [
    {
      ask: { fr: 'Partage mon agent avec la communauté', ar: 'شارك وكيلي مع المجتمع', en: 'Share my agent with the community' },
      input: { agentId: 'guide-du-labo', visibility: 'community' },
    },
  ],
  input: z.object({
    agentId: AgentId,
    ...z.object(Editable).partial().shape,
    model: Model.nullable().optional().describe('provider/model; null for the best there is.'),
    visibility: AgentVisibility.optional(),
    version: z.int().min(1).max(1_000_000_000).optional().describe('The version the change was made to; refused when there is a newer one.'),
  }),
  output: Agent,
  async handler({ agentId, version, ...change }, context) {
    const agent = await ownAgent(context.db, callerOf(context), agentId)
    if (version !== undefined && version !== agent.version) {
      throw conflict('Somebody has changed this agent since. Read it again and repeat the change.', { version: agent.version }, 'version-conflict')
    }
    if (change.tools) assertGrantable(change.tools, context.operations)
    if (change.tools) await assertAgentsThere(change.tools, context)
    const set = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
    const [row] = await context.db
      .update(agents)
      .set({ ...set, version: agent.version + 1, updatedAt: context.now() })
      .where(eq(agents.id, agent.id))
      .returning()
    return present(row!)
  },
})

export const deleteAgent = operation({
  name: 'agents.deleteAgent',
  summary: 'Delete an agent of one’s own. Runs under way go on.',
  route: 'DELETE /agents/:agentId',
  effect: 'write',
  access: 'agents:write',
  risk: 'high',
  examples: [{ ask: { fr: 'Supprime mon agent', ar: 'احذف وكيلي', en: 'Delete my agent' }, input: { agentId: 'guide-du-labo' } }],
  input: z.object({ agentId: AgentId }),
  output: Agent,
  async handler({ agentId }, context) {
    const agent = await ownAgent(context.db, callerOf(context), agentId)
    await context.db.delete(agents).where(eq(agents.id, agent.id))
    return present(agent)
  },
})

/** An agent the caller may change: as its author, or as who manages the agents of the organisation. */
async function ownAgent(db: Reads, caller: Actor, name: string): Promise<StoredAgent> {
  const { stored } = await findAgent(db, caller, name)
  if (!stored) throw conflict('An agent of the library cannot be changed. Make one of your own with agents.createAgent.', {}, 'library-agent')
  if (stored.organisationId !== caller.organisationId) throw notFound('agent of your organisation')
  if (stored.memberId !== caller.id && !manages(caller)) throw forbidden('agents:manage', 'only somebody who is not its author needs and you were not granted')
  return stored
}

function assertGrantable(grants: readonly string[], { all, get }: Catalogue) {
  const { unknown } = resolveGrants(
    grants.filter((grant) => !isAgentGrant(grant)),
    all,
  )
  if (unknown.length === 0) return
  const names = all.filter(isTool).map(({ name }) => name)
  const modules = [...new Set(names.map((name) => `${name.split('.')[0]}.*`))]
  const explain = (grant: string) => {
    if (get(grant)) return `${grant} is not offered to models.`
    const near = nearest(grant, grant.endsWith('*') ? modules : names)
    return near.length > 0
      ? `There is no ${grant}. Did you mean ${near.join(' or ')}?`
      : `There is no ${grant}. Grants are names of operations, or ${modules.join(', ')}.`
  }
  throw invalid(
    'Not every grant is an operation that agents can call.',
    unknown.map((grant) => ({ path: `tools.${grants.indexOf(grant)}`, message: explain(grant) })),
  )
}

const slugTaken = (slug: string, by: string) => conflict(`The slug "${slug}" is taken ${by}. Choose another.`, { slug }, 'slug-taken')

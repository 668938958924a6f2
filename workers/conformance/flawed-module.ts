import { z } from 'zod'
import { commonsConsents, commonsPersons } from '#modules/commons/tables.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { defineModule, type Module } from '#platform/module.ts'
import { type AnyOperation, operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { notFound } from '#platform/problem.ts'
import { foreignReference, reference } from '#platform/reference.ts'
import * as examples from './flawed-module.examples.ts'

const memberId = reference(members, 'A member, as found by identity.listMembers.')

/** Creates a module of flawed operations, to prove that the conformance tests detect them. */
export const flawedModule = (...operations: AnyOperation[]): Module =>
  defineModule({
    name: 'probe',
    title: { fr: 'Sonde', ar: 'مسبار', en: 'Probe' },
    description: 'Flaws that the conformance tests must detect.',
    operations,
  })

/** Shows members of other organisations. */
export const leaksRow = operation({
  name: 'probe.showMember',
  summary: 'Show a member of any organisation.',
  route: 'GET /probe/members/:memberId',
  effect: 'read',
  access: 'probe:read',
  examples: examples.leaksRow,
  input: z.object({ memberId }),
  output: z.object({ name: z.string() }),
  async handler({ memberId: id }, { db }) {
    const [row] = await db.select().from(members).where(eq(members.id, id))
    if (!row) throw notFound('member')
    return { name: row.name }
  },
})

/** Accepts members of other organisations in a list nested in an optional object. */
export const leaksNestedRow = operation({
  name: 'probe.invite',
  summary: 'Invite members of any organisation.',
  route: 'POST /probe/invitations',
  effect: 'write',
  access: 'probe:write',
  examples: examples.leaksNestedRow,
  input: z.object({
    to: z
      .object({ memberIds: z.array(memberId).min(1).max(10) })
      .strict()
      .optional(),
  }),
  output: z.object({ invited: z.int() }),
  async handler({ to }, { db }) {
    const rows = await db
      .select()
      .from(members)
      .where(inArray(members.id, to?.memberIds ?? []))
    if (rows.length === 0) throw notFound('member')
    return { invited: rows.length }
  },
})

/** Lists the members of all organisations. */
export const leaksList = operation({
  name: 'probe.listAllMembers',
  summary: 'List the members of all organisations.',
  route: 'GET /probe/members',
  effect: 'read',
  access: 'probe:read',
  examples: examples.leaksList,
  input: z.object(Paging),
  output: pageOf(z.object({ id: z.string() })),
  async handler({ limit, cursor }, { db }) {
    decodeCursor(cursor, 'string')
    const rows = await db.select().from(members)
    return toPage(
      rows,
      limit,
      ({ id }) => [id],
      ({ id }) => ({ id }),
    )
  },
})

const peopleOutput = z.object({ items: z.array(z.string()) })

/** Shows people who never consented. */
export const leaksDespiteConsent = operation({
  name: 'probe.proposeAllPeople',
  summary: 'Propose all people.',
  route: 'GET /probe/proposals',
  effect: 'read',
  access: 'probe:read',
  privacy: { consentPurpose: 'MATCHING' },
  examples: examples.leaksDespiteConsent,
  input: z.object({}),
  output: peopleOutput,
  handler: async (_, { db }) => ({ items: (await db.select().from(commonsPersons)).map(({ id }) => id) }),
})

/** Shows people who have withdrawn their consent. */
export const ignoresConsentWithdrawal = operation({
  name: 'probe.proposeAfterWithdrawal',
  summary: 'Propose the people who have ever consented.',
  route: 'GET /probe/proposals-after-withdrawal',
  effect: 'read',
  access: 'probe:read',
  privacy: { consentPurpose: 'MATCHING' },
  examples: examples.ignoresConsentWithdrawal,
  input: z.object({}),
  output: peopleOutput,
  async handler(_, { db }) {
    const consents = await db
      .select()
      .from(commonsConsents)
      .where(and(eq(commonsConsents.purpose, 'MATCHING'), eq(commonsConsents.event, 'GIVEN')))
    return { items: consents.map(({ personId }) => personId) }
  },
})

/** Accepts the id of another module's row without checking it. */
export const trustsForeignIds = operation({
  name: 'probe.answerProblem',
  summary: 'Record that an industry problem is answered.',
  route: 'POST /probe/answers',
  effect: 'write',
  access: 'probe:write',
  examples: examples.trustsForeignIds,
  input: z.object({
    problemId: foreignReference('aljazari.getProblem', 'An industry problem, as found by aljazari.searchProblems.'),
  }),
  output: z.object({}),
  handler: async () => ({}),
})

/** Has an id without a table, an object that drops unknown fields, and public access. */
export const publicWrite = operation({
  name: 'probe.writeInPublic',
  summary: 'Accept any input from any caller.',
  route: 'POST /probe/public-writes',
  effect: 'write',
  access: 'public',
  examples: examples.publicWrite,
  input: z.object({
    machineId: z.string().max(64).optional(),
    role: z.string().max(20).optional(),
    where: z.object({ city: z.string().max(80).optional() }).optional(),
  }),
  output: z.object({}),
  handler: async () => ({}),
})

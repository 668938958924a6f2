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

/** A module of these operations only, so that a walk can be seen to find what it is there to find. */
export const flawedModule = (...operations: AnyOperation[]): Module =>
  defineModule({
    name: 'probe',
    title: { fr: 'Sonde', ar: 'مسبار', en: 'Probe' },
    description: 'What the walks must find.',
    operations,
  })

/** Anybody's member, whoever asks. */
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

/** The same, deep in a body: a list within an object that may be left out. */
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

/** Everybody's members in one list. */
export const leaksList = operation({
  name: 'probe.listEverybody',
  summary: 'List the members of all organisations.',
  route: 'GET /probe/everybody',
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

/** Everybody, whether they agreed or not, in the name of consent. */
export const leaksDespiteConsent = operation({
  name: 'probe.proposeEverybody',
  summary: 'Propose all people there are.',
  route: 'GET /probe/proposals',
  effect: 'read',
  access: 'probe:read',
  privacy: { consentPurpose: 'MATCHING' },
  examples: examples.leaksDespiteConsent,
  input: z.object({}),
  output: peopleOutput,
  handler: async (_, { db }) => ({ items: (await db.select().from(commonsPersons)).map(({ id }) => id) }),
})

/** Whoever agreed once, though they may have taken it back. */
export const ignoresConsentWithdrawal = operation({
  name: 'probe.proposeForEver',
  summary: 'Propose the people who agreed once.',
  route: 'GET /probe/proposals-for-ever',
  effect: 'read',
  access: 'probe:read',
  privacy: { consentPurpose: 'MATCHING' },
  examples: examples.ignoresConsentWithdrawal,
  input: z.object({}),
  output: peopleOutput,
  async handler(_, { db }) {
    const given = await db
      .select()
      .from(commonsConsents)
      .where(and(eq(commonsConsents.purpose, 'MATCHING'), eq(commonsConsents.event, 'GIVEN')))
    return { items: given.map(({ personId }) => personId) }
  },
})

/** Takes the problem of another module by its id, and believes it. */
export const trustsForeignIds = operation({
  name: 'probe.answerProblem',
  summary: 'Note that an industry problem is answered.',
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

/** An id that nobody said the table of, an object that swallows unknown fields, and a door that nobody guards. */
export const publicWrite = operation({
  name: 'probe.doCarelessly',
  summary: 'Take anything from anybody.',
  route: 'POST /probe/carelessly',
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

import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { conflict, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab, canManageLab } from '../access.ts'
import { exampleIds } from '../example-ids.ts'
import { requireLab } from '../machine-in-lab.ts'
import {
  fablabQualificationGrants as grants,
  fablabLabs as labs,
  fablabQualifications as qualifications,
} from '../tables.ts'
import { grantStates } from '../vocabulary.ts'
import * as examples from './grants.examples.ts'

const Grant = z.object({
  grantId: z.string().describe('To revoke it.'),
  personId: z.string().describe('Who holds it.'),
  qualificationId: z.string().describe('What was learnt.'),
  labId: z.string().describe('The lab that assessed it.'),
  grantedBy: z.string().describe('The member who granted it.'),
  grantedAt: z.iso.datetime().describe('UTC.'),
  expiresAt: z.iso.datetime().describe('UTC; it may lapse earlier when unused.'),
  state: z.enum(grantStates).describe('REVOKED ones no longer count.'),
  reason: z.string().nullable().describe('Why it was revoked.'),
})

const toGrantView = ({ id, grantedAt, expiresAt, ...row }: typeof grants.$inferSelect) => ({
  grantId: id,
  ...row,
  grantedAt: grantedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})

export const grantQualification = operation({
  name: 'fablabs.grantQualification',
  summary:
    'Grant a person a qualification after their training: for those who run the lab. It counts in every lab of the network.',
  route: 'POST /fablabs/qualification-grants',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { risk: 'high', producesIds: ['grantId'] },
  http: { status: 201 },

  examples: examples.grantQualification,
  input: z.object({
    personId: reference(members, 'Who was trained: a member of any organisation.'),
    qualificationId: reference(qualifications, 'As found by fablabs.listQualifications.'),
    labId: reference(labs, 'The lab that assessed the person; the caller runs it.'),
  }),
  output: Grant,
  async handler({ personId, qualificationId, labId }, context) {
    const { db } = context
    const caller = requireActor(context)
    assertCanManageLab(caller, await requireLab(db, labId))
    const [qualification] = await db.select().from(qualifications).where(eq(qualifications.id, qualificationId))
    if (!qualification) throw notFound('qualification')
    const [person] = await db
      .select()
      .from(members)
      .where(and(eq(members.id, personId), eq(members.status, 'active')))
    if (!person) throw notFound('person')
    const now = context.now()
    const [row] = await db
      .insert(grants)
      .values({
        organisationId: person.organisationId,
        personId,
        qualificationId,
        labId,
        grantedBy: caller.id,
        grantedAt: now,
        expiresAt: addMonths(now, qualification.validityMonths),
      })
      .returning()
    return toGrantView(row!)
  },
})

export const revokeQualification = operation({
  name: 'fablabs.revokeQualification',
  summary:
    'Take back a qualification that one of the caller’s labs granted. Bookings that need it are refused at check-in.',
  route: 'POST /fablabs/qualification-grants/:grantId/revoke',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { risk: 'high', producesIds: ['grantId'] },

  examples: examples.revokeQualification,
  input: z.object({
    grantId: reference(grants, 'A grant, as found by fablabs.getQualificationStatus.'),
    reason: z.string().min(1).max(500).describe('Why; it is kept with the grant.'),
  }),
  output: Grant,
  async handler({ grantId, reason }, context) {
    const { db } = context
    const caller = requireActor(context)
    const [found] = await db
      .select({ grant: grants, lab: labs })
      .from(grants)
      .innerJoin(labs, eq(labs.id, grants.labId))
      .where(eq(grants.id, grantId))
    if (!found || !canManageLab(caller, found.lab)) throw notFound('grant of a lab you run')
    if (found.grant.state === 'REVOKED')
      throw conflict('This grant was revoked already.', { state: 'REVOKED', allowedEvents: [] }, 'illegal-transition')
    const [row] = await db
      .update(grants)
      .set({ state: 'REVOKED', revokedAt: context.now(), revokedBy: caller.id, reason })
      .where(eq(grants.id, grantId))
      .returning()
    return toGrantView(row!)
  },
})

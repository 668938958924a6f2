import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { members } from '#platform/identity/tables.ts'
import { addMonths } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { notFound, platformError } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertCanManageLab, canManageLab } from '../access.ts'
import { requireLab } from '../machine-in-lab.ts'
import {
  fablabQualificationGrants as grants,
  fablabLabs as labs,
  fablabQualifications as qualifications,
} from '../tables.ts'
import { grantStates } from '../vocabulary.ts'
import * as examples from './grants.examples.ts'

const Grant = z.object({
  grantId: z.string().describe('Id to revoke the grant.'),
  personId: z.string().describe('The person.'),
  qualificationId: z.string().describe('The qualification.'),
  labId: z.string().describe('The lab that assessed it.'),
  grantedBy: z.string().describe('The member who granted it.'),
  grantedAt: z.iso.datetime().describe('Time of the grant, UTC.'),
  expiresAt: z.iso.datetime().describe('Expiry, UTC; it may lapse earlier when unused.'),
  state: z.enum(grantStates).describe('State. A REVOKED grant is not valid.'),
  reason: z.string().nullable().describe('Reason of the revocation.'),
})

const toGrantView = ({ id, grantedAt, expiresAt, ...row }: typeof grants.$inferSelect) => ({
  grantId: id,
  ...row,
  grantedAt: grantedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
})

export const grantQualification = operation({
  name: 'fablabs.grantQualification',
  summary: 'Grant a person a qualification after their training, valid in every lab.',
  route: 'POST /fablabs/qualification-grants',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { risk: 'high', producesIds: ['grantId'] },
  http: { status: 201 },

  examples: examples.grantQualification,
  input: z.object({
    personId: reference(members, 'The trained person, a member of any organisation.'),
    qualificationId: reference(qualifications, 'A qualification, as found by fablabs.listQualifications.'),
    labId: reference(labs, 'The lab that assessed the person, run by the caller.'),
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
  summary: 'Revoke (take back) a qualification that one of the caller’s labs granted.',
  description: 'Bookings that need the qualification are then rejected at check-in.',
  route: 'POST /fablabs/qualification-grants/:grantId/revoke',
  effect: 'write',
  access: 'fablabs:manage',
  agent: { risk: 'high', producesIds: ['grantId'] },

  examples: examples.revokeQualification,
  input: z.object({
    grantId: reference(grants, 'A grant, as found by fablabs.getQualificationStatus.'),
    reason: z.string().min(1).max(500).describe('Reason; stored with the grant.'),
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
    if (!found || !canManageLab(caller, found.lab)) throw notFound('grant in your labs')
    if (found.grant.state === 'REVOKED')
      throw platformError('illegal-transition', 'This grant is already revoked.', {
        state: 'REVOKED',
        allowedEvents: [],
      })
    const [row] = await db
      .update(grants)
      .set({ state: 'REVOKED', revokedAt: context.now(), revokedBy: caller.id, reason })
      .where(eq(grants.id, grantId))
      .returning()
    return toGrantView(row!)
  },
})

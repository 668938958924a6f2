import { z } from 'zod'
import { commonsOrganisationProfiles as profiles } from '#modules/commons/tables.ts'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound, Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { Amount, assertPast, Day } from '../fields.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import { ventureStartups as startups, ventureSupports as supports } from '../tables.ts'
import { BeneficiaryRole, SupportKind } from '../vocabulary.ts'
import { requireVisibleStartup } from './access.ts'
import * as examples from './record-support.examples.ts'

export const recordSupport = operation({
  name: 'ventures.recordSupport',
  summary:
    'Record help that was given to the founders of a startup of one’s programmes, or to an investor: training, mentoring, a grant, a loan and the like, with what proves it.',
  route: 'POST /ventures/supports',
  effect: 'write',
  access: 'ventures:manage',
  http: { status: 201 },
  examples: examples.recordSupport,
  input: z.object({
    startupId: reference(startups, 'The founders of this startup, of a programme the caller runs.').optional(),
    investorOrganisationId: reference(profiles, 'Or an investor, as found by commons.searchOrganisations.').optional(),
    kind: SupportKind,
    value: Amount.optional().describe('What it was worth.'),
    doneOn: Day('When.'),
    evidenceNote: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe('What proves it, and where it can be seen; without it the help is kept and not counted.'),
  }),
  output: z.object({
    supportId: z.string(),
    beneficiaryOrganisationId: z.string(),
    role: plainEnum(BeneficiaryRole),
    startupId: z.string().nullable(),
    kind: plainEnum(SupportKind),
    value: Money.nullable(),
    doneOn: z.iso.date(),
    regionCode: plainEnum(RegionCode).nullable(),
    counted: z.boolean().describe('With a proof: it counts in the programme’s follow-up.'),
  }),
  async handler({ startupId, investorOrganisationId, kind, value, doneOn, evidenceNote }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    if ((startupId === undefined) === (investorOrganisationId === undefined))
      throw invalid('It is not clear who was helped.', [
        { path: 'startupId', message: 'Either startupId or investorOrganisationId.' },
      ])
    const beneficiary =
      startupId === undefined
        ? await investorBeneficiary(db, investorOrganisationId!)
        : await founderBeneficiary(db, caller, startupId)
    await assertNoConflict(db, caller.id, beneficiary.beneficiaryOrganisationId)
    assertPast(doneOn, 'doneOn', now())
    const [row] = await db
      .insert(supports)
      .values({
        ...beneficiary,
        organisationId: caller.organisationId,
        kind,
        value: value ?? null,
        doneOn,
        evidenceNote,
        recordedBy: caller.id,
        createdAt: now(),
      })
      .returning()
    const { id, role, regionCode, beneficiaryOrganisationId } = row!
    return {
      supportId: id,
      beneficiaryOrganisationId,
      role,
      startupId: row!.startupId,
      kind,
      value: row!.value,
      doneOn,
      regionCode,
      counted: row!.evidenceNote !== null,
    }
  },
})

async function founderBeneficiary(db: Reads, caller: Actor, startupId: string) {
  const { startup, standing } = await requireVisibleStartup(db, caller, startupId)
  if (standing !== 'operator' && standing !== 'applied' && standing !== 'owner')
    throw new Problem(
      403,
      'not-the-operator',
      'Help is recorded by an organisation that runs a programme the startup applied to.',
    )
  return {
    beneficiaryOrganisationId: startup.ownerOrganisationId,
    role: 'FOUNDER' as const,
    startupId,
    regionCode: startup.regionCode,
  }
}

async function investorBeneficiary(db: Reads, organisationId: string) {
  const [profile] = await db.select().from(profiles).where(eq(profiles.id, organisationId))
  if (!profile) throw notFound('organisation')
  return {
    beneficiaryOrganisationId: organisationId,
    role: 'INVESTOR' as const,
    startupId: null,
    regionCode: profile.regionCode,
  }
}

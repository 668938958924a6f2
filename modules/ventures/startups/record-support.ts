import { z } from 'zod'
import { commonsOrganisationProfiles as profiles } from '#modules/commons/tables.ts'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { plainEnum } from '#platform/lib/labelled-enum.ts'
import { Amount, Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { commonsError } from '../../commons/errors.ts'
import { assertPast } from '../../commons/fields.ts'
import { DaySince1900 } from '../fields.ts'
import { assertNoConflict } from '../interests/conflicts.ts'
import { ventureStartups as startups, ventureSupports as supports } from '../tables.ts'
import { BeneficiaryRole, SupportKind } from '../vocabulary.ts'
import { requireVisibleStartup } from './access.ts'
import * as examples from './record-support.examples.ts'

export const recordSupport = operation({
  name: 'ventures.recordSupport',
  summary: 'Record support (help) given to founders of a startup or to an investor, with evidence.',
  description:
    'Training, mentoring, a grant, a loan and other help. Support without evidence is stored but does not count in the programme’s indicators.',
  route: 'POST /ventures/supports',
  effect: 'write',
  access: 'ventures:manage',
  http: { status: 201 },
  examples: examples.recordSupport,
  input: z.object({
    startupId: reference(startups, 'Startup whose founders were supported, in a programme the caller runs.').optional(),
    investorOrganisationId: reference(
      profiles,
      'Supported investor, as found by commons.searchOrganisations.',
    ).optional(),
    kind: SupportKind,
    value: Amount.optional().describe('Value of the support.'),
    doneOn: DaySince1900('Day of the support.'),
    evidenceNote: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe('Evidence and where it can be viewed. Without it the support is stored but not counted.'),
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
    counted: z.boolean().describe('true with evidence: it counts in the programme’s indicators.'),
  }),
  async handler({ startupId, investorOrganisationId, kind, value, doneOn, evidenceNote }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    if ((startupId === undefined) === (investorOrganisationId === undefined))
      throw invalid('Specify one beneficiary.', [
        { path: 'startupId', message: 'Give either startupId or investorOrganisationId.' },
      ])
    const beneficiary =
      startupId === undefined
        ? await investorBeneficiary(db, investorOrganisationId!)
        : await founderBeneficiary(db, caller, startupId)
    await assertNoConflict(db, caller.id, beneficiary.beneficiaryOrganisationId)
    assertPast(doneOn, 'doneOn', now)
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
        createdAt: now,
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
  const { startup, viewer } = await requireVisibleStartup(db, caller, startupId)
  if (viewer !== 'operator' && viewer !== 'applied' && viewer !== 'owner')
    throw commonsError(
      'not-the-operator',
      'Only an organisation that runs a programme the startup applied to can record support.',
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

import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { Money } from '#platform/lib/money.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { SkillId, skillOf } from '../skills/taxonomy.ts'
import { commonsNeeds as needs } from '../tables.ts'
import { localDateOf, programmeTimeZone } from '../time-zone.ts'
import { Confidentiality, NeedKind } from '../vocabulary.ts'
import { Need, toNeedView } from './need-view.ts'
import * as examples from './open-need.examples.ts'
import { defaultOpenDays } from './state-machine.ts'

export const openNeed = operation({
  name: 'commons.openNeed',
  summary: 'Open a need of the caller’s organisation, so that matching candidates can be proposed.',
  description: 'A need is for expertise, machine time, talent, space, computing, research, funding or a partner.',
  route: 'POST /commons/needs',
  effect: 'write',
  access: 'commons:write',
  agent: { exfiltrates: true, producesIds: ['needId'] },
  http: { status: 201 },

  examples: examples.openNeed,
  input: z.object({
    kind: NeedKind,
    title: LocalizedText,
    description: LocalizedText.optional(),
    skillIds: z.array(SkillId).max(20).default([]).describe('Required skills, from commons.searchSkills.'),
    regionCode: RegionCode.optional().describe('Region of the need. Defaults to anywhere.'),
    neededFrom: z.iso.date().optional().describe('First day, local date.'),
    neededTo: z.iso
      .date()
      .optional()
      .describe(`Last day, local date; the need expires after it. Defaults to ${defaultOpenDays} days from now.`),
    budget: Money.optional(),
    confidentiality: Confidentiality.default('NETWORK'),
  }),
  output: Need,
  async handler(input, context) {
    const caller = requireActor(context)
    const now = context.now()
    const expiresAt = needExpiry(input, now)
    const labels = input.skillIds.flatMap((id) => Object.values(skillOf(id).label))
    const [row] = await context.db
      .insert(needs)
      .values({
        ...input,
        skillIds: [...new Set(input.skillIds)],
        ownerOrganisationId: caller.organisationId,
        openedBy: caller.id,
        skillText: ` ${input.skillIds.join(' ')} `,
        searchText: searchIndex(...Object.values(input.title), ...Object.values(input.description ?? {}), ...labels),
        expiresAt,
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    return toNeedView(row!, caller, now)
  },
})

/** Returns when a need expires: at the end of its last local day, or after `defaultOpenDays`. Throws 422 for invalid dates. */
function needExpiry({ neededFrom, neededTo }: { neededFrom?: string; neededTo?: string }, now: Date): Date {
  const today = localDateOf(now)
  const latest = new Date(now.getTime() + 3_660 * dayMs).toISOString().slice(0, 10)
  const invalidField = (path: string, message: string) =>
    invalid('The dates of the need are not valid.', [{ path, message }])
  if (neededTo && neededTo < today) throw invalidField('neededTo', `Choose ${today} (today) or later.`)
  if (neededTo && neededTo > latest) throw invalidField('neededTo', `Choose ${latest} or earlier.`)
  if (neededFrom && neededFrom > (neededTo ?? latest))
    throw invalidField('neededFrom', `Choose ${neededTo ?? latest} or earlier.`)
  if (!neededTo) return new Date(now.getTime() + defaultOpenDays * dayMs)
  const next = new Date(Date.parse(`${neededTo}T00:00:00Z`) + dayMs).toISOString().slice(0, 10)
  return parseInstant(`${next}T00:00`, programmeTimeZone)
}

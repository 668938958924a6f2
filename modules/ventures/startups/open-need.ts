import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { createLink } from '../../commons/links/record-link.ts'
import { openNeed as openCommonNeed } from '../../commons/needs/open-need.ts'
import { ventureStartups as startups } from '../tables.ts'
import { requireOwnStartup } from './access.ts'
import * as examples from './open-need.examples.ts'

const { kind, title, description, skillIds, regionCode, neededFrom, neededTo, budget, confidentiality } =
  openCommonNeed.input.shape

export const openNeed = operation({
  name: 'ventures.openNeed',
  summary: 'Open a need of a startup, such as expertise, machine time, talent, funding or a partner.',
  description:
    'Opens a need in the shared directory and links it to the startup. Other kinds are space, computing and research.',
  route: 'POST /ventures/startups/:startupId/needs',
  effect: 'write',
  access: 'ventures:write',
  agent: { exfiltrates: true, producesIds: ['needId'] },
  http: { status: 201 },

  examples: examples.openNeed,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, as found by ventures.listStartups.'),
    kind,
    title,
    description,
    skillIds,
    regionCode,
    neededFrom,
    neededTo,
    budget,
    confidentiality,
  }),
  output: openCommonNeed.output,
  async handler({ startupId, ...need }, context) {
    const caller = requireActor(context)
    await requireOwnStartup(context.db, caller, startupId)
    const opened = await context.invoke(openCommonNeed, need)
    await createLink(context.db, {
      from: { type: 'need', id: opened.needId },
      type: 'of_startup',
      to: { type: 'startup', id: startupId },
      ownerOrganisationId: caller.organisationId,
      since: context.now(),
      createdBy: caller.id,
    })
    return opened
  },
})

import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { createLink } from '../../commons/links/operations.ts'
import { openNeed as openCommonNeed } from '../../commons/needs/open-need.ts'
import { exampleIds } from '../example-ids.ts'
import { ventureStartups as startups } from '../tables.ts'
import { requireOwnStartup } from './startup-view.ts'

const { kind, title, description, skillIds, regionCode, neededFrom, neededTo, budget, confidentiality } =
  openCommonNeed.input.shape

export const openNeed = operation({
  name: 'ventures.openNeed',
  summary:
    'Open a need of a startup - expertise, machine time, talent, space, computing, research, funding, a partner - where every matcher of the programme looks.',
  route: 'POST /ventures/startups/:startupId/needs',
  effect: 'write',
  access: 'ventures:write',
  exfiltrates: true,
  status: 201,
  producesIds: ['needId'],
  examples: [
    {
      ask: {
        fr: 'Notre startup cherche une experte en systèmes embarqués pour trois mois',
        ar: 'تبحث شركتنا الناشئة عن خبيرة في الأنظمة المدمجة لثلاثة أشهر',
        en: 'Our startup looks for an expert in embedded systems for three months',
      },
      input: {
        startupId: exampleIds.startup(1),
        kind: 'EXPERTISE',
        title: { fr: 'Experte en systèmes embarqués' },
        skillIds: ['embedded-systems'],
        neededFrom: '2027-04-01',
        neededTo: '2027-06-30',
      },
    },
    {
      ask: {
        fr: 'La startup a besoin d’un local à Tanger',
        ar: 'تحتاج الشركة الناشئة إلى مقر في طنجة',
        en: 'The startup needs premises in Tangier',
      },
      input: {
        startupId: exampleIds.startup(2),
        kind: 'SPACE',
        title: { fr: 'Atelier de 60 m²' },
        regionCode: 'MA-01',
      },
    },
    {
      ask: {
        fr: 'Nous avons besoin d’argent pour notre startup, fais-le savoir',
        ar: 'نحتاج إلى المال لشركتنا الناشئة، أعلن ذلك',
        en: 'We need money for our startup, let it be known',
      },
      input: {
        startupId: exampleIds.startup(1),
        kind: 'FUNDING',
        title: { fr: 'Experte en systèmes embarqués' },
        skillIds: ['embedded-systems'],
        neededFrom: '2027-04-01',
        neededTo: '2027-06-30',
      },
    },
  ],
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

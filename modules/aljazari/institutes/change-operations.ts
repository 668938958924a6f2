import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { eq } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode, regionOf } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertPast, Day } from '../../commons/fields.ts'
import { createLink } from '../../commons/links/record-link.ts'
import { SkillId } from '../../commons/skills/taxonomy.ts'
import { localDateOf } from '../../commons/time-zone.ts'
import { assertCanManageInstitute } from '../access.ts'
import { applyTransition } from '../apply-transition.ts'
import { delimitedIds, Note, searchTextOf } from '../fields.ts'
import { InstituteHost } from '../json-columns.ts'
import { recordTransition } from '../state-history.ts'
import { aljazariLaboratories, aljazariInstitutes as institutes } from '../tables.ts'
import { InstituteEvent, Theme } from '../vocabulary.ts'
import * as examples from './change-operations.examples.ts'
import { Institute, requireInstitute, toInstituteView } from './institute-view.ts'
import { instituteStateMachine } from './state-machine.ts'

const sourceField = Note('The source: a decision, a convention, a publication.')

export const registerInstitute = operation({
  name: 'aljazari.registerInstitute',
  summary: 'Register an announced Al-Jazari institute, with its organisation and the announcement.',
  route: 'POST /aljazari/institutes',
  effect: 'write',
  access: 'platform:manage',
  agent: { risk: 'high', producesIds: ['instituteId'] },
  http: { status: 201 },

  examples: examples.registerInstitute,
  input: z.object({
    operatorOrganisationId: reference(
      organisations,
      'The organisation that runs it, as listed by identity.listOrganisations.',
    ),
    name: LocalizedText,
    regionCode: RegionCode,
    city: LocalizedText.optional().describe('Defaults to the chief town of the region.'),
    themes: z.array(Theme).min(1).max(4).describe('What it specialises in.'),
    hosts: z.array(InstituteHost).max(20).default([]).describe('Its host institutions, such as universities.'),
    network: LocalizedText.optional().describe('The network it is reported to belong to.'),
    sponsors: z.array(LocalizedText).max(20).default([]).describe('Its sponsors.'),
    laboratories: z
      .array(
        z.strictObject({
          name: LocalizedText,
          theme: Theme,
          skillIds: z.array(SkillId).max(20).default([]),
          equipment: z.array(LocalizedText).max(30).default([]),
        }),
      )
      .max(30)
      .default([])
      .describe('Its laboratories, with their capabilities and equipment.'),
    announcedOn: Day('Defaults to today.').optional(),
    source: sourceField,
  }),
  output: Institute,
  async handler({ source: statusSource, announcedOn, laboratories, ...input }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const { operatorOrganisationId, name, regionCode, themes } = input
    const [operator] = await db
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.id, operatorOrganisationId))
    if (!operator) throw notFound('organisation')
    assertPast(announcedOn, 'announcedOn', now)
    const city = input.city ?? regionOf(regionCode).chiefTown
    const [row] = await db
      .insert(institutes)
      .values({
        ...input,
        city,
        themes: [...new Set(themes)],
        themeText: delimitedIds(themes),
        status: 'ANNOUNCED',
        statusSource,
        statusOn: announcedOn ?? localDateOf(now),
        searchText: searchTextOf({ texts: [name, city, input.network], themes, regionCode }),
        createdAt: now,
        updatedAt: now,
      })
      .returning()
    const institute = row!
    if (laboratories.length > 0)
      await db.insert(aljazariLaboratories).values(
        laboratories.map((laboratory) => ({
          ...laboratory,
          operatorOrganisationId,
          instituteId: institute.id,
          searchText: searchTextOf({
            texts: [laboratory.name, ...laboratory.equipment],
            themes: [laboratory.theme],
            skillIds: laboratory.skillIds,
            regionCode,
          }),
          createdAt: now,
        })),
      )
    await createLink(db, {
      from: { type: 'organisation', id: operatorOrganisationId },
      type: 'runs',
      to: { type: 'aljazari_institute', id: institute.id },
      ownerOrganisationId: operatorOrganisationId,
      isPublic: true,
      since: now,
      createdBy: caller.id,
    })
    await recordTransition(db, {
      organisationId: caller.organisationId,
      kind: 'institute',
      subjectId: institute.id,
      regionCode,
      event: 'register',
      toState: 'ANNOUNCED',
      note: statusSource,
      byId: caller.id,
      createdAt: now,
    })
    return toInstituteView(institute)
  },
})

export const setInstituteStatus = operation({
  name: 'aljazari.setInstituteStatus',
  summary: 'Record the progress of an institute: signed, fitting out, open, suspended or closed.',
  route: 'POST /aljazari/institutes/:instituteId/status',
  effect: 'write',
  access: 'aljazari:manage',
  agent: { risk: 'high' },
  examples: examples.setInstituteStatus,
  input: z.object({
    instituteId: reference(institutes, 'An institute, as found by aljazari.listInstitutes.'),
    event: InstituteEvent,
    on: Day('Date; defaults to today.').optional(),
    source: sourceField,
  }),
  output: Institute,
  async handler({ instituteId, event, on, source: statusSource }, context) {
    const caller = requireActor(context)
    const { db } = context
    const now = context.now()
    const institute = await requireInstitute(db, instituteId)
    assertCanManageInstitute(caller, institute)
    assertPast(on, 'on', now)
    const statusOn = on ?? localDateOf(now)
    const updated = await applyTransition(db, {
      kind: 'institute',
      machine: instituteStateMachine,
      row: institute,
      from: institute.status,
      event,
      caller,
      note: statusSource,
      now,
      update: (status) =>
        db
          .update(institutes)
          .set({
            status,
            statusSource,
            statusOn,
            openedOn: event === 'open' ? statusOn : institute.openedOn,
            version: institute.version + 1,
            updatedAt: now,
          })
          .where(eq(institutes.id, instituteId))
          .returning(),
    })
    return toInstituteView(updated)
  },
})

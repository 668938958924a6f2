import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { assertProgrammeOffice } from '../access.ts'
import { programmeError } from '../errors.ts'
import { requireCatalogueEntry } from '../indicators/catalogue.ts'
import { RegionKey } from '../vocabulary.ts'
import { computeDraft } from './compute-draft.ts'
import * as examples from './correct.examples.ts'
import { findLatestEdition, storeEdition } from './edition-store.ts'
import { EditionView, requireEdition, toEditionView } from './edition-view.ts'
import { loadObservations } from './published-editions.ts'
import { EditionId } from './review-operations.ts'
import { editionStateMachine } from './state-machine.ts'

export const correctEdition = operation({
  name: 'programme.correct',
  summary: 'Correct a published edition by computing its period again as a new edition.',
  description:
    'The new edition counts the rows as they are known now and must be reviewed and published; the published one stays unchanged until then. A figure is corrected in the rows it counts, never by hand, so that the corrected figure can be traced to its rows too. The country and all regions are corrected together.',
  route: 'POST /programme/editions/:editionId/corrections',
  effect: 'write',
  access: 'programme:manage',
  agent: { risk: 'high' },
  examples: examples.correctEdition,
  input: z.object({
    editionId: EditionId,
    reason: z.string().trim().min(5).max(500).describe('Why the published figure is wrong.'),
  }),
  output: z.object({
    edition: EditionView,
    changes: z.array(z.object({ region: RegionKey, oldValue: z.string().nullable(), newValue: z.string().nullable() })),
  }),
  async handler({ editionId, reason }, context) {
    const caller = requireActor(context)
    const { db } = context
    await assertProgrammeOffice(db, caller, 'manage')
    const [old, now] = [await requireEdition(db, editionId), context.now()]
    transition(editionStateMachine, old.state, 'correct', { subject: old })
    const entry = requireCatalogueEntry(context.indicators, old.code)
    const span = { period: old.period, from: old.fromAt, to: old.toAt }
    const draft = await computeDraft(db, entry, span, now)
    if (!draft)
      throw programmeError(
        'indicator-not-installed',
        `No installed module computes ${old.code}. Install its module to correct it.`,
      )
    if (draft.inputsHash === old.inputsHash)
      throw programmeError(
        'nothing-to-correct',
        'The rows have not changed, so there is nothing to correct. Correct the rows first.',
        { inputsHash: old.inputsHash },
      )
    const latest = await findLatestEdition(db, old.code, old.period)
    const alreadyComputed =
      latest?.correctsId === old.id && latest.inputsHash === draft.inputsHash && latest.state !== 'CORRECTED'
    const edition = alreadyComputed
      ? latest
      : await storeEdition(db, entry, span, draft, { asOf: now, by: caller.id, now, correctsId: old.id, reason })
    const oldValues = new Map(
      (await loadObservations(db, [old])).get(old.id)!.map(({ region, value }) => [region, value]),
    )
    const changes = draft.cells
      .filter(({ region, value }) => oldValues.get(region) !== value)
      .map(({ region, value }) => ({ region, oldValue: oldValues.get(region) ?? null, newValue: value }))
    return { edition: toEditionView(edition), changes }
  },
})

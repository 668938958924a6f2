import { z } from 'zod'
import { type Actor, requireActor } from '#platform/access.ts'
import type { Queries } from '#platform/db/database.ts'
import { eq } from '#platform/db/query-builder.ts'
import { transition } from '#platform/lib/state-machine.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertProgrammeOffice } from '../access.ts'
import { programmeError } from '../errors.ts'
import { programmeEditions as editions } from '../tables.ts'
import type { EditionEvent } from '../vocabulary.ts'
import { type EditionRow, findPublishedEdition } from './edition-store.ts'
import { EditionView, requireEdition, toEditionView } from './edition-view.ts'
import * as examples from './review-operations.examples.ts'
import { editionStateMachine } from './state-machine.ts'

export const EditionId = reference(editions, 'An edition, from programme.listEditions or programme.compute.')
const input = z.object({ editionId: EditionId })

const auditColumns = {
  review: (by: string, at: Date) => ({ reviewedBy: by, reviewedAt: at }),
  validate: (by: string, at: Date) => ({ validatedBy: by, validatedAt: at }),
  publish: (by: string, at: Date) => ({ publishedBy: by, publishedAt: at }),
  correct: (_: string, at: Date) => ({ correctedAt: at }),
}

/** Applies a transition to an edition and records the member and time. */
async function transitionEdition(
  db: Queries,
  row: EditionRow,
  event: EditionEvent,
  by: Actor,
  at: Date,
): Promise<EditionRow> {
  const state = transition(editionStateMachine, row.state, event, { subject: row })
  const [updated] = await db
    .update(editions)
    .set({ state, ...auditColumns[event](by.id, at) })
    .where(eq(editions.id, row.id))
    .returning()
  return updated!
}

export const reviewEdition = operation({
  name: 'programme.review',
  summary: 'Mark a computed edition of an indicator as reviewed by the person in charge of its pillar.',
  description: 'An edition that is already past review is rejected. Programme office only.',
  route: 'POST /programme/editions/:editionId/review',
  effect: 'write',
  access: 'programme:write',
  examples: examples.reviewEdition,
  input,
  output: EditionView,
  async handler({ editionId }, context) {
    const caller = requireActor(context)
    await assertProgrammeOffice(context.db, caller, 'write')
    return toEditionView(
      await transitionEdition(context.db, await requireEdition(context.db, editionId), 'review', caller, context.now()),
    )
  },
})

export const validateEdition = operation({
  name: 'programme.validate',
  summary: 'Validate a reviewed edition of an indicator.',
  description: 'An edition computed before its period was over is rejected. Programme office only.',
  route: 'POST /programme/editions/:editionId/validation',
  effect: 'write',
  access: 'programme:manage',
  agent: { risk: 'high' },
  examples: examples.validateEdition,
  input,
  output: EditionView,
  async handler({ editionId }, context) {
    const caller = requireActor(context)
    await assertProgrammeOffice(context.db, caller, 'manage')
    return toEditionView(
      await transitionEdition(
        context.db,
        await requireEdition(context.db, editionId),
        'validate',
        caller,
        context.now(),
      ),
    )
  },
})

export const publishEdition = operation({
  name: 'programme.publish',
  summary: 'Publish a validated edition of an indicator to everyone.',
  description:
    'A correcting edition replaces the one it corrects. A second edition of the same period is rejected. Programme office only.',
  route: 'POST /programme/editions/:editionId/publication',
  effect: 'write',
  access: 'programme:manage',
  agent: { risk: 'high' },
  examples: examples.publishEdition,
  input,
  output: EditionView,
  async handler({ editionId }, context) {
    const caller = requireActor(context)
    await assertProgrammeOffice(context.db, caller, 'manage')
    const { db } = context
    const [row, now] = [await requireEdition(db, editionId), context.now()]
    transition(editionStateMachine, row.state, 'publish', { subject: row })
    const current = await findPublishedEdition(db, row.code, row.period)
    if (current && current.id !== row.correctsId) {
      const { id, code, period } = current
      throw programmeError(
        'already-published',
        `${code} of ${period} is already published. To change it, correct that edition.`,
        { publishedEditionId: id },
      )
    }
    // The old edition first: at most one edition of a period is published at any time.
    if (current) await transitionEdition(db, current, 'correct', caller, now)
    return toEditionView(await transitionEdition(db, row, 'publish', caller, now))
  },
})

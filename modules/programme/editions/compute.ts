import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { conflict } from '#platform/problem.ts'
import { assertProgrammeOffice } from '../access.ts'
import { catalogueEntries, IndicatorCode, requireCatalogueEntry } from '../indicators/catalogue.ts'
import { PeriodCode, spanOf } from '../periods.ts'
import * as examples from './compute.examples.ts'
import { computeDraft } from './compute-draft.ts'
import { findLatestEdition, findPublishedEdition, storeEdition } from './edition-store.ts'
import { EditionView, toEditionView } from './edition-view.ts'

export const computeEditions = operation({
  name: 'programme.compute',
  summary:
    'Compute the indicators of a quarter or a year from the rows of the modules, and keep the observations for review. Refuses a period that has not begun.',
  route: 'POST /programme/editions',
  effect: 'write',
  access: 'programme:manage',
  examples: examples.computeEditions,
  input: z.object({
    period: PeriodCode.describe('A quarter such as 2027-Q1, or a year such as 2027.'),
    codes: z
      .array(IndicatorCode)
      .min(1)
      .max(50)
      .optional()
      .describe('Only these indicators; all that can be computed here unless told.'),
  }),
  output: z.object({
    period: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime().describe('The first moment that no longer belongs to it.'),
    asOf: z.iso.datetime(),
    computed: z.array(EditionView),
    unchanged: z.array(EditionView).describe('The same rows as the last time: that edition stands.'),
    needCorrection: z
      .array(EditionView)
      .describe('Published already, and the rows have changed since: correct these with programme.correct.'),
    unavailable: z
      .array(z.string())
      .describe('Nothing installed here counts these. Nothing is kept for them, and not nought.'),
  }),
  async handler({ period, codes }, context) {
    const caller = requireActor(context)
    await assertProgrammeOffice(context.db, caller, 'manage')
    const [span, now] = [spanOf(period), context.now()]
    if (span.from > now)
      throw conflict(
        `${period} has not begun: it begins at ${span.from.toISOString()}.`,
        { beginsAt: span.from.toISOString() },
        'not-begun',
      )
    const entries = codes
      ? [...new Set(codes)].map((code) => requireCatalogueEntry(context.indicators, code))
      : catalogueEntries(context.indicators)
    const answer = { computed: [], unchanged: [], needCorrection: [], unavailable: [] } as Record<
      'computed' | 'unchanged' | 'needCorrection',
      EditionView[]
    > & {
      unavailable: string[]
    }
    for (const entry of entries) {
      const draft = await computeDraft(context.db, entry, span, now)
      const published = await findPublishedEdition(context.db, entry.code, period)
      const last = published ?? (await findLatestEdition(context.db, entry.code, period))
      if (!draft) answer.unavailable.push(entry.code)
      // A figure of a period that went on is another figure, though no row came.
      else if (last?.inputsHash === draft.inputsHash && (last.asOf >= span.to || now < span.to))
        answer.unchanged.push(toEditionView(last))
      else if (published) answer.needCorrection.push(toEditionView(published))
      else
        answer.computed.push(
          toEditionView(await storeEdition(context.db, entry, span, draft, { asOf: now, by: caller.id, now })),
        )
    }
    return { period, from: span.from.toISOString(), to: span.to.toISOString(), asOf: now.toISOString(), ...answer }
  },
})

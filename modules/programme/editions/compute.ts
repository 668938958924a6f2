import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { operation } from '#platform/operation.ts'
import { assertProgrammeOffice } from '../access.ts'
import { programmeError } from '../errors.ts'
import { catalogueEntries, IndicatorCode, requireCatalogueEntry } from '../indicators/catalogue.ts'
import { PeriodCode, spanOf } from '../periods.ts'
import * as examples from './compute.examples.ts'
import { computeDraft } from './compute-draft.ts'
import { findLatestEdition, findPublishedEdition, storeEdition } from './edition-store.ts'
import { EditionView, toEditionView } from './edition-view.ts'

export const computeEditions = operation({
  name: 'programme.compute',
  summary: 'Compute the indicators of a quarter or a year and store the observations for review.',
  description:
    'Counts the rows of the modules as they are known now. A period that has not started is rejected with 409. Programme office only.',
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
      .describe('Only these indicators. Defaults to all that can be computed here.'),
  }),
  output: z.object({
    period: z.string(),
    from: z.iso.datetime(),
    to: z.iso.datetime().describe('Exclusive end of the period.'),
    asOf: z.iso.datetime(),
    computed: z.array(EditionView),
    unchanged: z.array(EditionView).describe('Editions whose rows have not changed since the last computation.'),
    needCorrection: z
      .array(EditionView)
      .describe('Published editions whose rows have changed since. Correct them with programme.correct.'),
    unavailable: z
      .array(z.string())
      .describe('Codes that no installed module computes. Nothing is stored for them, not even zero.'),
  }),
  async handler({ period, codes }, context) {
    const caller = requireActor(context)
    await assertProgrammeOffice(context.db, caller, 'manage')
    const [span, now] = [spanOf(period), context.now()]
    if (span.from > now)
      throw programmeError(
        'period-not-started',
        `${period} has not started. Compute it from ${span.from.toISOString()} on.`,
        {
          startsAt: span.from.toISOString(),
        },
      )
    const entries = codes
      ? [...new Set(codes)].map((code) => requireCatalogueEntry(context.indicators, code))
      : catalogueEntries(context.indicators)
    const result = { computed: [], unchanged: [], needCorrection: [], unavailable: [] } as Record<
      'computed' | 'unchanged' | 'needCorrection',
      EditionView[]
    > & {
      unavailable: string[]
    }
    for (const entry of entries) {
      const draft = await computeDraft(context.db, entry, span, now)
      const published = await findPublishedEdition(context.db, entry.code, period)
      const latest = published ?? (await findLatestEdition(context.db, entry.code, period))
      if (!draft) result.unavailable.push(entry.code)
      // A figure computed before the period ended must be computed again, even if no row was added.
      else if (latest?.inputsHash === draft.inputsHash && (latest.asOf >= span.to || now < span.to))
        result.unchanged.push(toEditionView(latest))
      else if (published) result.needCorrection.push(toEditionView(published))
      else
        result.computed.push(
          toEditionView(await storeEdition(context.db, entry, span, draft, { asOf: now, by: caller.id, now })),
        )
    }
    return { period, from: span.from.toISOString(), to: span.to.toISOString(), asOf: now.toISOString(), ...result }
  },
})

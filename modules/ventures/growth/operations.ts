import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { digest } from '#platform/crypto/digest.ts'
import { localDay } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { reference } from '#platform/reference.ts'
import { assertPast, parseDateTime } from '../../commons/fields.ts'
import { localDateOf, programmeTimeZone } from '../../commons/time-zone.ts'
import { venturesError } from '../errors.ts'
import { DaySince1900 } from '../fields.ts'
import { requireVisibleStartup } from '../startups/access.ts'
import { ventureStartups as startups } from '../tables.ts'
import { classifyGrowth } from './classify-growth.ts'
import {
  defaultGrowthDefinitionVersion,
  growthDefinitions,
  growthDefinitionVersions,
  growthMeasures,
} from './definitions.ts'
import { loadGrowthFacts } from './facts.ts'
import * as examples from './operations.examples.ts'

const GrowthOutput = z.object({
  reached: z.boolean(),
  reachedOn: z.iso.date().nullable().describe('End of the first window that reaches it, or day of the round.'),
  verified: z.boolean().describe('Its figures were verified. The programme counts only verified results.'),
  window: z
    .object({ start: z.iso.date(), end: z.iso.date(), measure: z.enum(growthMeasures), from: z.int(), to: z.int() })
    .nullable()
    .describe('The window that reaches it; turnover in centimes.'),
  earliestPossibleDate: z.iso
    .date()
    .nullable()
    .describe('Earliest day on which it can be reached, given the data so far; null: no longer possible.'),
  needs: z
    .object({
      start: z.iso.date(),
      end: z.iso.date(),
      minEmployeesAtStart: z.int(),
      leastEmployeesAtEnd: z
        .string()
        .nullable()
        .describe('Minimum employees at the end, unless the turnover suffices. Null while the start is unknown.'),
      leastTurnoverMinorAtEnd: z.string().nullable().describe('Minimum turnover at the end, in centimes.'),
    })
    .nullable()
    .describe('Requirements of the window that ends first.'),
})

export const growthStatus = operation({
  name: 'ventures.growthStatus',
  summary: 'Show whether a startup is of high growth, a gazelle or a unicorn on a given day.',
  description:
    'By a named definition and from the data known on that day. Also shows missing data and the earliest possible day.',
  route: 'GET /ventures/startups/:startupId/growth',
  effect: 'read',
  access: 'ventures:read',
  examples: examples.growthStatus,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, or in a programme the caller runs.'),
    asOf: DaySince1900('Day of the status, from the data known at its end. Defaults to today.').optional(),
    definition: z
      .enum(growthDefinitionVersions)
      .default(defaultGrowthDefinitionVersion)
      .describe('Definition: more than 20 % a year (OECD–Eurostat 2007), or 10 % or more (EU practice).'),
  }),
  output: z.object({
    startupId: z.string(),
    asOf: z.iso.date(),
    definition: z.object({
      version: z.enum(growthDefinitionVersions),
      title: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
      source: z.string().describe('Source of the definition. It is not law.'),
      unicornSource: z.string(),
    }),
    highGrowth: GrowthOutput,
    gazelle: GrowthOutput,
    unicorn: GrowthOutput,
    missingData: z.array(
      z.object({
        field: z
          .enum(['foundedOn', 'metrics', 'fx'])
          .describe('metrics: report them with ventures.reportMetrics; fx: the exchange rate of a round.'),
        on: z.iso.date().nullable(),
      }),
    ),
    inputsHash: z.string().describe('SHA-256 of the definition and the facts. Equal hashes give equal results.'),
  }),
  async handler({ startupId, asOf: requestedDay, definition: version }, context) {
    const { db } = context
    const now = context.now()
    const { startup, viewer } = await requireVisibleStartup(db, requireActor(context), startupId)
    if (viewer !== 'owner' && viewer !== 'operator')
      throw venturesError(
        'figures-withheld',
        'Only its own organisation and operators of its programmes can read the figures.',
      )
    const asOf = requestedDay ?? localDateOf(now)
    assertPast(asOf, 'asOf', now)
    const endOfDay = new Date(localDay(parseDateTime(`${asOf}T12:00`), programmeTimeZone).end - 1)
    const facts = (await loadGrowthFacts(db, [startup], endOfDay)).get(startupId)!
    const { title, source, unicornSource } = growthDefinitions[version]
    return {
      startupId,
      asOf,
      definition: { version, title, source, unicornSource },
      ...classifyGrowth(growthDefinitions[version], facts, asOf),
      inputsHash: digest([version, asOf, facts]),
    }
  },
})

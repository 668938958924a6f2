import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { digest } from '#platform/crypto/digest.ts'
import { defaultTimeZone, localDay } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertPast, Day, dayOf, instantOf } from '../fields.ts'
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
  reachedOn: z.iso.date().nullable().describe('The end of the first window that shows it, or the day of the round.'),
  verified: z.boolean().describe('What it rests on was checked; only then does the programme count it.'),
  window: z
    .object({ start: z.iso.date(), end: z.iso.date(), measure: z.enum(growthMeasures), from: z.int(), to: z.int() })
    .nullable()
    .describe('The window that shows it; turnover in centimes.'),
  earliestPossibleDate: z.iso
    .date()
    .nullable()
    .describe('The first day on which it could be reached, given the data so far; null: no longer by this definition.'),
  needs: z
    .object({
      start: z.iso.date(),
      end: z.iso.date(),
      minEmployeesAtStart: z.int(),
      leastEmployeesAtEnd: z.string().nullable().describe('Or else, the turnover. Null while the start is not known.'),
      leastTurnoverMinorAtEnd: z.string().nullable().describe('In centimes.'),
    })
    .nullable()
    .describe('What the window that ends first takes.'),
})

export const growthStatus = operation({
  name: 'ventures.growthStatus',
  summary:
    'Say whether a startup is of high growth, a gazelle or a unicorn on a day, by a named definition and from what was known that day; what data is missing, and when it could be at the earliest.',
  route: 'GET /ventures/startups/:startupId/growth',
  effect: 'read',
  access: 'ventures:read',
  examples: examples.growthStatus,
  input: z.object({
    startupId: reference(startups, 'A startup of the organisation, or of a programme the caller runs.'),
    asOf: Day('On which day, and from what was known by its end; today unless told.').optional(),
    definition: z
      .enum(growthDefinitionVersions)
      .default(defaultGrowthDefinitionVersion)
      .describe('Whose definition: more than 20 % a year (OECD–Eurostat 2007), or 10 % and more (EU practice).'),
  }),
  output: z.object({
    startupId: z.string(),
    asOf: z.iso.date(),
    definition: z.object({
      version: z.enum(growthDefinitionVersions),
      title: z.object({ fr: z.string(), ar: z.string(), en: z.string() }),
      source: z.string().describe('Where it is from. None of this is law.'),
      unicornSource: z.string(),
    }),
    highGrowth: GrowthOutput,
    gazelle: GrowthOutput,
    unicorn: GrowthOutput,
    missingData: z.array(
      z.object({
        field: z
          .enum(['foundedOn', 'metrics', 'fx'])
          .describe('metrics: report them with ventures.reportMetrics; fx: the rate of a round.'),
        on: z.iso.date().nullable(),
      }),
    ),
    inputsHash: z.string().describe('SHA-256 of the definition and the facts: the same hash, the same answer.'),
  }),
  async handler({ startupId, asOf: asked, definition: version }, context) {
    const { db, now } = context
    const { startup, standing } = await requireVisibleStartup(db, requireActor(context), startupId)
    if (standing !== 'owner' && standing !== 'operator')
      throw new Problem(
        403,
        'figures-withheld',
        'The figures of a startup are for its own people and for those who run a programme it was admitted to.',
      )
    const asOf = asked ?? dayOf(now())
    assertPast(asOf, 'asOf', now())
    const endOfDay = new Date(localDay(instantOf(`${asOf}T12:00`), defaultTimeZone).end - 1)
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

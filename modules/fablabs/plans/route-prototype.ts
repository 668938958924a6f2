import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { parseInstant } from '#platform/lib/local-time.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { invalid } from '#platform/problem.ts'
import { programmeTimeZone } from '../../commons/time-zone.ts'
import { readFreeBusy } from '../availability/free-busy.ts'
import { DurationMinutes } from '../availability/operations.ts'
import { loadBookedIntervals } from '../availability/quota.ts'
import { findMachinesInLabs } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { nearestTrainings } from '../qualifications/trainings.ts'
import { loadQualificationValidities } from '../qualifications/validity.ts'
import { localDateTimeInput } from '../slot-view.ts'
import {
  fablabLabs as labs,
  fablabMachines as machines,
  fablabMachineModels as models,
  fablabPlans as plans,
} from '../tables.ts'
import { Category, Material } from '../vocabulary.ts'
import { infeasiblePlan, Plan, toPlanView } from './plan-view.ts'
import { planRoute } from './planner.ts'
import * as examples from './route-prototype.examples.ts'

export const routePrototype = operation({
  name: 'fablabs.routePrototype',
  summary: 'Plan machines, labs and slots for a prototype, with cost and finish, without booking.',
  description:
    'For each operation, finds a suitable machine that the person may use and a free slot. The nearest machines are tried first, then the soonest, then the cheapest. If no plan is feasible, the response gives the reasons. The plan is stored, and fablabs.bookPlan books all of it; until then no slot is reserved.',
  route: 'POST /fablabs/plans',
  effect: 'write',
  access: 'fablabs:write',
  http: { status: 201 },
  agent: { producesIds: ['planId', 'machineId'] },
  examples: examples.routePrototype,
  input: z.object({
    operations: z
      .array(
        z
          .object({
            category: Category,
            estMin: DurationMinutes,
            material: Material.optional(),
            envelopeMm: z
              .array(z.int().min(1).max(10_000))
              .length(3)
              .optional()
              .describe('Size of the part in mm, in any order.'),
            toleranceMicron: z.int().min(1).max(10_000).optional().describe('Required tolerance, in µm.'),
            dependsOn: z
              .array(z.int().min(0).max(19))
              .max(20)
              .default([])
              .describe('Indexes, from 0, of the operations that must be done before.'),
          })
          .strict(),
      )
      .min(1)
      .max(20)
      .describe('Operations that make the prototype.'),
    regionCode: RegionCode.optional(),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .optional()
      .describe('Latitude of the person; with longitude, near labs are preferred.'),
    longitude: z.number().min(-180).max(180).optional().describe('Longitude of the person.'),
    from: localDateTimeInput('Earliest start. Defaults to now.').optional(),
    dueAt: localDateTimeInput('Latest finish. Defaults to three weeks after the earliest start.').optional(),
    budgetMinor: z.int().min(0).optional().describe('Maximum total price, in centimes.'),
  }),
  output: Plan,
  async handler({ operations, regionCode, latitude, longitude, from, dueAt, budgetMinor }, context) {
    const { db } = context
    const { id: personId, organisationId } = requireActor(context)
    const now = context.now()
    if ((latitude === undefined) !== (longitude === undefined))
      throw invalid('A position needs both coordinates.', [
        { path: 'latitude', message: 'Give latitude and longitude together.' },
      ])
    const invalidIndex = operations.findIndex(({ dependsOn }) => dependsOn.some((one) => one >= operations.length))
    if (invalidIndex >= 0)
      throw invalid('An operation depends on one that does not exist.', [
        { path: `operations.${invalidIndex}.dependsOn`, message: `Use indexes from 0 to ${operations.length - 1}.` },
      ])
    const start = Math.max(now.getTime(), from ? parseInstant(from, programmeTimeZone).getTime() : 0)
    const dueTime = dueAt ? parseInstant(dueAt, programmeTimeZone).getTime() : start + 21 * dayMs
    const window = { start, end: Math.min(dueTime, start + 31 * dayMs, now.getTime() + policy.horizonMs) }
    if (window.end <= window.start)
      throw invalid('The due date is not possible.', [
        { path: 'dueAt', message: 'Use a time after the start and within 90 days.' },
      ])

    const categories = [...new Set(operations.map(({ category }) => category))]
    const places = await findMachinesInLabs(
      db,
      and(
        inArray(models.category, categories),
        eq(machines.status, 'AVAILABLE'),
        eq(labs.status, 'OPEN'),
        regionCode ? eq(labs.regionCode, regionCode) : undefined,
      ),
    )
    const tasks = operations.map(({ estMin: minutes, ...rest }) => ({ ...rest, minutes }))
    const needed = [...new Set(places.flatMap(({ model }) => model.requiredQualificationIds))]
    const route = planRoute(
      tasks,
      {
        places,
        calendar: await readFreeBusy(db, places, window, { now }),
        validities: await loadQualificationValidities(db, personId, needed),
        booked: await loadBookedIntervals(db, { personId, organisationId, now }, window, programmeTimeZone),
        personId,
        near: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
        window,
      },
      budgetMinor,
    )
    if ('overBudget' in route) return infeasiblePlan('over-budget', null, [], ` It costs ${route.overBudget} centimes.`)
    if ('obstacle' in route) {
      const { task, why } = route.obstacle!
      const capable =
        why === 'not-qualified' ? places.filter(({ model }) => model.category === tasks[task]!.category) : []
      const missing = [...new Set(capable.flatMap(({ model }) => model.requiredQualificationIds))]
      return infeasiblePlan(
        why,
        why === 'cycle' ? null : task,
        missing.length > 0 ? await nearestTrainings(db, missing, capable[0]!.lab, now) : [],
      )
    }
    const [plan] = await db
      .insert(plans)
      .values({
        organisationId,
        personId,
        state: 'ROUTED',
        steps: route.steps.map(({ place, slot }) => ({
          machineId: place.machine.id,
          startsAt: new Date(slot.start).toISOString(),
          durationMinutes: (slot.end - slot.start) / 60_000,
        })),
        bookingIds: [],
        priceMinor: route.priceMinor,
        dueAt: dueAt ? new Date(dueTime) : null,
        createdAt: now,
      })
      .returning()
    return toPlanView(plan!.id, 'ROUTED', route.steps)
  },
})

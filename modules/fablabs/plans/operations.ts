import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { defaultTimeZone, parseInstant } from '#platform/lib/local-time.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { conflict, invalid, notFound, Problem } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { readFreeBusy } from '../availability/free-busy.ts'
import { DurationMinutes } from '../availability/operations.ts'
import { loadBookedIntervals } from '../availability/quota.ts'
import { BookingView } from '../bookings/booking-view.ts'
import { bookSlot } from '../bookings/operations.ts'
import { exampleIds } from '../example-ids.ts'
import { findMachinesInLabs, type MachineInLab, MachineInLabFields, toMachineInLabView } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { nearestTrainings } from '../qualifications/trainings.ts'
import { loadQualificationValidities } from '../qualifications/validity.ts'
import { localDateTimeInput, SlotFields, toSlotView } from '../slot-view.ts'
import {
  fablabLabs as labs,
  fablabMachines as machines,
  fablabMachineModels as models,
  fablabPlans as plans,
} from '../tables.ts'
import { Category, Material, planStates } from '../vocabulary.ts'
import * as examples from './operations.examples.ts'
import { planRoute, type RouteObstacle } from './planner.ts'

const PlannedStep = z.object({
  task: z.int().describe('Which of the operations it is, from 0.'),
  ...MachineInLabFields,
  ...SlotFields,
  priceMinor: z.int().describe('In centimes.'),
  distanceKm: z.number().nullable().describe('From the given place; null where none was given.'),
})

const Plan = z.object({
  planId: z.string().nullable().describe('To book it with fablabs.bookPlan; null when it is not feasible.'),
  state: z.enum(planStates).nullable().describe('BOOKED once all of it is; null when it is not feasible.'),
  feasible: z.boolean(),
  steps: z.array(PlannedStep).describe('In the order of the operations.'),
  priceMinor: z.int().nullable().describe('For all steps, in centimes.'),
  currency: z.string().describe('ISO 4217.'),
  totalKm: z.number().nullable().describe('From the given place to each lab, summed.'),
  finishesAt: z.iso.datetime().nullable().describe('When the last step ends, UTC.'),
  reasons: z
    .array(
      z.object({
        task: z.int().nullable().describe('Which operation; null: the plan as a whole.'),
        code: z.string(),
        text: z.string(),
      }),
    )
    .describe('Why it is not feasible.'),
  trainings: z.array(z.unknown()).describe('Where a missing qualification is taught next.'),
})

const reasonTexts: Record<RouteObstacle | 'over-budget', string> = {
  'no-machine': 'No machine in service has this category, material, size and tolerance there.',
  'not-qualified':
    'Machines can make it, but the person lacks a qualification valid until then: `trainings` are the next.',
  'no-free-slot': 'Machines can make it, but none is free, or the quota is used up, before it is due.',
  cycle: 'The operations depend on each other in a circle.',
  'over-budget': 'The cheapest way costs more than the budget.',
}

const infeasiblePlan = (
  code: keyof typeof reasonTexts,
  task: number | null,
  trainings: unknown[] = [],
  more = '',
): z.input<typeof Plan> => ({
  planId: null,
  state: null,
  feasible: false,
  steps: [],
  priceMinor: null,
  currency: policy.currency,
  totalKm: null,
  finishesAt: null,
  reasons: [{ task, code, text: reasonTexts[code] + more }],
  trainings,
})

interface ScheduledStep {
  place: MachineInLab
  slot: { start: number; end: number }
  priceMinor: number
  distanceKm: number | null
}

function toPlanView(
  planId: string,
  state: (typeof planStates)[number],
  steps: readonly ScheduledStep[],
): z.input<typeof Plan> {
  const distances = steps.map(({ distanceKm }) => distanceKm)
  return {
    planId,
    state,
    feasible: true,
    steps: steps.map(({ place, slot, priceMinor, distanceKm }, task) => ({
      task,
      ...toMachineInLabView(place),
      ...toSlotView(slot.start, slot.end, place.lab.timeZone),
      priceMinor,
      distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
    })),
    priceMinor: steps.reduce((sum, { priceMinor }) => sum + priceMinor, 0),
    currency: policy.currency,
    totalKm: distances.every((one) => one === null)
      ? null
      : Math.round(distances.reduce<number>((sum, one) => sum + (one ?? 0), 0) * 10) / 10,
    finishesAt: new Date(Math.max(...steps.map(({ slot }) => slot.end))).toISOString(),
    reasons: [],
    trainings: [],
  }
}

export const routePrototype = operation({
  name: 'fablabs.routePrototype',
  summary:
    'Plan how to make a prototype: for each operation the nearest lab with a fitting machine that the person may use and a free slot, with cost and finish; or why not. Books nothing.',
  description:
    'Plan how to make a prototype. The nearest machines are tried first, then the soonest, then the cheapest. The plan is kept so that it can be booked whole with fablabs.bookPlan; until then nothing is held.',
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
              .describe('The size of the part in mm, in any order.'),
            toleranceMicron: z.int().min(1).max(10_000).optional().describe('How exact it must be, in µm.'),
            dependsOn: z
              .array(z.int().min(0).max(19))
              .max(20)
              .default([])
              .describe('Which operations, from 0, must be done before.'),
          })
          .strict(),
      )
      .min(1)
      .max(20)
      .describe('What is to be done.'),
    regionCode: RegionCode.optional(),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .optional()
      .describe('Where the person is; with longitude, near labs are preferred.'),
    longitude: z.number().min(-180).max(180).optional().describe('Where the person is.'),
    from: localDateTimeInput('Not before this; now unless told.').optional(),
    dueAt: localDateTimeInput('Finished by then; three weeks after the beginning unless told.').optional(),
    budgetMinor: z.int().min(0).optional().describe('At most this much in all, in centimes.'),
  }),
  output: Plan,
  async handler({ operations, regionCode, latitude, longitude, from, dueAt, budgetMinor }, context) {
    const { db } = context
    const { id: personId, organisationId } = requireActor(context)
    const now = context.now()
    if ((latitude === undefined) !== (longitude === undefined))
      throw invalid('A distance needs a place to count from.', [
        { path: 'latitude', message: 'Give latitude and longitude together.' },
      ])
    const outside = operations.findIndex(({ dependsOn }) => dependsOn.some((one) => one >= operations.length))
    if (outside >= 0)
      throw invalid('An operation depends on one that is not there.', [
        { path: `operations.${outside}.dependsOn`, message: `From 0 to ${operations.length - 1}.` },
      ])
    const start = Math.max(now.getTime(), from ? parseInstant(from, defaultTimeZone).getTime() : 0)
    const due = dueAt ? parseInstant(dueAt, defaultTimeZone).getTime() : start + 21 * dayMs
    const window = { start, end: Math.min(due, start + 31 * dayMs, now.getTime() + policy.horizonMs) }
    if (window.end <= window.start)
      throw invalid('This is not a time to make anything.', [
        { path: 'dueAt', message: 'After the beginning, and within 90 days.' },
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
    const found = planRoute(
      tasks,
      {
        places,
        calendar: await readFreeBusy(db, places, window, { now }),
        standings: await loadQualificationValidities(db, personId, needed),
        booked: await loadBookedIntervals(db, { personId, organisationId, now }, window, defaultTimeZone),
        personId,
        near: latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined,
        window,
      },
      budgetMinor,
    )
    if ('overBudget' in found) return infeasiblePlan('over-budget', null, [], ` It would be ${found.overBudget}.`)
    if ('obstacle' in found) {
      const { task, why } = found.obstacle!
      const able = why === 'not-qualified' ? places.filter(({ model }) => model.category === tasks[task]!.category) : []
      const missing = [...new Set(able.flatMap(({ model }) => model.requiredQualificationIds))]
      return infeasiblePlan(
        why,
        why === 'cycle' ? null : task,
        missing.length > 0 ? await nearestTrainings(db, missing, able[0]!.lab, now) : [],
      )
    }
    const [plan] = await db
      .insert(plans)
      .values({
        organisationId,
        personId,
        state: 'ROUTED',
        steps: found.steps.map(({ place, slot }) => ({
          machineId: place.machine.id,
          startsAt: new Date(slot.start).toISOString(),
          durationMinutes: (slot.end - slot.start) / 60_000,
        })),
        bookingIds: [],
        priceMinor: found.priceMinor,
        dueAt: dueAt ? new Date(due) : null,
        createdAt: now,
      })
      .returning()
    return toPlanView(plan!.id, 'ROUTED', found.steps)
  },
})

async function requireOwnPlan(
  db: Reads,
  planId: string,
  { id, organisationId }: { id: string; organisationId: string },
) {
  const [plan] = await db
    .select()
    .from(plans)
    .where(and(eq(plans.id, planId), eq(plans.organisationId, organisationId), eq(plans.personId, id)))
  if (!plan) throw notFound('plan of yours')
  return plan
}

export const getPlan = operation({
  name: 'fablabs.getPlan',
  summary: 'Show a plan of one’s own for a prototype, step by step.',
  route: 'GET /fablabs/plans/:planId',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['planId', 'machineId'] },
  examples: examples.getPlan,
  input: z.object({ planId: reference(plans, 'A plan of one’s own, as made by fablabs.routePrototype.') }),
  output: Plan,
  async handler({ planId }, context) {
    const plan = await requireOwnPlan(context.db, planId, requireActor(context))
    const places = new Map(
      (
        await findMachinesInLabs(
          context.db,
          inArray(
            machines.id,
            plan.steps.map(({ machineId }) => machineId),
          ),
        )
      ).map((one) => [one.machine.id, one]),
    )
    const steps = plan.steps.map(({ machineId, startsAt, durationMinutes }) => {
      const place = places.get(machineId)!
      const start = Date.parse(startsAt)
      const priceMinor = Math.round((place.model.pricePerHourMinor * durationMinutes) / 60)
      return { place, slot: { start, end: start + durationMinutes * 60_000 }, priceMinor, distanceKm: null }
    })
    return toPlanView(planId, plan.state, steps)
  },
})

export const bookPlan = operation({
  name: 'fablabs.bookPlan',
  summary:
    'Book every step of a plan, or none: if one slot was taken meanwhile, nothing is booked and it says which, with alternatives.',
  route: 'POST /fablabs/plans/:planId/book',
  effect: 'write',
  access: 'fablabs:write',
  agent: { risk: 'high', producesIds: ['bookingId', 'planId'] },

  examples: examples.bookPlan,
  input: z.object({ planId: reference(plans, 'A plan of one’s own, as made by fablabs.routePrototype.') }),
  output: z.object({
    planId: z.string().describe('The plan that is booked.'),
    bookings: z.array(BookingView).describe('One for each step, in its order.'),
  }),
  async handler({ planId }, context) {
    const plan = await requireOwnPlan(context.db, planId, requireActor(context))
    if (plan.state !== 'ROUTED')
      throw conflict(
        'This plan is booked already.',
        { state: plan.state, bookingIds: plan.bookingIds, allowedEvents: [] },
        'illegal-transition',
      )
    const booked: z.input<typeof BookingView>[] = []
    for (const [task, step] of plan.steps.entries()) {
      try {
        booked.push(await bookSlot({ ...step, purpose: 'PROTOTYPE', participants: 1 }, 'CONFIRMED', context))
      } catch (error) {
        // Thrown on, it takes the steps before it along: they are in the same transaction.
        if (error instanceof Problem)
          throw new Problem(error.status, error.code, `Step ${task}: ${error.message} Nothing was booked.`, {
            ...error.extensions,
            task,
          })
        throw error
      }
    }
    const bookingIds = booked.map(({ bookingId }) => bookingId)
    await context.db.update(plans).set({ state: 'BOOKED', bookingIds }).where(eq(plans.id, planId))
    return { planId, bookings: booked }
  },
})

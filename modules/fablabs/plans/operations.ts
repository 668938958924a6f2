import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import type { Reads } from '#platform/db/database.ts'
import { and, eq, inArray } from '#platform/db/query-builder.ts'
import { operation } from '#platform/operation.ts'
import { notFound, Problem, platformError } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { BookingView } from '../bookings/booking-view.ts'
import { bookSlot } from '../bookings/operations.ts'
import { findMachinesInLabs } from '../machine-in-lab.ts'
import { fablabMachines as machines, fablabPlans as plans } from '../tables.ts'
import * as examples from './operations.examples.ts'
import { Plan, toPlanView } from './plan-view.ts'

async function requireOwnPlan(
  db: Reads,
  planId: string,
  { id, organisationId }: { id: string; organisationId: string },
) {
  const [plan] = await db
    .select()
    .from(plans)
    .where(and(eq(plans.id, planId), eq(plans.organisationId, organisationId), eq(plans.personId, id)))
  if (!plan) throw notFound('plan')
  return plan
}

export const getPlan = operation({
  name: 'fablabs.getPlan',
  summary: 'Show a plan of the caller for a prototype, step by step.',
  route: 'GET /fablabs/plans/:planId',
  effect: 'read',
  access: 'fablabs:read',
  agent: { producesIds: ['planId', 'machineId'] },
  examples: examples.getPlan,
  input: z.object({ planId: reference(plans, 'A plan of the caller, as made by fablabs.routePrototype.') }),
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
  summary: 'Book every step of a plan for a prototype, or none of them.',
  description:
    'Books every step of the plan in one transaction. If a slot is no longer free, nothing is booked, and the error names the step in `task` and lists alternatives.',
  route: 'POST /fablabs/plans/:planId/book',
  effect: 'write',
  access: 'fablabs:write',
  agent: { risk: 'high', producesIds: ['bookingId', 'planId'] },

  examples: examples.bookPlan,
  input: z.object({ planId: reference(plans, 'A plan of the caller, as made by fablabs.routePrototype.') }),
  output: z.object({
    planId: z.string().describe('The booked plan.'),
    bookings: z.array(BookingView).describe('One booking for each step, in order.'),
  }),
  async handler({ planId }, context) {
    const plan = await requireOwnPlan(context.db, planId, requireActor(context))
    if (plan.state !== 'ROUTED')
      throw platformError('illegal-transition', 'This plan is already booked.', {
        state: plan.state,
        bookingIds: plan.bookingIds,
        allowedEvents: [],
      })
    const now = context.now()
    const booked: z.input<typeof BookingView>[] = []
    for (const [task, step] of plan.steps.entries()) {
      try {
        booked.push(await bookSlot({ ...step, purpose: 'PROTOTYPE', participants: 1 }, 'CONFIRMED', context, now))
      } catch (error) {
        // Rethrown, so that the transaction rolls back the bookings of the earlier steps.
        if (error instanceof Problem) throw error.extend({ task }, `Step ${task}: ${error.message} Nothing was booked.`)
        throw error
      }
    }
    const bookingIds = booked.map(({ bookingId }) => bookingId)
    await context.db.update(plans).set({ state: 'BOOKED', bookingIds }).where(eq(plans.id, planId))
    return { planId, bookings: booked }
  },
})

import { z } from 'zod'
import { type MachineInLab, MachineInLabFields, toMachineInLabView } from '../machine-in-lab.ts'
import { policy } from '../policy.ts'
import { SlotFields, toSlotView } from '../slot-view.ts'
import { planStates } from '../vocabulary.ts'
import type { RouteObstacle } from './planner.ts'

export const PlannedStep = z.object({
  task: z.int().describe('Index of the operation, from 0.'),
  ...MachineInLabFields,
  ...SlotFields,
  priceMinor: z.int().describe('Price in centimes.'),
  distanceKm: z.number().nullable().describe('Distance from the given position; null without one.'),
})

export const Plan = z.object({
  planId: z.string().nullable().describe('Id to book the plan with fablabs.bookPlan; null when it is not feasible.'),
  state: z
    .enum(planStates)
    .nullable()
    .describe('BOOKED once every step is booked; null when the plan is not feasible.'),
  feasible: z.boolean(),
  steps: z.array(PlannedStep).describe('Steps in the order of the operations.'),
  priceMinor: z.int().nullable().describe('Price of all steps, in centimes.'),
  currency: z.string().describe('ISO 4217.'),
  totalKm: z.number().nullable().describe('Sum of the distances from the given position to each lab.'),
  finishesAt: z.iso.datetime().nullable().describe('End of the last step, UTC.'),
  reasons: z
    .array(
      z.object({
        task: z.int().nullable().describe('Index of the operation; null: the whole plan.'),
        code: z.string(),
        text: z.string(),
      }),
    )
    .describe('Why the plan is not feasible.'),
  trainings: z.array(z.unknown()).describe('Next trainings for missing qualifications.'),
})

export const reasonTexts: Record<RouteObstacle | 'over-budget', string> = {
  'no-machine': 'No machine in service there has this category, material, size and tolerance.',
  'not-qualified': 'Suitable machines exist, but the person lacks a qualification valid until then. See `trainings`.',
  'no-free-slot': 'Suitable machines exist, but none is free before the due date, or the quota is used up.',
  cycle: 'The operations depend on each other in a cycle.',
  'over-budget': 'The cheapest plan costs more than the budget.',
}

export const infeasiblePlan = (
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

export interface ScheduledStep {
  place: MachineInLab
  slot: { start: number; end: number }
  priceMinor: number
  distanceKm: number | null
}

export function toPlanView(
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

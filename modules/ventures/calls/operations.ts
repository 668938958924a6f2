import { z } from 'zod'
import { and, asc, eq, gt, gte, lt, lte, or } from '#platform/db/query-builder.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { ventureCalls as calls } from '../tables.ts'
import { CallState, Track } from '../vocabulary.ts'
import { Call, CallCard, requireCall, toCallCard, toCallView } from './call-view.ts'
import * as examples from './operations.examples.ts'

export const listCalls = operation({
  name: 'ventures.listCalls',
  summary: 'List calls for startups, such as incubation or acceleration, soonest to close first.',
  description: 'Open calls by default; planned or closed ones on request, by track and region.',
  route: 'GET /ventures/calls',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['callId'] },

  examples: examples.listCalls,
  input: z.object({
    state: CallState.default('OPEN'),
    track: Track.optional(),
    regionCode: RegionCode.optional().describe('Only calls open to startups of this region.'),
    ...Paging,
  }),
  output: pageOf(CallCard),
  async handler({ state, track, regionCode, limit, cursor }, { db, now }) {
    const at = now()
    const [time, id] = decodeCursor(cursor, 'number', 'string') ?? []
    const after = time === undefined ? undefined : new Date(Math.min(Math.max(Math.trunc(time), 0), Date.UTC(2200, 0)))
    const found: (typeof calls.$inferSelect)[] = []
    let position = after && { after, id: id! }
    // Regions are a list in the row, so they are filtered here, page by page, until enough calls are found.
    for (;;) {
      const rows = await db
        .select()
        .from(calls)
        .where(
          and(
            state === 'PLANNED' ? gt(calls.opensAt, at) : lte(calls.opensAt, at),
            state === 'CLOSED' ? lt(calls.closesAt, at) : state === 'OPEN' ? gte(calls.closesAt, at) : undefined,
            track ? eq(calls.track, track) : undefined,
            position &&
              or(
                gt(calls.closesAt, position.after),
                and(eq(calls.closesAt, position.after), gt(calls.id, position.id)),
              ),
          ),
        )
        .orderBy(asc(calls.closesAt), asc(calls.id))
        .limit(100)
      found.push(...rows.filter(({ regionCodes }) => !regionCode || !regionCodes || regionCodes.includes(regionCode)))
      const last = rows.at(-1)
      if (rows.length < 100 || found.length > limit || !last) break
      position = { after: last.closesAt, id: last.id }
    }
    return toPage(
      found,
      limit,
      (call) => [call.closesAt.getTime(), call.id],
      (call) => toCallCard(call, at),
    )
  },
})

export const getCall = operation({
  name: 'ventures.getCall',
  summary: 'Show a call with its conditions, questions, scoring criteria, seats and closing time.',
  route: 'GET /ventures/calls/:callId',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true },
  examples: examples.getCall,
  input: z.object({ callId: reference(calls, 'A call, as found by ventures.listCalls.') }),
  output: Call,
  handler: async ({ callId }, { db, now }) => toCallView(await requireCall(db, callId), now()),
})

import { z } from 'zod'
import { and, asc, eq, gt, gte, lt, lte, or } from '#platform/db/query-builder.ts'
import { RegionCode } from '#platform/lib/regions.ts'
import { operation } from '#platform/operation.ts'
import { decodeCursor, Paging, pageOf, toPage } from '#platform/paging.ts'
import { reference } from '#platform/reference.ts'
import { exampleIds } from '../example-ids.ts'
import { ventureCalls as calls } from '../tables.ts'
import { CallState, Track } from '../vocabulary.ts'
import { Call, CallCard, requireCall, toCallCard, toCallView } from './call-view.ts'

export const listCalls = operation({
  name: 'ventures.listCalls',
  summary:
    'List the calls for startups - incubation, acceleration and the like - that are open, coming or over; by track and region. The soonest to close first.',
  route: 'GET /ventures/calls',
  effect: 'read',
  access: 'public',
  returnsUntrustedContent: true,
  producesIds: ['callId'],
  examples: [
    {
      ask: {
        fr: 'Quels appels à candidatures sont ouverts pour les startups ?',
        ar: 'ما هي نداءات الترشيح المفتوحة للشركات الناشئة؟',
        en: 'Which calls for startups are open?',
      },
      input: {},
    },
    {
      ask: {
        fr: 'Y a-t-il un appel pour un incubateur à Oujda ?',
        ar: 'هل هناك نداء للالتحاق بحاضنة في وجدة؟',
        en: 'Is there a call for an incubator in Oujda?',
      },
      input: { track: 'INCUBATION', regionCode: 'MA-02' },
    },
    {
      ask: {
        fr: 'Quels programmes d’accélération ont déjà fermé ?',
        ar: 'ما هي برامج التسريع التي أغلقت؟',
        en: 'Which acceleration programmes have closed already?',
      },
      input: { state: 'CLOSED', track: 'ACCELERATION' },
    },
    {
      ask: {
        fr: 'Quel incubateur ou accélérateur prend des startups en ce moment ?',
        ar: 'أي حاضنة أو مسرعة تستقبل شركات ناشئة الآن؟',
        en: 'Which incubator or accelerator is taking startups now?',
      },
      input: { state: 'OPEN' },
    },
    {
      ask: {
        fr: 'À quels programmes d’accompagnement une startup peut-elle candidater ?',
        ar: 'ما هي برامج المواكبة التي يمكن لشركة ناشئة الترشح لها؟',
        en: 'Which support programmes can a startup apply to?',
      },
      input: {},
    },
  ],
  input: z.object({
    state: CallState.default('OPEN'),
    track: Track.optional(),
    regionCode: RegionCode.optional().describe('Only what startups of this region may apply to.'),
    ...Paging,
  }),
  output: pageOf(CallCard),
  async handler({ state, track, regionCode, limit, cursor }, { db, now }) {
    const at = now()
    const [time, id] = decodeCursor(cursor, 'number', 'string') ?? []
    const after = time === undefined ? undefined : new Date(Math.min(Math.max(Math.trunc(time), 0), Date.UTC(2200, 0)))
    const found: (typeof calls.$inferSelect)[] = []
    let position = after && { after, id: id! }
    // Regions are a list within the row, so they are looked at here: page by page, until there are enough.
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
  summary: 'Show a call: who may apply, what is asked, how it is judged, when it closes.',
  route: 'GET /ventures/calls/:callId',
  effect: 'read',
  access: 'public',
  returnsUntrustedContent: true,
  examples: [
    {
      ask: {
        fr: 'Quelles sont les conditions de cet appel à candidatures ?',
        ar: 'ما هي شروط هذا النداء؟',
        en: 'What are the conditions of this call?',
      },
      input: { callId: exampleIds.call(1) },
    },
    {
      ask: {
        fr: 'Sur quels critères les dossiers de cet appel sont-ils notés ?',
        ar: 'ما هي معايير تقييم ملفات هذا النداء؟',
        en: 'By which criteria are the files of this call scored?',
      },
      input: { callId: exampleIds.call(2) },
    },
    {
      ask: {
        fr: 'Quand cet appel ferme-t-il et combien de places offre-t-il ?',
        ar: 'متى يغلق هذا النداء وكم مقعدا يوفر؟',
        en: 'When does this call close, and how many seats does it have?',
      },
      input: { callId: exampleIds.call(1) },
    },
  ],
  input: z.object({ callId: reference(calls, 'A call, as found by ventures.listCalls.') }),
  output: Call,
  handler: async ({ callId }, { db, now }) => toCallView(await requireCall(db, callId), now()),
})

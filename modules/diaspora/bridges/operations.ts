import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq } from '#platform/db/query-builder.ts'
import { organisations } from '#platform/identity/tables.ts'
import { CountryCode, Ror } from '#platform/lib/identifiers.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { invalid, notFound } from '#platform/problem.ts'
import { reference } from '#platform/reference.ts'
import { assertOwner } from '../access.ts'
import { diasporaError } from '../errors.ts'
import { assertOrder, Day, localDateOf } from '../fields.ts'
import { requireVisibleProfile } from '../profiles/profile-access.ts'
import { diasporaBridges as bridges, diasporaProfiles as profiles } from '../tables.ts'
import { BridgeKind, Instrument } from '../vocabulary.ts'
import { Bridge, organisationNameOf, toBridgeView, visibleLeadId } from './bridge-view.ts'
import * as examples from './operations.examples.ts'

export const createBridge = operation({
  name: 'diaspora.createBridge',
  summary: 'Record an industrial or academic bridge between the caller’s organisation and one abroad.',
  description:
    'A bridge records what was signed (agreement, joint laboratory, co-supervision, supply contract or investment) and when.',
  route: 'POST /diaspora/bridges',
  effect: 'write',
  access: 'diaspora:manage',
  agent: { exfiltrates: true, producesIds: ['bridgeId'] },
  http: { status: 201 },

  examples: examples.createBridge,
  input: z.object({
    kind: BridgeKind,
    instrument: Instrument,
    foreignPartner: z
      .strictObject({
        name: z.string().min(2).max(200).describe('The organisation abroad.'),
        countryCode: CountryCode.describe('Its country, ISO 3166-1; not Morocco.'),
        ror: Ror.optional(),
      })
      .describe('The foreign partner.'),
    leadProfileId: reference(
      profiles,
      'The member of the diaspora who leads it, from diaspora.searchProfiles. Shown to the owning organisation only.',
    ).optional(),
    signedOn: Day('Date of signature.'),
    validUntil: Day('Last day of validity. Defaults to no end.').optional(),
  }),
  output: Bridge,
  async handler(
    { foreignPartner: { name, countryCode, ror }, leadProfileId, signedOn, validUntil, ...input },
    context,
  ) {
    const caller = requireActor(context)
    const { db, now } = context
    if (countryCode === 'MA')
      throw invalid('The partner of a bridge must be abroad.', [
        { path: 'foreignPartner.countryCode', message: 'Choose a country other than MA.' },
      ])
    if (signedOn > localDateOf(now()))
      throw invalid('The date of signature is in the future.', [
        { path: 'signedOn', message: `Choose ${localDateOf(now())} (today) or earlier.` },
      ])
    assertOrder(signedOn, validUntil, 'validUntil')
    if (leadProfileId) await requireVisibleProfile(db, caller, leadProfileId, now())
    const [bridge] = await db
      .insert(bridges)
      .values({
        ...input,
        ownerOrganisationId: caller.organisationId,
        foreignName: name,
        foreignCountry: countryCode,
        foreignRor: ror,
        leadProfileId,
        signedOn,
        validUntil,
        outputs: [],
        createdBy: caller.id,
        createdAt: now(),
      })
      .returning()
    return toBridgeView(
      { bridge: bridge!, organisation: await organisationNameOf(db, caller.organisationId) },
      caller,
      now(),
      leadProfileId ?? null,
    )
  },
})

export const listBridges = operation({
  name: 'diaspora.listBridges',
  summary: 'List bridges between Moroccan organisations and partners abroad, with their outputs.',
  description: 'Latest signed first. Filter by kind, instrument or country.',
  route: 'GET /diaspora/bridges',
  effect: 'read',
  access: 'public',
  agent: { returnsUntrustedContent: true, producesIds: ['bridgeId'] },

  examples: examples.listBridges,
  input: z.object({
    kind: BridgeKind.optional(),
    instrument: Instrument.optional(),
    countryCode: CountryCode.optional(),
    ...Paging,
  }),
  output: pageOf(Bridge),
  async handler({ kind, instrument, countryCode, ...page }, { db, actor, now }) {
    const { items, nextCursor } = await listPage(page, {
      sort: [
        { column: bridges.signedOn, descending: true },
        { column: bridges.id, descending: true },
      ],
      query: ({ after, orderBy, limit }) =>
        db
          .select({ bridge: bridges, organisation: organisations.name })
          .from(bridges)
          .innerJoin(organisations, eq(organisations.id, bridges.ownerOrganisationId))
          .where(
            and(
              kind ? eq(bridges.kind, kind) : undefined,
              instrument ? eq(bridges.instrument, instrument) : undefined,
              countryCode ? eq(bridges.foreignCountry, countryCode) : undefined,
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ bridge }) => [bridge.signedOn, bridge.id],
      view: async (row) => toBridgeView(row, actor, now(), await visibleLeadId(db, actor, row.bridge, now())),
    })
    return { items: await Promise.all(items), nextCursor }
  },
})

export const recordBridgeOutput = operation({
  name: 'diaspora.recordBridgeOutput',
  summary: 'Record what a bridge has produced, such as a thesis, an article, a product or an order.',
  description: 'The bridge must belong to the caller’s organisation.',
  route: 'POST /diaspora/bridges/:bridgeId/outputs',
  effect: 'write',
  access: 'diaspora:manage',
  examples: examples.recordBridgeOutput,
  input: z.object({
    bridgeId: reference(bridges, 'A bridge of the organisation, as listed by diaspora.listBridges.'),
    title: z.string().min(2).max(300).describe('Title of the output.'),
    producedOn: Day('Date the output was produced.'),
  }),
  output: Bridge,
  async handler({ bridgeId, title, producedOn }, context) {
    const caller = requireActor(context)
    const { db, now } = context
    const [known] = await db.select().from(bridges).where(eq(bridges.id, bridgeId))
    if (!known) throw notFound('bridge')
    assertOwner(caller, known.ownerOrganisationId)
    if (producedOn < known.signedOn || producedOn > localDateOf(now()))
      throw invalid('The date of the output is out of range.', [
        { path: 'producedOn', message: `Choose a day from ${known.signedOn} to ${localDateOf(now())}.` },
      ])
    if (known.outputs.length >= 200)
      throw diasporaError('too-many-outputs', 'A bridge can have at most 200 outputs.', { outputs: 200 })
    const outputs = [...known.outputs, { title, producedOn }]
    const lastOutputOn = known.lastOutputOn && known.lastOutputOn > producedOn ? known.lastOutputOn : producedOn
    const [bridge] = await db
      .update(bridges)
      .set({ outputs, lastOutputOn, version: known.version + 1 })
      .where(eq(bridges.id, bridgeId))
      .returning()
    return toBridgeView(
      { bridge: bridge!, organisation: await organisationNameOf(db, bridge!.ownerOrganisationId) },
      caller,
      now(),
      await visibleLeadId(db, caller, bridge!, now()),
    )
  },
})

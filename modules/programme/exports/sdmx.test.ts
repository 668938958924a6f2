import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import fc from '#platform/testing/fast-check.ts'
import { RegionKey } from '../vocabulary.ts'
import type { ExportRow } from './export-rows.ts'
import { toSdmxMessage } from './sdmx.ts'

/** The rules of the SDMX-JSON 2.0.0 JSON schema for the parts of a flat message, in strict form. */
const Id = z.string().regex(/^[A-Za-z0-9_@$-]+$/)
const ComponentId = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
const Texts = z.record(z.enum(['fr', 'ar', 'en']), z.string()).or(z.strictObject({ en: z.string() }))
const named = { name: z.string(), names: Texts }
const unique = (all: unknown[]) => new Set(all.map((one) => JSON.stringify(one))).size === all.length
const Instant = z.iso.datetime({ offset: true })
const links = z.array(z.strictObject({ urn: z.url(), rel: z.string() }))
const Value = z.strictObject({ id: Id, ...named, start: Instant.optional(), end: Instant.optional() })
const Values = z.array(Value).min(1).refine(unique)
const roles = z.array(ComponentId).optional()
const Structure = z.strictObject({
  ...named,
  dataSets: z.array(z.int()).min(1),
  links,
  dimensions: z.strictObject({
    observation: z
      .array(z.strictObject({ id: ComponentId, ...named, roles, keyPosition: z.int().min(0), values: Values }))
      .refine(unique),
  }),
  measures: z.strictObject({
    observation: z.array(
      z.strictObject({ id: ComponentId, ...named, format: z.strictObject({ dataType: z.literal('Decimal') }) }),
    ),
  }),
  attributes: z.strictObject({
    observation: z
      .array(
        z.strictObject({
          id: ComponentId,
          ...named,
          relationship: z.strictObject({ observation: z.strictObject({}) }),
          values: Values.optional(),
        }),
      )
      .refine(unique),
  }),
})
const DataSet = z.strictObject({
  structure: z.int(),
  action: z.enum(['Information', 'Append', 'Replace', 'Delete']),
  links,
  observations: z.record(z.string().regex(/^\d+(:\d+)*$/), z.array(z.union([z.string(), z.int(), z.null()]))),
})
const Schema = z.strictObject({
  meta: z.strictObject({
    schema: z.url(),
    id: Id,
    test: z.boolean(),
    prepared: Instant,
    contentLanguages: z.array(z.string().regex(/^[a-z]{2,3}$/)),
    sender: z.strictObject({ id: Id, ...named }),
  }),
  data: z.strictObject({ structures: z.array(Structure), dataSets: z.array(DataSet) }),
})

const row = fc.record({
  code: fc.constantFrom('P1.1', 'P2.1', 'P4.3'),
  region: fc.constantFrom(...RegionKey.options),
  quarter: fc.integer({ min: 1, max: 4 }),
  value: fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => (hundredths / 100).toFixed(2))),
  unit: fc.option(fc.constantFrom('startup', 'PERCENT', 'certificate', '%')),
  obsStatus: fc.constantFrom<ExportRow['obsStatus']>('A', 'O', 'P', 'Q', 'V'),
  confStatus: fc.constantFrom<ExportRow['confStatus']>('F', 'N', 'A', 'D'),
  observationId: fc.option(fc.uuid()),
})
const rows = fc
  .uniqueArray(row, { selector: ({ code, region, quarter }) => `${code} ${region} ${quarter}`, maxLength: 40 })
  .map((all) =>
    all.map(
      ({ code, quarter, ...rest }): ExportRow => ({
        ...rest,
        entry: { code, title: { fr: code, ar: code, en: code } } as ExportRow['entry'],
        period: `2027-Q${quarter}`,
        from: new Date(Date.UTC(2027, quarter * 3 - 3)),
        to: new Date(Date.UTC(2027, quarter * 3)),
      }),
    ),
  )

describe('an SDMX-JSON message', () => {
  it('conforms to the 2.0.0 schema, and every observation can be parsed back to its row', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('FUSION_FACTORY', 'fusion.example.org'), (all, sender) => {
        const message = toSdmxMessage(all, {
          id: crypto.randomUUID(),
          prepared: new Date('2027-04-01T00:00:00Z'),
          sender,
        })
        const { structures, dataSets } = Schema.parse(JSON.parse(JSON.stringify(message))).data
        if (all.length === 0) return void expect([structures, dataSets]).toEqual([[], []])
        const { dimensions, attributes, measures } = structures[0]!
        const read = Object.entries(dataSets[0]!.observations).map(([key, [value, ...places]]) => [
          ...key.split(':').map((place, i) => dimensions.observation[i]!.values[Number(place)]!.id),
          value,
          ...places.map((place, i) => attributes.observation[i]!.values?.[place as number]?.id ?? place),
        ])
        expect(measures.observation).toHaveLength(1)
        expect(read).toHaveLength(all.length)
        const expected = all.map(({ entry, region, period, value, obsStatus, confStatus, unit, observationId }) => [
          ...[
            entry.code.replace('.', '_'),
            region === 'ALL' ? 'MA' : region === 'UNKNOWN' ? '_U' : region,
            period,
            value,
          ],
          ...[obsStatus, confStatus, unit === '%' ? '_' : (unit ?? '_X'), observationId],
        ])
        expect(read.map(String).sort()).toEqual(expected.map(String).sort())
      }),
    )
  })
})

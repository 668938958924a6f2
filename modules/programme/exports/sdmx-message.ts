import { z } from 'zod'

const Texts = z.record(z.string(), z.string())

const Link = z.object({ urn: z.string(), rel: z.string() })

const Value = z.object({
  id: z.string(),
  name: z.string(),
  names: Texts,
  start: z.string().optional(),
  end: z.string().optional(),
})

const Component = { id: z.string(), name: z.string(), names: Texts, roles: z.array(z.string()).optional() }

const Dimension = z.object({ ...Component, keyPosition: z.int(), values: z.array(Value) })

const Measure = z.object({ ...Component, format: z.object({ dataType: z.string() }) })

const Attribute = z.object({
  ...Component,
  relationship: z.object({ observation: z.object({}) }),
  values: z.array(z.union([Value, z.object({ value: z.string() })])).optional(),
})

/** A flat SDMX-JSON 2.0.0 data message: each observation is keyed by the indexes of its dimension values. */
export const SdmxMessage = z
  .object({
    meta: z.object({
      schema: z.string(),
      id: z.string(),
      test: z.boolean(),
      prepared: z.string(),
      contentLanguages: z.array(z.string()),
      sender: z.object({ id: z.string(), name: z.string(), names: Texts }),
    }),
    data: z.object({
      structures: z.array(
        z.object({
          name: z.string(),
          names: Texts,
          dataSets: z.array(z.int()),
          links: z.array(Link),
          dimensions: z.object({ observation: z.array(Dimension) }),
          measures: z.object({ observation: z.array(Measure) }),
          attributes: z.object({ observation: z.array(Attribute) }),
        }),
      ),
      dataSets: z.array(
        z.object({
          structure: z.int(),
          action: z.literal('Information'),
          links: z.array(Link),
          observations: z.record(z.string(), z.array(z.union([z.string(), z.int(), z.null()]))),
        }),
      ),
    }),
  })
  .meta({ title: 'SdmxMessage' })

export type Message = z.input<typeof SdmxMessage>

export type NamedValue = z.input<typeof Value>

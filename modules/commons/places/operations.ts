import { z } from 'zod'
import { requireActor } from '#platform/access.ts'
import { and, eq, like } from '#platform/db/query-builder.ts'
import { LocalizedText } from '#platform/lib/localized.ts'
import { RegionCode, regions } from '#platform/lib/regions.ts'
import { searchIndex, toSearchTerms } from '#platform/lib/text-folding.ts'
import { operation } from '#platform/operation.ts'
import { listPage, Paging, pageOf } from '#platform/paging.ts'
import { commonsPlaces as places } from '../tables.ts'
import { programmeTimeZone } from '../time-zone.ts'
import * as examples from './operations.examples.ts'

export const listRegions = operation({
  name: 'commons.listRegions',
  summary: 'List the twelve regions of Morocco with their codes, names and chief towns.',
  description: 'Names are in French, Arabic and English.',
  route: 'GET /commons/regions',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['regionCode'] },
  examples: examples.listRegions,
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ regionCode: RegionCode, name: LocalizedText, chiefTown: LocalizedText })),
  }),
  handler: async () => ({ items: regions.map(({ code, name, chiefTown }) => ({ regionCode: code, name, chiefTown })) }),
})

const isTimeZone = (text: string) => {
  try {
    return /^[A-Z]/i.test(text) && Boolean(new Intl.DateTimeFormat('en', { timeZone: text })) // rejects offsets such as +01:00, which do not follow daylight saving or Ramadan time
  } catch {
    return false
  }
}

const Place = z.object({
  placeId: z.string(),
  name: LocalizedText,
  regionCode: RegionCode,
  city: LocalizedText,
  latitude: z.number(),
  longitude: z.number(),
  timeZone: z.string().describe('IANA time zone.'),
  ownerOrganisationId: z.string().describe('The organisation that created the place.'),
})

const toPlaceView = ({
  id,
  name,
  regionCode,
  city,
  latitude,
  longitude,
  timeZone,
  ownerOrganisationId,
}: typeof places.$inferSelect) => ({
  placeId: id,
  name,
  regionCode,
  city,
  latitude,
  longitude,
  timeZone,
  ownerOrganisationId,
})

export const listPlaces = operation({
  name: 'commons.listPlaces',
  summary: 'List the places of the programme, by region or by words of their name or city.',
  route: 'GET /commons/places',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['placeId'] },
  examples: examples.listPlaces,
  input: z.object({
    regionCode: RegionCode.optional(),
    query: z.string().max(200).optional().describe('Words of the name or the city.'),
    ...Paging,
  }),
  output: pageOf(Place),
  async handler({ regionCode, query = '', ...page }, { db }) {
    return listPage(page, {
      sort: [{ column: places.id }],
      query: ({ after, orderBy, limit }) =>
        db
          .select()
          .from(places)
          .where(
            and(
              regionCode ? eq(places.regionCode, regionCode) : undefined,
              ...toSearchTerms(query).map((term) => like(places.searchText, `% ${term}%`)),
              after,
            ),
          )
          .orderBy(...orderBy)
          .limit(limit),
      position: ({ id }) => [id],
      view: toPlaceView,
    })
  },
})

export const createPlace = operation({
  name: 'commons.createPlace',
  summary: 'Add a public place to the map of the programme.',
  route: 'POST /commons/places',
  effect: 'write',
  access: 'commons:manage',
  http: { status: 201 },
  agent: { producesIds: ['placeId'] },
  examples: examples.createPlace,
  input: z.object({
    name: LocalizedText,
    regionCode: RegionCode,
    city: LocalizedText,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    timeZone: z
      .string()
      .max(60)
      .refine(isTimeZone, 'An IANA time zone, such as Africa/Casablanca.')
      .default(programmeTimeZone)
      .describe('IANA time zone.'),
  }),
  output: Place,
  async handler(input, context) {
    const caller = requireActor(context)
    const [row] = await context.db
      .insert(places)
      .values({
        ...input,
        ownerOrganisationId: caller.organisationId,
        searchText: searchIndex(...Object.values(input.name), ...Object.values(input.city)),
        createdBy: caller.id,
        createdAt: context.now(),
      })
      .returning()
    return toPlaceView(row!)
  },
})

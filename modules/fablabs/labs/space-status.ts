import { z } from 'zod'
import { eq } from '#platform/db/query-builder.ts'
import { dayMs, intervalOf, mergeIntervals, subtractIntervals } from '#platform/lib/interval.ts'
import { openIntervals } from '#platform/lib/local-time.ts'
import { operation } from '#platform/operation.ts'
import { publicUrlOf } from '#platform/public-url.ts'
import { reference } from '#platform/reference.ts'
import { closuresOf, hoursOf } from '../availability/free-busy.ts'
import { findMachinesInLabs, requireLab } from '../machine-in-lab.ts'
import { fablabLabs as labs, fablabMachines as machines } from '../tables.ts'
import * as examples from './space-status.examples.ts'

/** SpaceAPI, version 15: https://schema.spaceapi.io/15.json. The standard reserves the prefix `ext_` for own fields. */
const SpaceApi = z.object({
  api_compatibility: z.array(z.string()).describe('Supported versions of the SpaceAPI.'),
  space: z.string().describe('Name of the lab.'),
  logo: z.string().describe('Address of an image.'),
  url: z.string().describe('Address of the lab in this API.'),
  location: z.object({
    address: z.string().describe('Town of the lab.'),
    lat: z.number(),
    lon: z.number(),
    timezone: z.string().describe('IANA time zone.'),
    country_code: z.string().describe('ISO 3166-1 alpha-2.'),
  }),
  state: z.object({
    open: z.boolean().describe('Open now, by opening hours and closures.'),
    lastchange: z
      .int()
      .optional()
      .describe('Last change of `open`, Unix time in seconds; absent after a month without change.'),
    message: z.string().describe('The state as a sentence, in French.'),
  }),
  contact: z.looseObject({}).describe('Always empty: no contact persons are stored.'),
  feeds: z.object({ calendar: z.object({ type: z.string(), url: z.string() }) }),
  ext_lab_id: z.string().describe('Id of the lab, to book a machine.'),
  ext_machines: z.object({ total: z.int(), in_service: z.int() }).describe('Number of machines of the lab.'),
})

export const spaceStatus = operation({
  name: 'fablabs.spaceStatus',
  summary: 'Show whether a lab is open now, in the SpaceAPI format of hackerspace directories.',
  route: 'GET /fablabs/labs/:labId/space',
  effect: 'read',
  access: 'public',
  agent: { producesIds: ['labId'] },
  examples: examples.spaceStatus,
  input: z.object({ labId: reference(labs, 'A lab, as found by fablabs.listLabs.') }),
  output: SpaceApi,
  async handler({ labId }, { db, now, config }) {
    const lab = await requireLab(db, labId)
    const at = now().getTime()
    const window = { start: at - 31 * dayMs, end: at + dayMs }
    const closed = (await closuresOf(db, [labId], window)).filter(({ machineId }) => machineId === null).map(intervalOf)
    const hours = lab.status === 'OPEN' ? openIntervals(await hoursOf(db, [labId]), lab.timeZone, window) : []
    const open = mergeIntervals(subtractIntervals(hours, closed))
    const changes = open.flatMap(({ start, end }) => [start, end]).filter((time) => time > window.start && time <= at)
    const isOpen = open.some(({ start, end }) => start <= at && at < end)
    const fleet = await findMachinesInLabs(db, eq(machines.labId, labId))
    const address = publicUrlOf(config)
    return {
      api_compatibility: ['15'],
      space: lab.name.fr,
      logo: `${address}/reference/favicon-32x32.png`,
      url: `${address}/v1/fablabs/labs/${labId}`,
      location: {
        address: `${lab.city.fr}, Maroc`,
        lat: lab.latitude,
        lon: lab.longitude,
        timezone: lab.timeZone,
        country_code: 'MA',
      },
      state: {
        open: isOpen,
        ...(changes.length > 0 && { lastchange: Math.floor(Math.max(...changes) / 1_000) }),
        message:
          lab.status !== 'OPEN'
            ? 'Pas encore ouvert, ou fermé durablement.'
            : isOpen
              ? 'Ouvert.'
              : 'Fermé en ce moment.',
      },
      contact: {},
      feeds: { calendar: { type: 'ical', url: `${address}/v1/fablabs/labs/${labId}/calendar.ics` } },
      ext_lab_id: labId,
      ext_machines: {
        total: fleet.filter(({ machine }) => machine.status !== 'RETIRED').length,
        in_service: fleet.filter(({ machine }) => machine.status === 'AVAILABLE').length,
      },
    }
  },
})

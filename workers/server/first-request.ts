import { programmeTimeZone } from '#modules/commons/time-zone.ts'
import { getAvailability } from '#modules/fablabs/availability/operations.ts'
import type { Services } from '#platform/context.ts'
import { invoke } from '#platform/execution/invoke.ts'
import { formatLocal } from '#platform/lib/local-time.ts'

const dayMs = 86_400_000

/** Returns a command to paste, which asks an agent to book a slot that is free now. */
export async function firstRequest(services: Services, url: string, keyFile: string) {
  const input = `Réserve une découpeuse laser à Casablanca le ${await nextFreeSlot(services)} pour 1 heure`
  const body = JSON.stringify({ agent: 'fablab-booking', input })
  return `curl -s ${url}/v1/runs/wait -H "x-api-key: $(cat ${keyFile})" -H 'content-type: application/json' -d '${body}'`
}

/** Returns the first free slot from tomorrow on in local time, such as `25 novembre 2026 à 10:00`. */
async function nextFreeSlot(services: Services) {
  const from = new Date(services.now().getTime() + dayMs)
  const criteria = {
    category: 'LASER_CUTTER',
    regionCode: 'MA-06',
    from: from.toISOString(),
    durationMinutes: 60,
  } as const
  const { items } = await invoke(getAvailability, criteria, { ...services, actor: null })
  const [date, time] = formatLocal(items[0] ? new Date(items[0].startsAt) : from, programmeTimeZone).split(' ') as [
    string,
    string,
  ]
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`))
  return `${day} à ${time}`
}

import type { Figure } from '#platform/indicator.ts'
import { partKeys, type RegionKey } from '../vocabulary.ts'

export interface PartitionRow {
  id: string
  /** The other regions it could have counted in; left out where there are none. */
  also?: string[]
}

export interface Cell {
  region: RegionKey
  /** A decimal number; null where there was nothing to observe. */
  value: string | null
  rows: PartitionRow[]
}

export interface Partition {
  /** Each row counts one. */
  countsRows: boolean
  isAdditive: boolean
  /** `ALL` first, then each region, with nothing in it too, and `UNKNOWN`. */
  cells: Cell[]
}

const pageSize = 1_000

/**
 * What an indicator found, as parts that sum to the country. A row that counts in several regions is given to the first of
 * them by its code and says so; one in no region is given to UNKNOWN. Where the value is no number of rows - an amount, a
 * share - the regions stay as the module has them, and whether they sum is told. Undefined where the module gives no national figure.
 */
export async function partitionByRegion(all: readonly Figure[]): Promise<Partition | undefined> {
  const figures = all.filter(({ dimensions }) => dimensions === undefined) // what is told apart further is within these
  const national = figures.find(({ region }) => region === 'ALL')
  if (!national || national.value === null) return undefined
  const found = new Map<RegionKey, { value: number; ids: string[] }>()
  for (const figure of figures)
    if (figure.value !== null) found.set(figure.region, { value: figure.value, ids: await readAllIds(figure) })
  const country = found.get('ALL')!
  return country.ids.length === country.value
    ? partitionCountedRows(country.ids, found)
    : partitionReportedValues(found)
}

function partitionCountedRows(ids: readonly string[], found: ReadonlyMap<RegionKey, { ids: string[] }>): Partition {
  const homes = new Map<string, RegionKey[]>()
  for (const region of partKeys)
    for (const id of found.get(region)?.ids ?? []) homes.set(id, [...(homes.get(id) ?? []), region])
  const parts = new Map<RegionKey, PartitionRow[]>(partKeys.map((region) => [region, []]))
  for (const id of ids) {
    const [home = 'UNKNOWN', ...also] = homes.get(id) ?? []
    parts.get(home)!.push(also.length > 0 ? { id, also } : { id })
  }
  const cells = partKeys.map(
    (region): Cell => ({ region, value: String(parts.get(region)!.length), rows: parts.get(region)! }),
  )
  return {
    countsRows: true,
    isAdditive: true,
    cells: [{ region: 'ALL', value: String(ids.length), rows: cells.flatMap(({ rows }) => rows) }, ...cells],
  }
}

function partitionReportedValues(found: ReadonlyMap<RegionKey, { value: number; ids: string[] }>): Partition {
  const isAdditive =
    partKeys.reduce((sum, region) => sum + (found.get(region)?.value ?? 0), 0) === found.get('ALL')!.value
  const cells = (['ALL', ...partKeys] as const).map((region): Cell => {
    const here = found.get(region)
    // A region that a sum does not name adds nothing to it; a share of nothing is no share at all.
    return {
      region,
      value: here ? String(here.value) : isAdditive ? '0' : null,
      rows: (here?.ids ?? []).map((id) => ({ id })),
    }
  })
  return { countsRows: false, isAdditive, cells }
}

async function readAllIds({ ids }: Figure): Promise<string[]> {
  const all: string[] = []
  let cursor: string | undefined
  for (;;) {
    const page = await ids(pageSize, cursor)
    all.push(...page.ids)
    if (page.nextCursor === null || page.nextCursor === cursor) return all.sort()
    cursor = page.nextCursor
  }
}

import type { Figure } from '#platform/indicator.ts'
import { partKeys, type RegionKey } from '../vocabulary.ts'

export interface PartitionRow {
  id: string
  /** Other regions of the row; omitted if there are none. */
  also?: string[]
}

export interface Cell {
  region: RegionKey
  /** A decimal number; null if there was nothing to observe. */
  value: string | null
  rows: PartitionRow[]
}

export interface Partition {
  /** Whether the value is the number of rows. */
  countsRows: boolean
  isAdditive: boolean
  /** `ALL` first, then every region, also those without rows, and `UNKNOWN`. */
  cells: Cell[]
}

const pageSize = 1_000

/**
 * Partitions the figures of an indicator into regions that sum to the country. A row of several regions counts in the first by
 * code and lists the others; a row without region counts in UNKNOWN. If the value is not a number of rows (an amount, a share),
 * the regions stay as the module reports them, and `isAdditive` says whether they sum. Returns undefined without a national figure.
 */
export async function partitionByRegion(allFigures: readonly Figure[]): Promise<Partition | undefined> {
  const figures = allFigures.filter(({ dimensions }) => dimensions === undefined) // figures with dimensions are included in these
  const national = figures.find(({ region }) => region === 'ALL')
  if (!national || national.value === null) return undefined
  const reported = new Map<RegionKey, { value: number; ids: string[] }>()
  for (const figure of figures)
    if (figure.value !== null) reported.set(figure.region, { value: figure.value, ids: await readAllIds(figure) })
  const country = reported.get('ALL')!
  return country.ids.length === country.value
    ? partitionCountedRows(country.ids, reported)
    : partitionReportedValues(reported)
}

function partitionCountedRows(ids: readonly string[], reported: ReadonlyMap<RegionKey, { ids: string[] }>): Partition {
  const regionsById = new Map<string, RegionKey[]>()
  for (const region of partKeys)
    for (const id of reported.get(region)?.ids ?? []) regionsById.set(id, [...(regionsById.get(id) ?? []), region])
  const parts = new Map<RegionKey, PartitionRow[]>(partKeys.map((region) => [region, []]))
  for (const id of ids) {
    const [region = 'UNKNOWN', ...also] = regionsById.get(id) ?? []
    parts.get(region)!.push(also.length > 0 ? { id, also } : { id })
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

function partitionReportedValues(reported: ReadonlyMap<RegionKey, { value: number; ids: string[] }>): Partition {
  const isAdditive =
    partKeys.reduce((sum, region) => sum + (reported.get(region)?.value ?? 0), 0) === reported.get('ALL')!.value
  const cells = (['ALL', ...partKeys] as const).map((region): Cell => {
    const figure = reported.get(region)
    // A region missing from a sum contributes zero; a region missing from shares has no value.
    return {
      region,
      value: figure ? String(figure.value) : isAdditive ? '0' : null,
      rows: (figure?.ids ?? []).map((id) => ({ id })),
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

import { regionOf } from '#platform/lib/regions.ts'
import type { ExportRow } from './export-rows.ts'
import type { Message, NamedValue } from './sdmx-message.ts'

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json'
const links = [
  {
    urn: 'urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=FUSION_FACTORY:PROGRAMME(1.0.0)',
    rel: 'datastructure',
  },
]

const namedInThreeLanguages = (fr: string, ar: string, en: string) => ({ name: fr, names: { fr, ar, en } })
const namedInEnglish = (name: string) => ({ name, names: { en: name } })

/** Returns an SDMX id, in which dots are not allowed. */
const toSdmxId = (code: string) => code.replace(/[^A-Za-z0-9_@$-]/g, '_')

/** Returns the SDMX area code: `MA` for the country, ISO 3166-2 for regions, `_U` for unknown. */
export const toAreaCode = (region: ExportRow['region']) =>
  region === 'ALL' ? 'MA' : region === 'UNKNOWN' ? '_U' : region

const areaNames = (region: ExportRow['region']): NamedValue => {
  if (region === 'ALL') return { id: 'MA', ...namedInThreeLanguages('Maroc', 'المغرب', 'Morocco') }
  if (region === 'UNKNOWN')
    return { id: '_U', ...namedInThreeLanguages('Région inconnue', 'جهة غير معروفة', 'Region unknown') }
  const { fr, ar, en } = regionOf(region).name
  return { id: region, ...namedInThreeLanguages(fr, ar, en) }
}

const obsStatuses: Record<ExportRow['obsStatus'], string> = {
  A: 'Normal value',
  F: 'Forecast value',
  M: 'Missing value; data cannot exist',
  O: 'Missing value',
  P: 'Provisional value',
  Q: 'Missing value; suppressed',
  V: 'Unvalidated value',
}
const confStatuses: Record<ExportRow['confStatus'], string> = {
  F: 'Free (free for publication)',
  N: 'Not for publication, restricted for internal use only',
  A: 'Primary confidentiality due to small counts',
  D: 'Secondary confidentiality set by the sender, not for publication',
}

/** Returns the distinct values of a key, and a function that returns the index of a row's value. */
function valueListOf<Key extends string>(
  rows: readonly ExportRow[],
  key: (row: ExportRow) => Key,
  name: (row: ExportRow) => NamedValue,
) {
  const values = new Map<Key, NamedValue>()
  for (const row of rows) if (!values.has(key(row))) values.set(key(row), name(row))
  const indexByKey = new Map([...values.keys()].map((value, index) => [value, index]))
  return { values: [...values.values()], indexOf: (row: ExportRow) => indexByKey.get(key(row))! }
}

const observation = { observation: {} }

/** Returns the rows as one message. Decimal values are strings, as in SDMX-JSON, so that importers do not round them. */
export function toSdmxMessage(
  rows: readonly ExportRow[],
  { id, prepared, sender }: { id: string; prepared: Date; sender: string },
): Message {
  const meta = {
    schema,
    id,
    test: false,
    prepared: prepared.toISOString(),
    contentLanguages: ['fr', 'ar', 'en'],
    sender: { id: toSdmxId(sender), ...namedInEnglish(sender) },
  }
  // A dimension must have values, so an empty message has neither structure nor data.
  if (rows.length === 0) return { meta, data: { structures: [], dataSets: [] } }
  const indicators = valueListOf(
    rows,
    ({ entry }) => entry.code,
    ({ entry: { code, title } }) => ({ id: toSdmxId(code), ...namedInThreeLanguages(title.fr, title.ar, title.en) }),
  )
  const areas = valueListOf(
    rows,
    ({ region }) => region,
    ({ region }) => areaNames(region),
  )
  const periods = valueListOf(
    rows,
    ({ period }) => period,
    // SDMX uses the inclusive end of a period.
    ({ period, from, to }) => ({
      id: period,
      ...namedInEnglish(period),
      start: from.toISOString(),
      end: new Date(to.getTime() - 1).toISOString(),
    }),
  )
  const statuses = valueListOf(
    rows,
    ({ obsStatus }) => obsStatus,
    ({ obsStatus }) => ({ id: obsStatus, ...namedInEnglish(obsStatuses[obsStatus]) }),
  )
  const confidences = valueListOf(
    rows,
    ({ confStatus }) => confStatus,
    ({ confStatus }) => ({ id: confStatus, ...namedInEnglish(confStatuses[confStatus]) }),
  )
  const units = valueListOf(
    rows,
    ({ unit }) => unit ?? '_X',
    ({ unit }) => ({ id: unit === null ? '_X' : toSdmxId(unit), ...namedInEnglish(unit ?? 'Not specified') }),
  )
  const structure = {
    ...namedInThreeLanguages(
      'Programme national «Innovation & souveraineté technologique»',
      'البرنامج الوطني للابتكار والسيادة التكنولوجية',
      'National programme for innovation and technological sovereignty',
    ),
    dataSets: [0],
    links,
    dimensions: {
      observation: [
        {
          id: 'INDICATOR',
          ...namedInThreeLanguages('Indicateur', 'المؤشر', 'Indicator'),
          keyPosition: 0,
          values: indicators.values,
        },
        {
          id: 'REF_AREA',
          ...namedInThreeLanguages('Zone de référence', 'المنطقة المرجعية', 'Reference area'),
          keyPosition: 1,
          values: areas.values,
        },
        {
          id: 'TIME_PERIOD',
          ...namedInThreeLanguages('Période', 'الفترة', 'Time period'),
          roles: ['TIME_PERIOD'],
          keyPosition: 2,
          values: periods.values,
        },
      ],
    },
    measures: {
      observation: [
        {
          id: 'OBS_VALUE',
          ...namedInThreeLanguages('Valeur', 'القيمة', 'Observation value'),
          format: { dataType: 'Decimal' },
        },
      ],
    },
    attributes: {
      observation: [
        {
          id: 'OBS_STATUS',
          ...namedInThreeLanguages('Statut de l’observation', 'حالة الملاحظة', 'Observation status'),
          relationship: observation,
          values: statuses.values,
        },
        {
          id: 'CONF_STATUS',
          ...namedInThreeLanguages('Confidentialité', 'السرية', 'Confidentiality status'),
          relationship: observation,
          values: confidences.values,
        },
        {
          id: 'UNIT_MEASURE',
          ...namedInThreeLanguages('Unité', 'الوحدة', 'Unit of measure'),
          relationship: observation,
          values: units.values,
        },
        {
          id: 'OBSERVATION_ID',
          ...namedInThreeLanguages('Identifiant de l’observation', 'معرف الملاحظة', 'Observation identifier'),
          relationship: observation,
        },
      ],
    },
  }
  const observations = Object.fromEntries(
    rows.map((row) => [
      `${indicators.indexOf(row)}:${areas.indexOf(row)}:${periods.indexOf(row)}`,
      [row.value, statuses.indexOf(row), confidences.indexOf(row), units.indexOf(row), row.observationId],
    ]),
  )
  return {
    meta,
    data: { structures: [structure], dataSets: [{ structure: 0, action: 'Information', links, observations }] },
  }
}

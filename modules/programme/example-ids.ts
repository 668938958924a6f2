import { exampleIdSeries } from '#platform/lib/example-id.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
export const exampleIds = {
  organisation: exampleIdSeries(810),
  member: exampleIdSeries(811),
  office: exampleIdSeries(812),
  path: exampleIdSeries(813),
  edition: exampleIdSeries(814),
  /** Fourteen per edition: the country, twelve regions and UNKNOWN. */
  observation: exampleIdSeries(815),
  snapshot: exampleIdSeries(816),
}

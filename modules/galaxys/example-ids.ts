import { exampleIdSeries } from '#platform/lib/example-id.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
export const exampleIds = {
  organisation: exampleIdSeries(500),
  member: exampleIdSeries(501),
  zone: exampleIdSeries(502),
  unit: exampleIdSeries(503),
  pool: exampleIdSeries(504),
  file: exampleIdSeries(505),
  score: exampleIdSeries(506),
  interest: exampleIdSeries(507),
  allocation: exampleIdSeries(508),
  quota: exampleIdSeries(509),
  usage: exampleIdSeries(510),
  obligation: exampleIdSeries(511),
}

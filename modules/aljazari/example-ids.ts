import { exampleIdSeries } from '#platform/lib/example-id.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
export const exampleIds = {
  organisation: exampleIdSeries(600),
  member: exampleIdSeries(601),
  institute: exampleIdSeries(602),
  laboratory: exampleIdSeries(603),
  problem: exampleIdSeries(604),
  agreement: exampleIdSeries(605),
  project: exampleIdSeries(606),
  answer: exampleIdSeries(607),
  trlMove: exampleIdSeries(608),
  practice: exampleIdSeries(609),
  replication: exampleIdSeries(610),
  invention: exampleIdSeries(611),
  inventor: exampleIdSeries(612),
  interest: exampleIdSeries(613),
  history: exampleIdSeries(614),
}

import { exampleIdSeries } from '#platform/lib/example-id.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
export const exampleIds = {
  organisation: exampleIdSeries(100),
  member: exampleIdSeries(101),
  call: exampleIdSeries(102),
  startup: exampleIdSeries(103),
  application: exampleIdSeries(104),
  review: exampleIdSeries(105),
  interest: exampleIdSeries(106),
  session: exampleIdSeries(107),
  vote: exampleIdSeries(108),
  decision: exampleIdSeries(109),
  enrolment: exampleIdSeries(110),
  snapshot: exampleIdSeries(111),
  round: exampleIdSeries(112),
  support: exampleIdSeries(113),
}

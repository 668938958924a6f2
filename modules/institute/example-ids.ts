import { exampleIdSeries } from '#platform/lib/example-id.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
export const exampleIds = {
  programme: exampleIdSeries(400),
  achievement: exampleIdSeries(401),
  session: exampleIdSeries(402),
  person: exampleIdSeries(403),
  enrolment: exampleIdSeries(404),
  assessment: exampleIdSeries(405),
  certificate: exampleIdSeries(406),
  statusList: exampleIdSeries(407),
  candidate: exampleIdSeries(408),
  thesis: exampleIdSeries(409),
  milestone: exampleIdSeries(410),
  plan: exampleIdSeries(411),
  consent: exampleIdSeries(412),
  thesisEvent: exampleIdSeries(413),
  organisation: exampleIdSeries(414),
  member: exampleIdSeries(415),
}

import { exampleIdSeries } from '#platform/lib/example-id.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
export const exampleIds = {
  lab: exampleIdSeries(10),
  model: exampleIdSeries(11),
  machine: exampleIdSeries(12),
  qualification: exampleIdSeries(13),
  grant: exampleIdSeries(14),
  training: exampleIdSeries(15),
  booking: exampleIdSeries(16),
  closure: exampleIdSeries(17),
  hours: exampleIdSeries(18),
  waitlistEntry: exampleIdSeries(19),
  maintenanceOrder: exampleIdSeries(20),
  incident: exampleIdSeries(21),
  project: exampleIdSeries(22),
  plan: exampleIdSeries(23),
}

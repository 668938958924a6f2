/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const exampleId = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const exampleIds = {
  lab: exampleId(10),
  model: exampleId(11),
  machine: exampleId(12),
  qualification: exampleId(13),
  grant: exampleId(14),
  training: exampleId(15),
  booking: exampleId(16),
  closure: exampleId(17),
  hours: exampleId(18),
  waitlistEntry: exampleId(19),
  maintenanceOrder: exampleId(20),
  incident: exampleId(21),
  project: exampleId(22),
  plan: exampleId(23),
}

/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleIds = {
  lab: sampleId(10),
  model: sampleId(11),
  machine: sampleId(12),
  qualification: sampleId(13),
  grant: sampleId(14),
  training: sampleId(15),
  booking: sampleId(16),
  closure: sampleId(17),
  hours: sampleId(18),
  waitlistEntry: sampleId(19),
  maintenanceOrder: sampleId(20),
  incident: sampleId(21),
  project: sampleId(22),
  plan: sampleId(23),
}

/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleIds = {
  organisation: sampleId(100),
  member: sampleId(101),
  call: sampleId(102),
  startup: sampleId(103),
  application: sampleId(104),
  review: sampleId(105),
  interest: sampleId(106),
  session: sampleId(107),
  vote: sampleId(108),
  decision: sampleId(109),
  enrolment: sampleId(110),
  snapshot: sampleId(111),
  round: sampleId(112),
  support: sampleId(113),
}

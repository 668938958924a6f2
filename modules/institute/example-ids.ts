/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleIds = {
  programme: sampleId(400),
  achievement: sampleId(401),
  session: sampleId(402),
  person: sampleId(403),
  enrolment: sampleId(404),
  assessment: sampleId(405),
  certificate: sampleId(406),
  statusList: sampleId(407),
  candidate: sampleId(408),
  thesis: sampleId(409),
  milestone: sampleId(410),
  plan: sampleId(411),
  consent: sampleId(412),
  thesisEvent: sampleId(413),
  organisation: sampleId(414),
  member: sampleId(415),
}

/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const exampleId = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const exampleIds = {
  programme: exampleId(400),
  achievement: exampleId(401),
  session: exampleId(402),
  person: exampleId(403),
  enrolment: exampleId(404),
  assessment: exampleId(405),
  certificate: exampleId(406),
  statusList: exampleId(407),
  candidate: exampleId(408),
  thesis: exampleId(409),
  milestone: exampleId(410),
  plan: exampleId(411),
  consent: exampleId(412),
  thesisEvent: exampleId(413),
  organisation: exampleId(414),
  member: exampleId(415),
}

/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleIds = {
  organisation: sampleId(600),
  member: sampleId(601),
  institute: sampleId(602),
  laboratory: sampleId(603),
  problem: sampleId(604),
  agreement: sampleId(605),
  project: sampleId(606),
  answer: sampleId(607),
  trlMove: sampleId(608),
  practice: sampleId(609),
  replication: sampleId(610),
  invention: sampleId(611),
  inventor: sampleId(612),
  interest: sampleId(613),
  history: sampleId(614),
}

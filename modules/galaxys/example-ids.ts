/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleIds = {
  organisation: sampleId(500),
  member: sampleId(501),
  zone: sampleId(502),
  unit: sampleId(503),
  pool: sampleId(504),
  file: sampleId(505),
  score: sampleId(506),
  interest: sampleId(507),
  allocation: sampleId(508),
  quota: sampleId(509),
  usage: sampleId(510),
  obligation: sampleId(511),
}

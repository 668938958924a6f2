/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const exampleId = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const exampleIds = {
  organisation: exampleId(500),
  member: exampleId(501),
  zone: exampleId(502),
  unit: exampleId(503),
  pool: exampleId(504),
  file: exampleId(505),
  score: exampleId(506),
  interest: exampleId(507),
  allocation: exampleId(508),
  quota: exampleId(509),
  usage: exampleId(510),
  obligation: exampleId(511),
}

/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const exampleIdSeries = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const exampleIds = {
  organisation: exampleIdSeries(600),
  member: exampleIdSeries(601),
  institute: exampleIdSeries(602),
  laboratory: exampleIdSeries(603),
  problem: exampleIdSeries(604),
  agreement: exampleIdSeries(605),
  project: exampleIdSeries(606),
  answer: exampleIdSeries(607),
  trlMove: exampleIdSeries(608),
  practice: exampleIdSeries(609),
  replication: exampleIdSeries(610),
  invention: exampleIdSeries(611),
  inventor: exampleIdSeries(612),
  interest: exampleIdSeries(613),
  history: exampleIdSeries(614),
}

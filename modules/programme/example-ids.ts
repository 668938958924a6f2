/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
const exampleId = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const exampleIds = {
  organisation: exampleId(810),
  member: exampleId(811),
  office: exampleId(812),
  path: exampleId(813),
  edition: exampleId(814),
  /** Fourteen per edition: the country, twelve regions and UNKNOWN. */
  observation: exampleId(815),
  snapshot: exampleId(816),
}

/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleIds = {
  organisation: sampleId(810),
  member: sampleId(811),
  office: sampleId(812),
  path: sampleId(813),
  edition: sampleId(814),
  /** Fourteen for each edition, the whole country first. */
  observation: sampleId(815),
  snapshot: sampleId(816),
}

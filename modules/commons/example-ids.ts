/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

/** Persons and organisations have those of `platform/identity/sample.ts`; `person` are those who are no members. */
export const sampleIds = {
  place: sampleId(30),
  person: sampleId(31),
  claim: sampleId(32),
  consent: sampleId(33),
  need: sampleId(34),
  match: sampleId(35),
  link: sampleId(36),
}

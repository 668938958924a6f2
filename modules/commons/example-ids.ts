/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const exampleId = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

/** Persons and organisations have those of `platform/identity/sample.ts`; `person` are those who are no members. */
export const exampleIds = {
  place: exampleId(30),
  person: exampleId(31),
  claim: exampleId(32),
  consent: exampleId(33),
  need: exampleId(34),
  match: exampleId(35),
  link: exampleId(36),
}

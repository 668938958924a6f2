/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
const exampleId = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

/** Members and organisations use the ids of `platform/identity/sample.ts`; `person` is for persons without an account. */
export const exampleIds = {
  place: exampleId(30),
  person: exampleId(31),
  claim: exampleId(32),
  consent: exampleId(33),
  need: exampleId(34),
  match: exampleId(35),
  link: exampleId(36),
}

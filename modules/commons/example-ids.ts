import { sampleId } from '#platform/identity/sample.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
const idsOf = (kind: number) => (n: number) => sampleId(kind, n)

/** Members and organisations use the ids of `platform/identity/sample.ts`; `person` is for persons without an account. */
export const exampleIds = {
  place: idsOf(30),
  person: idsOf(31),
  claim: idsOf(32),
  consent: idsOf(33),
  need: idsOf(34),
  match: idsOf(35),
  link: idsOf(36),
}

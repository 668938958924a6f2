import { sampleId } from '#platform/identity/sample.ts'

/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
const idsOf = (kind: number) => (n: number) => sampleId(kind, n)

export const exampleIds = {
  organisation: idsOf(300),
  member: idsOf(301),
  person: idsOf(302),
  profile: idsOf(303),
  request: idsOf(304),
  engagement: idsOf(305),
  event: idsOf(306),
  registration: idsOf(307),
  bridge: idsOf(308),
  consent: idsOf(309),
  claim: idsOf(310),
  need: idsOf(311),
  match: idsOf(312),
}

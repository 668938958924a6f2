/** Ids of sample rows. They are the same in every installation, so that examples and documentation can name them. */
const exampleId = (kind: number) => (n: number) =>
  `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const exampleIds = {
  organisation: exampleId(300),
  member: exampleId(301),
  person: exampleId(302),
  profile: exampleId(303),
  request: exampleId(304),
  engagement: exampleId(305),
  event: exampleId(306),
  registration: exampleId(307),
  bridge: exampleId(308),
  consent: exampleId(309),
  claim: exampleId(310),
  need: exampleId(311),
  match: exampleId(312),
}

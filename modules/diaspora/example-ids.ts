/** The sample's rows have the same ids in every installation, so that examples and documentation can name them. */
const sampleId = (kind: number) => (n: number) => `00000000-0000-7${String(kind).padStart(3, '0')}-8000-${String(n).padStart(12, '0')}`

export const sampleIds = {
  organisation: sampleId(300),
  member: sampleId(301),
  person: sampleId(302),
  profile: sampleId(303),
  request: sampleId(304),
  engagement: sampleId(305),
  event: sampleId(306),
  registration: sampleId(307),
  bridge: sampleId(308),
  consent: sampleId(309),
  claim: sampleId(310),
  need: sampleId(311),
  match: sampleId(312),
}

import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { iceOf } from '#platform/lib/identifiers.ts'
import { dayMs } from '#platform/lib/interval.ts'
import { mad } from '#platform/lib/money.ts'
import { regionOf } from '#platform/lib/regions.ts'
import { searchIndex } from '#platform/lib/text-folding.ts'
import type { SampleContext } from '#platform/module.ts'
import { appendConsent } from '../consents/consent-history.ts'
import { exampleIds } from '../example-ids.ts'
import { createLink } from '../links/record-link.ts'
import { proposeMatches } from '../matches/proposals.ts'
import { defaultOpenDays } from '../needs/state-machine.ts'
import { languageTextOf } from '../persons/write-person.ts'
import { upsertClaim } from '../skills/claims.ts'
import { type SkillId, skillOf, skills } from '../skills/taxonomy.ts'
import { commonsNeeds, commonsOrganisationProfiles, commonsPersons, commonsPlaces } from '../tables.ts'
import { programmeTimeZone } from '../time-zone.ts'

const { founder, maker, developer, researcher, student, auditor, labManager } = sampleMembers

/** Fictitious people and organisations. Their ICE start with six zeros, which no register assigns. */
export async function sampleCommons(context: SampleContext) {
  await insertProfilesAndPlaces(context)
  await insertPeople(context)
  await insertNeedsAndMatches(context)
  await createLink(context.db, {
    id: exampleIds.link(1),
    from: { type: 'organisation', id: sampleOrganisations.university.id },
    type: 'runs',
    to: { type: 'place', id: exampleIds.place(1) },
    ownerOrganisationId: sampleOrganisations.university.id,
    isPublic: true,
    since: context.now,
  })
}

async function insertProfilesAndPlaces({ db, now }: SampleContext) {
  const profile = { country: 'MA', createdAt: now, updatedAt: now }
  const all = [
    {
      ...sampleOrganisations.startup,
      kind: 'COMPANY',
      ice: iceOf('000000001', '0001'),
      regionCode: 'MA-06',
      nmaSection: 'J',
      isicDivision: '62',
      website: 'https://startup.example.org',
    },
    {
      ...sampleOrganisations.university,
      kind: 'UNIVERSITY',
      ice: iceOf('000000002', '0001'),
      regionCode: 'MA-03',
      nmaSection: 'P',
      isicDivision: '85',
      website: 'https://universite.example.org',
    },
    {
      ...sampleOrganisations.operator,
      kind: 'FABLAB_OPERATOR',
      ice: iceOf('000000003', '0001'),
      regionCode: 'MA-04',
      nmaSection: 'M',
      isicDivision: '72',
      website: 'https://fablabs.example.org',
    },
  ] as const
  await db.insert(commonsOrganisationProfiles).values(
    all.map(({ name, ...one }) => {
      const city = regionOf(one.regionCode).chiefTown
      return {
        ...profile,
        ...one,
        legalName: name,
        enterpriseKey: one.ice.slice(0, 9),
        city,
        searchText: searchIndex(...Object.values(name), ...Object.values(city)),
      }
    }),
  )
  const places = [
    {
      id: exampleIds.place(1),
      ownerOrganisationId: sampleOrganisations.university.id,
      name: { fr: 'Campus Exemple', ar: 'الحرم الجامعي مثال', en: 'Sample Campus' },
      regionCode: 'MA-03',
      latitude: 34.03,
      longitude: -5,
    },
    {
      id: exampleIds.place(2),
      ownerOrganisationId: sampleOrganisations.operator.id,
      name: { fr: 'Maison Exemple de l’innovation', ar: 'دار الابتكار مثال', en: 'Sample House of Innovation' },
      regionCode: 'MA-04',
      latitude: 34.02,
      longitude: -6.83,
    },
  ] as const
  await db.insert(commonsPlaces).values(
    places.map((place) => {
      const city = regionOf(place.regionCode).chiefTown
      return {
        ...place,
        city,
        timeZone: programmeTimeZone,
        searchText: searchIndex(...Object.values(place.name), ...Object.values(city)),
        createdAt: now,
      }
    }),
  )
}

const samplePerson = (
  member: { id: string; organisationId: string; email: string },
  fr: string,
  ar: string,
  regionCode: 'MA-03' | 'MA-04' | 'MA-06',
  ...languages: [string, 'B1' | 'B2' | 'C1' | 'C2'][]
) => ({
  id: member.id,
  organisationId: member.organisationId,
  email: member.email,
  emailKey: member.email.toLowerCase(),
  givenName: { fr, ar },
  familyName: { fr: 'Exemple', ar: 'مثال' },
  regionCode,
  languages: languages.map(([tag, cefr]) => ({ tag, cefr })),
})

async function insertPeople({ db, now, random }: SampleContext) {
  const all = [
    samplePerson(developer, 'Développeuse', 'مطورة', 'MA-06', ['fr', 'C2'], ['ar', 'C2'], ['en', 'C1']),
    samplePerson(founder, 'Fondatrice', 'مؤسسة', 'MA-06', ['fr', 'C2'], ['ar', 'C2']),
    samplePerson(maker, 'Maker', 'صانع', 'MA-06', ['ar', 'C2'], ['fr', 'B2']),
    samplePerson(student, 'Étudiant', 'طالب', 'MA-03', ['ar', 'C2'], ['fr', 'C1'], ['zgh', 'B2']),
    samplePerson(researcher, 'Chercheuse', 'باحثة', 'MA-03', ['ar', 'C2'], ['fr', 'C2'], ['en', 'C1']),
    samplePerson(auditor, 'Lectrice', 'قارئة', 'MA-03', ['fr', 'C1'], ['ar', 'C2']),
    samplePerson(labManager, 'Responsable', 'مسؤول', 'MA-04', ['ar', 'C2'], ['fr', 'C1']),
    // Without an account; the same seed gives the same people.
    ...Array.from({ length: 6 }, (_, i) =>
      samplePerson(
        {
          id: exampleIds.person(i + 1),
          organisationId: sampleOrganisations.university.id,
          email: `inscrit.${i + 1}@example.org`,
        },
        `Inscrit ${i + 1}`,
        `مسجل ${i + 1}`,
        'MA-03',
        ['ar', 'C2'],
        ['fr', random() < 0.5 ? 'B2' : 'C1'],
      ),
    ),
  ]
  await db.insert(commonsPersons).values(
    all.map((one) => ({
      ...one,
      countryOfResidence: 'MA',
      languageText: languageTextOf(one.languages),
      searchText: searchIndex(...Object.values(one.givenName), ...Object.values(one.familyName)),
      createdAt: now,
      updatedAt: now,
    })),
  )
  const claimed: [{ id: string; organisationId: string }, SkillId, number][] = [
    [developer, 'software-engineering', 5],
    [developer, 'ai-agents', 4],
    [founder, 'product-management', 4],
    [maker, 'additive-manufacturing', 3],
    [student, 'embedded-systems', 2],
    [researcher, 'computer-vision', 5],
    [researcher, 'machine-learning', 5],
    [labManager, 'industrial-automation', 4],
  ]
  for (const [i, [who, skillId, level]] of claimed.entries()) {
    await upsertClaim(
      db,
      who,
      { id: exampleIds.claim(i + 1), skillId, level, evidence: 'SELF', claimedBy: who.id },
      now,
    )
  }
  await upsertClaim(
    db,
    maker,
    { id: exampleIds.claim(100), skillId: 'additive-manufacturing', level: 4, evidence: 'PEER', claimedBy: founder.id },
    now,
  )
  for (let n = 1; n <= 6; n++) {
    const registered = { id: exampleIds.person(n), organisationId: sampleOrganisations.university.id }
    await upsertClaim(
      db,
      registered,
      {
        id: exampleIds.claim(100 + n),
        skillId: skills[Math.floor(random() * skills.length)]!.skillId,
        level: 1 + Math.floor(random() * 3),
        evidence: 'PEER',
        claimedBy: researcher.id,
      },
      now,
    )
  }
  const agreed = [
    [researcher, 'MATCHING'],
    [student, 'MATCHING'],
    [maker, 'DIRECTORY'],
    [labManager, 'MATCHING'],
  ] as const
  for (const [i, [who, purpose]] of agreed.entries()) {
    await appendConsent(db, {
      id: exampleIds.consent(i + 1),
      organisationId: who.organisationId,
      personId: who.id,
      purpose,
      event: 'GIVEN',
      language: 'fr',
      method: 'WEB',
      recordedBy: who.id,
      at: now,
    })
  }
}

async function insertNeedsAndMatches({ db, now }: SampleContext) {
  const need = (
    n: number,
    opener: { id: string; organisationId: string },
    title: { fr: string; ar: string; en: string },
    ...skillIds: SkillId[]
  ) => ({
    id: exampleIds.need(n),
    ownerOrganisationId: opener.organisationId,
    openedBy: opener.id,
    title,
    skillIds,
    skillText: ` ${skillIds.join(' ')} `,
    searchText: searchIndex(...Object.values(title), ...skillIds.flatMap((id) => Object.values(skillOf(id).label))),
    expiresAt: new Date(now.getTime() + defaultOpenDays * dayMs),
    createdAt: now,
    updatedAt: now,
  })
  const all: (typeof commonsNeeds.$inferInsert)[] = [
    {
      ...need(
        1,
        founder,
        {
          fr: 'Expertise en contrôle visuel de soudures',
          ar: 'خبرة في الفحص البصري للحام',
          en: 'Expertise in visual inspection of welds',
        },
        'computer-vision',
        'machine-learning',
      ),
      kind: 'EXPERTISE',
      regionCode: 'MA-06',
      budget: mad(4_000_000),
      confidentiality: 'NETWORK',
    },
    {
      ...need(2, founder, { fr: 'Tour de table d’amorçage', ar: 'جولة تمويل أولي', en: 'Seed round' }, 'fundraising'),
      kind: 'FUNDING',
      budget: mad(150_000_000),
      confidentiality: 'CONFIDENTIAL',
    },
    {
      ...need(
        3,
        researcher,
        {
          fr: 'Partenaire pour un capteur d’irrigation',
          ar: 'شريك لمستشعر ري',
          en: 'Partner for an irrigation sensor',
        },
        'sensors-instrumentation',
        'wireless-networks',
      ),
      kind: 'PARTNER',
      regionCode: 'MA-03',
      confidentiality: 'PUBLIC',
    },
    {
      ...need(
        4,
        labManager,
        { fr: 'Formatrice en impression 3D', ar: 'مدربة على الطباعة ثلاثية الأبعاد', en: 'Trainer in 3D printing' },
        'additive-manufacturing',
      ),
      kind: 'TALENT',
      regionCode: 'MA-04',
      confidentiality: 'NETWORK',
    },
  ]
  const [first, , third, fourth] = await db.insert(commonsNeeds).values(all).returning()
  const reason = (criterion: string, weight: number, value: number, source: string) => ({
    criterion,
    weight,
    value,
    source,
  })
  const propose = (n: number, target: typeof first, candidateId: string, value: number) =>
    proposeMatches(db, {
      need: target!,
      proposedBy: target!.openedBy,
      now,
      proposals: [
        {
          id: exampleIds.match(n),
          candidate: { type: 'person', id: candidateId },
          reasons: [
            reason('skills', 70, value, 'commons.listSkillClaims'),
            reason('languages', 30, 1_000, 'commons.getPerson'),
          ],
        },
      ],
    })
  const proposed = [
    [first, researcher.id, 900],
    [third, labManager.id, 400],
    [fourth, student.id, 300],
  ] as const
  for (const [i, [target, candidateId, value]] of proposed.entries()) await propose(i + 1, target, candidateId, value)
}

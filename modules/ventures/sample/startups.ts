import { sampleMembers, sampleOrganisations } from '#platform/identity/sample.ts'
import { type RegionCode, regionCodes } from '#platform/lib/regions.ts'
import type { Criterion } from '../calls/rubric.ts'
import { exampleIds } from '../example-ids.ts'
import type { CallQuestion } from '../tables.ts'
import type { Stage } from '../vocabulary.ts'

const names = (fr: string, ar: string, en: string) => ({ fr, ar, en })

/** Organisations that exist only in the sample: four founders of startups and a fund. */
export const ventureOrganisations = [
  {
    id: exampleIds.organisation(1),
    name: names('Jeune pousse Exemple A', 'ناشئة مثال أ', 'Sample Seedling A'),
    kind: 'startup' as const,
  },
  {
    id: exampleIds.organisation(2),
    name: names('Jeune pousse Exemple B', 'ناشئة مثال ب', 'Sample Seedling B'),
    kind: 'startup' as const,
  },
  {
    id: exampleIds.organisation(3),
    name: names('Jeune pousse Exemple C', 'ناشئة مثال ج', 'Sample Seedling C'),
    kind: 'startup' as const,
  },
  {
    id: exampleIds.organisation(4),
    name: names('Jeune pousse Exemple D', 'ناشئة مثال د', 'Sample Seedling D'),
    kind: 'startup' as const,
  },
  { id: exampleIds.organisation(5), name: names('Fonds Exemple', 'صندوق مثال', 'Sample Fund'), kind: 'fund' as const },
]

/** A manager of the closed call and a reviewer, members of the organisation that also runs the FabLabs. */
export const sampleManager = {
  id: exampleIds.member(7),
  organisationId: sampleOrganisations.operator.id,
  name: 'Directrice Exemple',
}
export const sampleReviewer = {
  id: exampleIds.member(6),
  organisationId: sampleOrganisations.operator.id,
  name: 'Evaluatrice Exemple',
}

/** Declared interests. */
export const sampleInterests = [
  { member: sampleMembers.student, aboutId: exampleIds.organisation(4), reason: 'Ancienne associée' },
  { member: sampleManager, aboutId: exampleIds.organisation(5), reason: 'Conseil technique' },
]

const owners = {
  own: sampleOrganisations.startup.id,
  university: sampleOrganisations.university.id,
  a: exampleIds.organisation(1),
  b: exampleIds.organisation(2),
  c: exampleIds.organisation(3),
  d: exampleIds.organisation(4),
} as const

/** Returns the member who acts for the organisation that owns a startup. */
export const founderOf = (ownerOrganisationId: string): string =>
  ownerOrganisationId === owners.own
    ? sampleMembers.founder.id
    : ownerOrganisationId === owners.university
      ? sampleMembers.researcher.id
      : exampleIds.member(ventureOrganisations.findIndex(({ id }) => id === ownerOrganisationId) + 1)

interface StartupSpec {
  owner: keyof typeof owners
  name: { fr: string; ar: string; en: string }
  stage: Stage
  trl: number
  nmaSection: string
  regionCode: RegionCode
  /** Years between founding and the last full year; null: not founded yet. */
  yearsAgo: number | null
  tags: string[]
}

const startup = (
  owner: StartupSpec['owner'],
  name: StartupSpec['name'],
  stage: Stage,
  trl: number,
  nmaSection: string,
  regionCode: RegionCode,
  yearsAgo: number | null,
  ...tags: string[]
): StartupSpec => ({ owner, name, stage, trl, nmaSection, regionCode, yearsAgo, tags })

const handWrittenStartups: StartupSpec[] = [
  startup('own', names('Vision Exemple', 'رؤية مثال', 'Sample Vision'), 'SCALE', 9, 'J', 'MA-06', 4, 'vision'),
  startup(
    'own',
    names('Capteurs Exemple', 'مستشعرات مثال', 'Sample Sensors'),
    'TRACTION',
    8,
    'C',
    'MA-06',
    3,
    'sensors',
  ),
  startup('own', names('Irrigation Exemple', 'ري مثال', 'Sample Irrigation'), 'MVP', 6, 'A', 'MA-05', 1, 'water'),
  startup('a', names('Robotique Exemple', 'روبوتيك مثال', 'Sample Robotics'), 'MVP', 6, 'C', 'MA-01', 1, 'robotics'),
  startup('b', names('Santé Exemple', 'صحة مثال', 'Sample Health'), 'TRACTION', 7, 'Q', 'MA-04', 2, 'imaging'),
  startup('a', names('Batteries Exemple', 'بطاريات مثال', 'Sample Batteries'), 'MVP', 5, 'C', 'MA-07', 2, 'batteries'),
  startup(
    'b',
    names('Logistique Exemple', 'لوجستيك مثال', 'Sample Logistics'),
    'TRACTION',
    8,
    'H',
    'MA-01',
    3,
    'routing',
  ),
  startup(
    'c',
    names('Hydrogène Exemple', 'هيدروجين مثال', 'Sample Hydrogen'),
    'PROBLEM_SOLUTION',
    4,
    'D',
    'MA-12',
    null,
    'hydrogen',
  ),
  startup(
    'own',
    names('Langues Exemple', 'لغات مثال', 'Sample Languages'),
    'MVP',
    5,
    'J',
    'MA-03',
    1,
    'language models',
  ),
  startup('c', names('Solaire Exemple', 'شمسية مثال', 'Sample Solar'), 'TRACTION', 8, 'D', 'MA-08', 2, 'solar'),
  startup('d', names('Pêche Exemple', 'صيد مثال', 'Sample Fisheries'), 'MVP', 6, 'A', 'MA-09', 1, 'traceability'),
  startup(
    'd',
    names('Artisanat Exemple', 'صناعة تقليدية مثال', 'Sample Crafts'),
    'TRACTION',
    7,
    'G',
    'MA-10',
    2,
    'marketplace',
  ),
  startup(
    'university',
    names('Essaimage Exemple', 'شركة متفرعة مثال', 'Sample Spin-off'),
    'MVP',
    6,
    'M',
    'MA-03',
    2,
    'materials',
  ),
]

const founders = ['a', 'b', 'c', 'd'] as const

/** Returns the named startups and further generated ones, `count` in total. */
export function sampleStartups(count: number, lastYear: number) {
  const more = Array.from({ length: Math.max(0, count - handWrittenStartups.length) }, (_, i) =>
    startup(
      founders[i % founders.length]!,
      names(
        `Startup Exemple ${handWrittenStartups.length + i + 1}`,
        `الشركة الناشئة مثال ${handWrittenStartups.length + i + 1}`,
        `Sample Startup ${handWrittenStartups.length + i + 1}`,
      ),
      (['MVP', 'TRACTION', 'SCALE'] as const)[i % 3]!,
      5 + (i % 5),
      ['J', 'C', 'A', 'Q', 'D'][i % 5]!,
      regionCodes[i % regionCodes.length]!,
      1 + (i % 4),
      'software',
    ),
  )
  return [...handWrittenStartups, ...more].map(({ owner, yearsAgo, ...one }, i) => ({
    ...one,
    n: i + 1,
    id: exampleIds.startup(i + 1),
    ownerOrganisationId: owners[owner],
    foundedOn: yearsAgo === null ? null : `${lastYear - yearsAgo}-0${1 + (i % 9)}-15`,
    incorporated: yearsAgo !== null,
  }))
}

export type SampleStartup = ReturnType<typeof sampleStartups>[number]

export const sampleRubric: Criterion[] = [
  { key: 'team', label: names('Équipe', 'الفريق', 'Team'), weight: 40 },
  { key: 'innovation', label: names('Innovation', 'الابتكار', 'Innovation'), weight: 35 },
  { key: 'market', label: names('Marché', 'السوق', 'Market'), weight: 25 },
]

export const sampleQuestions: CallQuestion[] = [
  {
    key: 'problem',
    label: names('Quel problème résolvez-vous ?', 'ما هي المشكلة التي تحلونها؟', 'Which problem do you solve?'),
    required: true,
    maxLength: 2_000,
  },
  { key: 'team', label: names('Qui êtes-vous ?', 'من أنتم؟', 'Who are you?'), required: true, maxLength: 2_000 },
  {
    key: 'market',
    label: names('Quel est votre marché ?', 'ما هو سوقكم؟', 'What is your market?'),
    required: false,
    maxLength: 2_000,
  },
]

import { dayMs } from '#platform/lib/interval.ts'
import { mad } from '#platform/lib/money.ts'
import type { SampleContext } from '#platform/module.ts'
import type { SkillId } from '../../commons/skills/taxonomy.ts'
import { exampleIds } from '../example-ids.ts'
import { delimitedIds, searchTextOf } from '../fields.ts'
import {
  aljazariAnswers,
  aljazariHistory,
  aljazariInterests,
  aljazariInventions,
  aljazariInventors,
  aljazariProjects,
  aljazariTrlMoves,
} from '../tables.ts'
import type { InventionState, ProjectState, Theme } from '../vocabulary.ts'
import { dayFrom, instituteOperator, instituteRegion } from './institutes.ts'
import { factory, network, sampleMembersByName, university } from './people.ts'

interface ProjectSpec {
  institute: number
  theme: Theme
  state: ProjectState
  /** Readiness level at the start, now, and as target. */
  trl: [number, number, number]
  problem?: number
  skillIds: SkillId[]
  title: [fr: string, ar: string, en: string]
}

const projectSpecs: readonly ProjectSpec[] = [
  {
    institute: 3,
    theme: 'AIOT',
    state: 'RUNNING',
    trl: [2, 4, 6],
    problem: 5,
    skillIds: ['computer-vision', 'edge-computing'],
    title: ['Vision embarquée pour soudures', 'رؤية مدمجة للحام', 'On-device vision for welds'],
  },
  {
    institute: 4,
    theme: 'INDUSTRIAL_CYBERSECURITY',
    state: 'PILOT',
    trl: [4, 6, 7],
    skillIds: ['ot-security'],
    title: ['Écoute passive d’automates', 'رصد سلبي لأجهزة التحكم', 'Passive listening to controllers'],
  },
  {
    institute: 1,
    theme: 'AIOT',
    state: 'IDEA',
    trl: [1, 1, 4],
    skillIds: ['embedded-systems'],
    title: ['Compteurs d’eau frugaux', 'عدادات ماء مقتصدة', 'Frugal water meters'],
  },
  {
    institute: 2,
    theme: 'DIGITAL_HEALTH',
    state: 'ETHICS',
    trl: [2, 2, 5],
    skillIds: ['machine-learning'],
    title: ['Rappels adaptés aux patients', 'تذكيرات ملائمة للمرضى', 'Reminders that suit patients'],
  },
  {
    institute: 6,
    theme: 'INDUSTRIAL_CYBERSECURITY',
    state: 'SELECTED',
    trl: [3, 3, 6],
    problem: 6,
    skillIds: ['network-security'],
    title: ['Zones et conduits', 'المناطق والقنوات', 'Zones and conduits'],
  },
  {
    institute: 9,
    theme: 'AIOT',
    state: 'RUNNING',
    trl: [3, 4, 7],
    problem: 8,
    skillIds: ['predictive-maintenance'],
    title: ['Écouter l’usure', 'الإنصات إلى التآكل', 'Listening to wear'],
  },
  {
    institute: 9,
    theme: 'AIOT',
    state: 'CLOSED',
    trl: [5, 8, 8],
    problem: 11,
    skillIds: ['wireless-networks'],
    title: ['Réseau radio des oasis', 'شبكة راديو الواحات', 'Radio network of the oases'],
  },
  {
    institute: 7,
    theme: 'DIGITAL_HEALTH',
    state: 'STOPPED',
    trl: [3, 4, 6],
    problem: 14,
    skillIds: ['machine-learning'],
    title: ['Radiographies assistées', 'أشعة مدعومة', 'Assisted radiographs'],
  },
]

export async function seedProjects(context: SampleContext) {
  const { db, now, random } = context
  const rows = projectSpecs.map(
    (
      { institute, theme, state, trl, skillIds, title: [fr, ar, en] },
      i,
    ): typeof aljazariProjects.$inferInsert & { id: string } => {
      const organisationId = instituteOperator(institute)
      const title = { fr, ar, en }
      const regionCode = instituteRegion(institute)
      const isUniversity = organisationId === university.id
      return {
        id: exampleIds.project(i + 1),
        organisationId,
        instituteId: exampleIds.institute(institute),
        regionCode,
        title,
        theme,
        kind: (['APPLIED', 'COLLABORATIVE', 'CONTRACT'] as const)[i % 3]!,
        skillIds,
        partners: i % 2 === 0 ? [{ name: factory.name, kind: 'COMPANY' }] : [],
        withIndustry: i % 2 === 0,
        budget: mad(50_000_000 + Math.floor(random() * 30) * 10_000_000),
        fundedBy: { fr: 'Fonds Exemple', ar: 'صندوق مثال', en: 'Sample fund' },
        startOn: dayFrom(now, -200),
        endOn: dayFrom(now, 500),
        trlStart: trl[0],
        trlNow: trl[1],
        trlTarget: trl[2],
        leadId: isUniversity ? sampleMembersByName.researcher.id : sampleMembersByName.scientist.id,
        ethicsApproval: theme === 'DIGITAL_HEALTH' && state === 'STOPPED' ? 'CER Exemple 12' : null,
        state,
        searchText: searchTextOf({ texts: [title], themes: [theme], skillIds, regionCode }),
        createdBy: isUniversity ? sampleMembersByName.student.id : sampleMembersByName.director.id,
        createdAt: new Date(now.getTime() - 200 * dayMs),
        updatedAt: now,
      }
    },
  )
  await db.insert(aljazariProjects).values(rows)
  const answered = projectSpecs.flatMap(({ problem }, i) =>
    problem === undefined ? [] : [{ problem, project: rows[i]! }],
  )
  await db.insert(aljazariAnswers).values(
    answered.map(({ problem, project: { id, organisationId } }, i) => ({
      id: exampleIds.answer(i + 1),
      organisationId,
      projectId: id,
      problemId: exampleIds.problem(problem),
      createdAt: now,
    })),
  )
  const steps = rows.flatMap(({ id, organisationId, regionCode, trlStart, trlNow, leadId }) =>
    Array.from({ length: trlNow - trlStart }, (_, step) => ({
      organisationId,
      projectId: id,
      regionCode,
      fromTrl: trlStart + step,
      toTrl: trlStart + step + 1,
      evidence: `Rapport d’essai Exemple, TRL ${trlStart + step + 1}`,
      byId: leadId,
      createdAt: new Date(now.getTime() - (150 - step * 30) * dayMs),
    })),
  )
  await db.insert(aljazariTrlMoves).values(steps.map((step, i) => ({ ...step, id: exampleIds.trlMove(i + 1) })))
  await seedInventions(context)
  await db.insert(aljazariInterests).values([
    {
      id: exampleIds.interest(1),
      organisationId: university.id,
      memberId: sampleMembersByName.auditor.id,
      inOrganisationId: factory.id,
      nature: 'Contrat de conseil Exemple',
      createdAt: now,
    },
    {
      id: exampleIds.interest(2),
      organisationId: network.id,
      memberId: sampleMembersByName.scientist.id,
      inOrganisationId: university.id,
      nature: 'Enseignement Exemple',
      createdAt: now,
    },
  ])
}

async function seedInventions({ db, now }: SampleContext) {
  const madeAt = new Date(now.getTime() - 60 * dayMs)
  const invention = (
    n: number,
    organisationId: string,
    state: InventionState,
    [fr, ar, en]: [string, string, string],
    project?: number,
    evaluatorIds: string[] = [],
  ): typeof aljazariInventions.$inferInsert & { id: string } => ({
    id: exampleIds.invention(n),
    organisationId,
    projectId: project === undefined ? null : exampleIds.project(project),
    regionCode: project === undefined ? null : instituteRegion(projectSpecs[project - 1]!.institute),
    title: { fr, ar, en },
    description: { fr: `Description confidentielle d’exemple : ${fr.toLowerCase()}.` },
    firstPublicDisclosureOn: n === 1 ? dayFrom(now, 120) : null,
    fundingSources: [{ fr: 'Fonds Exemple' }],
    evaluatorIds,
    evaluatorText: delimitedIds(evaluatorIds),
    state,
    disclosedBy:
      organisationId === university.id ? sampleMembersByName.researcher.id : sampleMembersByName.scientist.id,
    createdAt: madeAt,
    updatedAt: now,
  })
  const rows = [
    invention(
      1,
      university.id,
      'DISCLOSED',
      ['Empreinte passive d’automate', 'بصمة سلبية لجهاز تحكم', 'Passive fingerprint of a controller'],
      2,
    ),
    invention(2, university.id, 'COMPLETENESS', [
      'Capteur de vibration imprimé',
      'مستشعر اهتزاز مطبوع',
      'Printed vibration sensor',
    ]),
    invention(3, university.id, 'DECISION', ['Antenne pliable', 'هوائي قابل للطي', 'Foldable antenna'], undefined, [
      sampleMembersByName.auditor.id,
    ]),
    invention(4, network.id, 'PROTECTED', ['Relais radio frugal', 'مرحل راديو مقتصد', 'Frugal radio relay'], 7),
  ]
  await db.insert(aljazariInventions).values(rows)
  const share = (
    n: number,
    of: number,
    person: { id: string; organisationId: string },
    shareBp: number,
    signed: boolean,
  ) => ({
    id: exampleIds.inventor(n),
    organisationId: person.organisationId,
    inventionId: exampleIds.invention(of),
    personId: person.id,
    shareBp,
    signedAt: signed ? madeAt : null,
  })
  await db
    .insert(aljazariInventors)
    .values([
      share(1, 1, sampleMembersByName.researcher, 6_000, true),
      share(2, 1, sampleMembersByName.student, 4_000, false),
      share(3, 2, sampleMembersByName.student, 10_000, true),
      share(4, 3, sampleMembersByName.student, 10_000, true),
      share(5, 4, sampleMembersByName.scientist, 10_000, true),
    ])
  await db.insert(aljazariHistory).values({
    id: exampleIds.history(101),
    organisationId: network.id,
    kind: 'invention',
    subjectId: exampleIds.invention(4),
    regionCode: rows[3]!.regionCode,
    event: 'protect',
    fromState: 'DECISION',
    toState: 'PROTECTED',
    note: 'Décision Exemple du comité',
    byId: sampleMembersByName.director.id,
    createdAt: new Date(now.getTime() - 20 * dayMs),
  })
}

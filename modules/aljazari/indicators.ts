import { and, eq, isNotNull, lte } from '#platform/db/query-builder.ts'
import type { Indicator } from '#platform/indicator.ts'
import {
  daysToQualified,
  instituteRows,
  inventionRows,
  practiceRows,
  problemRows,
  projectRows,
  publishedByEndOfPeriod,
  reachedStates,
  trlGained,
  validatedElsewhere,
} from './indicator-computations.ts'
import { byEndOfPeriod, countRows, inPeriod, utcDay } from './indicator-queries.ts'
import {
  aljazariInstitutes as institutes,
  aljazariInventions as inventions,
  aljazariProblems as problems,
  aljazariProjects as projects,
} from './tables.ts'

const title = (fr: string, ar: string, en: string) => ({ fr, ar, en })

/**
 * The institutes' indicators of the programme. The source sets no targets. Shares follow from the figures they
 * divide.
 */
export const indicators: readonly Indicator[] = [
  {
    code: 'P6.1',
    title: title('Instituts ouverts', 'المعاهد المفتوحة', 'Institutes open'),
    unit: 'institute',
    compute: countRows({
      ...instituteRows,
      where: (_, { to, asOf }) =>
        and(
          eq(institutes.status, 'OPEN'),
          isNotNull(institutes.openedOn),
          lte(institutes.openedOn, utcDay(new Date(Math.min(to.getTime() - 1, asOf.getTime())))),
        ),
    }),
  },
  {
    code: 'P6.2',
    title: title('Problèmes industriels reçus', 'المشاكل الصناعية الواردة', 'Industry problems received'),
    unit: 'problem',
    compute: countRows({ ...problemRows, where: (_, period) => inPeriod(problems.createdAt, period) }),
  },
  {
    code: 'P6.3',
    title: title('Problèmes industriels résolus', 'المشاكل الصناعية المحلولة', 'Industry problems solved'),
    unit: 'problem',
    compute: countRows({
      ...problemRows,
      where: (_, period) => and(eq(problems.state, 'SOLVED'), inPeriod(problems.settledAt, period)),
    }),
  },
  {
    code: 'P6.4',
    title: title(
      'Jours jusqu’à la qualification, médiane',
      'عدد الأيام حتى التأهيل، الوسيط',
      'Days to qualification, median',
    ),
    unit: 'day',
    compute: daysToQualified,
  },
  {
    code: 'P6.5',
    title: title('Projets de recherche', 'مشاريع البحث', 'Research projects'),
    unit: 'project',
    compute: countRows({ ...projectRows, where: (_, period) => byEndOfPeriod(projects.createdAt, period) }),
  },
  {
    code: 'P6.6',
    title: title(
      'Projets avec un partenaire industriel',
      'المشاريع التي لها شريك صناعي',
      'Projects with an industry partner',
    ),
    unit: 'project',
    compute: countRows({
      ...projectRows,
      where: (_, period) => and(byEndOfPeriod(projects.createdAt, period), eq(projects.withIndustry, true)),
    }),
  },
  {
    code: 'P6.7',
    title: title('Niveaux TRL gagnés', 'مستويات الجاهزية المكتسبة', 'TRL steps gained'),
    unit: 'trl_step',
    compute: trlGained,
  },
  {
    code: 'P6.8',
    title: title('Déclarations d’invention', 'التصريحات بالاختراع', 'Invention disclosures'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: (_, period) => inPeriod(inventions.createdAt, period) }),
  },
  {
    code: 'P6.9',
    title: title('Inventions protégées', 'الاختراعات المحمية', 'Inventions protected'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: reachedStates('PROTECTED') }),
  },
  {
    code: 'P6.10',
    title: title('Inventions licenciées', 'الاختراعات المرخصة', 'Inventions licensed'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: reachedStates('LICENSED') }),
  },
  {
    code: 'P6.11',
    title: title('Essaimages', 'الشركات المنبثقة', 'Spin-offs'),
    unit: 'invention',
    compute: countRows({ ...inventionRows, where: reachedStates('SPIN_OFF') }),
  },
  {
    code: 'P6.12',
    title: title('Bonnes pratiques publiées', 'الممارسات الجيدة المنشورة', 'Good practices published'),
    unit: 'practice',
    compute: countRows({ ...practiceRows, where: (_, period) => publishedByEndOfPeriod(period) }),
  },
  {
    code: 'P6.13',
    title: title(
      'Pratiques répliquées et validées dans une autre région',
      'ممارسات طبقت وصودق عليها في جهة أخرى',
      'Practices replicated and validated in another region',
    ),
    unit: 'practice',
    compute: countRows({
      ...practiceRows,
      where: (db, period) => and(publishedByEndOfPeriod(period), validatedElsewhere(db, period)),
    }),
  },
  {
    code: 'P6.14',
    title: title('Pratiques répliquées avec succès', 'ممارسات طبقت بنجاح', 'Practices replicated with success'),
    unit: 'practice',
    compute: countRows({
      ...practiceRows,
      where: (db, period) => and(publishedByEndOfPeriod(period), validatedElsewhere(db, period, 'WORKED')),
    }),
  },
]

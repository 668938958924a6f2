import type { Indicator } from '#platform/indicator.ts'
import { count, figuresOf, median, share, total } from './indicators/figures.ts'
import { daysToDecision, gpuHours, graduated, occupancy, onTime, promised, recovered, research, tenants } from './indicators/rows.ts'

const indicator = (code: string, fr: string, ar: string, en: string, unit: string, compute: Indicator['compute']): Indicator => ({
  code,
  title: { fr, ar, en },
  unit,
  target: null,
  compute,
})

/** The zone's part of the programme's follow-up. The source gives no number for any of them, so none has a target. */
export const indicators: readonly Indicator[] = [
  indicator('P5.tenants', 'Locataires par catégorie', 'المستأجرون حسب الصنف', 'Tenants by category', 'organisation', figuresOf(tenants(false), count)),
  indicator('P5.occupancy', 'Taux d’occupation des surfaces', 'نسبة إشغال المساحات', 'Occupancy of the area', 'basis points', figuresOf(occupancy, share)),
  indicator(
    'P5.investment_promised',
    'Investissement promis',
    'الاستثمار الموعود',
    'Investment promised',
    'centimes',
    figuresOf(promised('INVESTMENT', 'targetValue'), total),
  ),
  indicator(
    'P5.investment_made',
    'Investissement justifié',
    'الاستثمار المثبت',
    'Investment shown',
    'centimes',
    figuresOf(promised('INVESTMENT', 'achievedValue'), total),
  ),
  indicator('P5.jobs_promised', 'Emplois promis', 'مناصب الشغل الموعودة', 'Jobs promised', 'job', figuresOf(promised('JOBS', 'targetValue'), total)),
  indicator('P5.jobs_created', 'Emplois justifiés', 'مناصب الشغل المثبتة', 'Jobs shown', 'job', figuresOf(promised('JOBS', 'achievedValue'), total)),
  indicator(
    'P5.obligations_on_time',
    'Obligations remplies à temps',
    'الالتزامات المنجزة في وقتها',
    'Obligations met on time',
    'basis points',
    figuresOf(onTime, share),
  ),
  indicator('P5.units_recovered', 'Lots récupérés', 'القطع المسترجعة', 'Units recovered', 'allocation', figuresOf(recovered, count)),
  indicator(
    'P5.gpu_hours_granted',
    'Heures de GPU accordées',
    'ساعات المعالج الرسومي الممنوحة',
    'GPU hours granted',
    'hour',
    figuresOf(gpuHours('granted'), total),
  ),
  indicator('P5.gpu_hours_used', 'Heures de GPU utilisées', 'ساعات المعالج الرسومي المستعملة', 'GPU hours used', 'hour', figuresOf(gpuHours('used'), total)),
  indicator('P5.foreign_tenants', 'Locataires étrangers', 'المستأجرون الأجانب', 'Foreign tenants', 'organisation', figuresOf(tenants(true), count)),
  indicator(
    'P5.days_to_decision',
    'Délai du dépôt à la décision (médiane)',
    'المدة من الإيداع إلى القرار (الوسيط)',
    'Days from file to decision (median)',
    'day',
    figuresOf(daysToDecision, median),
  ),
  indicator(
    'P5.startups_graduated',
    'Startups sorties de la zone',
    'الشركات الناشئة المتخرجة من المنطقة',
    'Startups that left the zone',
    'organisation',
    figuresOf(graduated, count),
  ),
  indicator(
    'P5.research_commitments',
    'Engagements de recherche tenus',
    'التزامات البحث المنجزة',
    'Research commitments met',
    'obligation',
    figuresOf(research, count),
  ),
]

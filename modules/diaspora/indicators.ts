import type { Reads } from '#platform/db/database.ts'
import type { Indicator, IndicatorPeriod } from '#platform/indicator.ts'
import { type Counted, figuresOf } from './indicator-figures.ts'
import {
  activatedProfiles,
  attendedRegistrations,
  completedEngagements,
  engagementsAfterEvent,
  heldEvents,
  hoursToReply,
  productiveBridges,
  signedBridges,
  verifiedProfiles,
} from './indicator-queries.ts'

const counts =
  (select: (db: Reads, period: IndicatorPeriod) => Promise<Counted[]>): Indicator['compute'] =>
  async (db, period) =>
    figuresOf(await select(db, period))

/**
 * Indicators of the diaspora. The founding text gives no numbers for them, so they have no targets. Money invested through members,
 * co-supervised theses and relocations are counted where they are recorded: in the rounds of the ventures, in the doctorates of the
 * institute, and here as engagements of kind RETURN.
 */
export const indicators: readonly Indicator[] = [
  {
    code: 'P3.1',
    title: { fr: 'Membres vérifiés', ar: 'الأعضاء المحقق منهم', en: 'Verified members' },
    unit: 'person',
    target: null,
    compute: counts(verifiedProfiles),
  },
  {
    code: 'P3.2',
    title: {
      fr: 'Membres engagés sur douze mois',
      ar: 'الأعضاء المنخرطون خلال اثني عشر شهرا',
      en: 'Members engaged within twelve months',
    },
    unit: 'person',
    target: null,
    compute: counts(activatedProfiles),
  },
  {
    code: 'P3.3',
    title: {
      fr: 'Délai médian entre le besoin et la première réponse',
      ar: 'المدة الوسيطة بين الحاجة وأول جواب',
      en: 'Median time from need to first reply',
    },
    unit: 'hour',
    target: null,
    compute: hoursToReply,
  },
  {
    code: 'P3.4',
    title: { fr: 'Engagements achevés', ar: 'الالتزامات المنجزة', en: 'Engagements completed' },
    unit: 'engagement',
    target: null,
    compute: counts(completedEngagements),
  },
  {
    code: 'P3.5',
    title: { fr: 'Passerelles signées', ar: 'الجسور الموقعة', en: 'Bridges signed' },
    unit: 'bridge',
    target: null,
    compute: counts(signedBridges),
  },
  {
    code: 'P3.6',
    title: {
      fr: 'Passerelles productives sur douze mois',
      ar: 'الجسور المنتجة خلال اثني عشر شهرا',
      en: 'Bridges with output within twelve months',
    },
    unit: 'bridge',
    target: null,
    compute: counts(productiveBridges),
  },
  {
    code: 'P3.7',
    title: { fr: 'Événements tenus', ar: 'اللقاءات المنعقدة', en: 'Events held' },
    unit: 'event',
    target: null,
    compute: counts(heldEvents),
  },
  {
    code: 'P3.8',
    title: { fr: 'Participations', ar: 'المشاركات', en: 'Attendance' },
    unit: 'registration',
    target: null,
    compute: counts(attendedRegistrations),
  },
  {
    code: 'P3.9',
    title: {
      fr: 'Engagements nés d’un événement',
      ar: 'التزامات ناتجة عن لقاء',
      en: 'Engagements that resulted from an event',
    },
    unit: 'engagement',
    target: null,
    compute: counts(engagementsAfterEvent),
  },
]

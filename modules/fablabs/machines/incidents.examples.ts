import type { OperationExample } from '#platform/operation.ts'
import { exampleIds } from '../example-ids.ts'

export const reportIncident = [
  {
    questions: [
      {
        fr: 'Signale un incident mineur avec la machine pendant ma réservation',
        ar: 'بلغ عن حادث بسيط مع الآلة أثناء حجزي',
        en: 'Report a minor incident with the machine during my booking',
      },
      { fr: 'Quelqu’un s’est blessé au labo', ar: 'أصيب شخص في المختبر', en: 'Somebody got hurt in the lab' },
      { fr: 'Il y a eu de la fumée, signale-le', ar: 'كان هناك دخان، بلغ عنه', en: 'There was smoke, report it' },
      {
        fr: 'La machine a failli prendre feu pendant mon créneau',
        ar: 'كادت الآلة أن تحترق أثناء موعدي',
        en: 'The machine nearly caught fire during my slot',
      },
      {
        fr: 'J’ai cassé un outil en travaillant',
        ar: 'كسرت أداة أثناء العمل',
        en: 'I broke a tool while working',
      },
    ],
    input: {
      bookingId: exampleIds.booking(1),
      severity: 'MINOR',
      description: 'La pièce s’est détachée, arrêt d’urgence, aucun dégât.',
    },
  },
  {
    questions: [
      {
        fr: 'Déclare un accident grave sur la fraiseuse du laboratoire',
        ar: 'صرح بحادث خطير في آلة التفريز بالمختبر',
        en: 'Declare a serious accident at the mill of the lab',
      },
    ],
    input: {
      labId: exampleIds.lab(6),
      machineId: exampleIds.machine(5),
      severity: 'SERIOUS',
      injured: true,
      description: 'Capot ouvert pendant l’usinage.',
      cancelAffected: true,
    },
  },
] as const satisfies readonly OperationExample[]

export const listIncidents = [
  {
    questions: [
      {
        fr: 'Quels incidents sont encore ouverts ?',
        ar: 'ما هي الحوادث التي لم تعالج بعد؟',
        en: 'Which incidents are still open?',
      },
    ],
    input: { state: 'OPEN' },
  },
  {
    questions: [
      {
        fr: 'Y a-t-il eu des accidents au labo ?',
        ar: 'هل وقعت حوادث في المختبر؟',
        en: 'Have there been accidents in the lab?',
      },
      {
        fr: 'Montre les incidents signalés',
        ar: 'اعرض الحوادث المبلغ عنها',
        en: 'Show the incidents that were reported',
      },
      {
        fr: 'Que s’est-il passé avec mon signalement ?',
        ar: 'ماذا حدث لبلاغي؟',
        en: 'What happened to my report?',
      },
    ],
    input: {},
  },
] as const satisfies readonly OperationExample[]

export const closeIncident = [
  {
    questions: [
      {
        fr: 'Clos cet incident, le capot a été réparé',
        ar: 'أغلق هذا الحادث، لقد تم إصلاح الغطاء',
        en: 'Close this incident, the cover has been repaired',
      },
      {
        fr: 'L’accident a été traité, classe-le',
        ar: 'تمت معالجة الحادث، أغلق ملفه',
        en: 'The accident has been dealt with, settle it',
      },
      {
        fr: 'Le problème est résolu, ferme l’incident',
        ar: 'حلت المشكلة، أغلق الحادث',
        en: 'The problem is solved, close the incident',
      },
    ],
    input: { incidentId: exampleIds.incident(1), actions: 'Capot réparé et contacteur vérifié.' },
  },
] as const satisfies readonly OperationExample[]

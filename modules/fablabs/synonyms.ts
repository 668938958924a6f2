import type { Synonyms } from '#platform/labels.ts'

/** The words people use for machines, trainings and incidents. */
export const synonyms: Synonyms = {
  machine:
    'machine machines équipement équipements matériel appareil equipment device آلة آلات الة الات جهاز أجهزة معدات',
  lab: 'fablab fablabs labo labos laboratoire laboratoires lab labs makerspace مختبر مختبرات فابلاب',
  qualified:
    'qualification qualifications habilitation habilité qualifié autorisé droit qualified certified allowed authorised entitled certifié certified تأهيل مؤهل مؤهلا أهلية مخول يحق',
  report: 'signaler signale déclarer déclare panne incident report broken problem أبلغ تبليغ عطل معطلة بلغ',
  training:
    'apprendre apprends apprenne learn learning teach taught أتعلم تعلم نتعلم formation formations former stage atelier training trainings course courses workshop تكوين تكوينات دورة دورات تدريب',
  incident:
    'incident incidents accident accidents blessé blessés blessure coupé brûlé feu incendie fumée injured injury hurt burnt fire smoke حادث حوادث حادثة أصيب إصابة جرحت حريق النار دخان',
  repair: 'réparer réparé réparée réparation réparations fixed fix repair repaired repairs إصلاح أصلح تصليح إصلاحات',
  maintain:
    'entretien entretiens maintenance révision révisions révisée service serviced servicing overhaul صيانة الصيانة',
  supervise:
    'surveillant surveillante surveiller superviseur superviser encadrant encadrante encadrer supervisor supervise oversee إشراف مشرف مشرفا يشرف للإشراف',
  prototype:
    'prototype prototypes pièce fabriquer fabriqué fabrique réaliser réalisation réalisations manufacture build built صنع أصنع صنعت صنعته أولي نموذجي',
  document: 'documenter documenté documentés documente document documented documents توثيق موثق موثقة وثق',
  arrive: 'arrivé arrivée arrive arrived arrival وصل وصول حضور دخول',
  absent: 'absent absente absence venu venue présenté no-show showed غياب غائب يحضر يأت',
  wait: 'attente attentes attendre attendent attends patiente queue waitlist wait waiting waits await awaiting pending انتظار انتظر ينتظر أنتظر تنتظر الطابور',
}

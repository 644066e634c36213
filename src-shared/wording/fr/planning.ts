import type { AbsenceKind } from '#shared/domain/timesheets/absence'
import type { Holiday } from '#shared/domain/timesheets/holidays'
import type { WeekCheck } from '#shared/domain/timesheets/week-check'

/** Usual weeks, absences, holidays and live checks, in French. */
export const frPlanning = {
  holidays: {
    newYear: 'Jour de l’an',
    goodFriday: 'Vendredi saint',
    easterMonday: 'Lundi de Pâques',
    labourDay: 'Fête du Travail',
    victoryDay: 'Victoire 1945',
    ascension: 'Ascension',
    whitMonday: 'Lundi de Pentecôte',
    nationalDay: 'Fête nationale',
    assumption: 'Assomption',
    allSaints: 'Toussaint',
    armistice: 'Armistice',
    christmas: 'Noël',
    saintStephen: 'Saint-Étienne',
  } satisfies Record<Holiday, string>,
  holidaysUnderMonday: { easterMonday: 'Pâques', whitMonday: 'Pentecôte' },
  absences: {
    leave: 'congé',
    sickness: 'maladie',
    training: 'formation',
    meeting: 'réunion',
    authorised: 'autorisation d’absence',
  } satisfies Record<AbsenceKind, string>,
  parts: { day: 'la journée', morning: 'le matin', afternoon: 'l’après-midi' },
  bothKinds: '{{first}} puis {{second}}',
  checks: {
    dayOver10Hours: '{{found, duration}} dans la journée : le plafond est de {{most, duration}}.',
    weekOver48Hours: '{{found, duration}} dans la semaine : le plafond est de {{most, duration}}.',
    overQuota:
      '{{found, duration}} dans la semaine, pour une durée de travail de {{most, duration}}.',
    outsideAgreement:
      'Aucune convention en vigueur ne couvre {{body}} ce jour-là : ces heures ne peuvent pas être confirmées.',
    outsideNamedAgreement:
      'La convention {{agreement}} avec {{body}} n’est pas en vigueur ce jour-là : ces heures ne peuvent pas être confirmées.',
    notEmployed:
      'L’agent n’a pas de temps de travail ce jour-là : ces heures ne peuvent pas être confirmées.',
    agentAbsent: 'Absence {{part}} ({{kind}}), et {{body}} compte des heures.',
    holiday: '{{holiday}} est férié, et {{body}} compte des heures.',
    overlap:
      '{{body}} chevauche {{other}} (début {{otherStart, clock}}) pendant {{shared, duration}}.',
    contractPassed:
      '{{body}} a reçu {{found, duration}} en {{year}}, pour {{most, duration}} prévues.',
  } satisfies Record<WeekCheck['code'] | 'outsideNamedAgreement', string>,
} as const

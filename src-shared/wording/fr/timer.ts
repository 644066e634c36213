import type { TimerFailure } from '#shared/contract/timer-failures'

/** Why the timer refused, in French. */
export const frTimerFailures = {
  timerRunning:
    'Un chronomètre tourne déjà pour {{agent}} ({{collectivity}}). Arrêtez-le avant d’en lancer un autre.',
  noTimer: 'Aucun chronomètre ne tourne. Lancez-en un d’abord.',
} as const satisfies Record<TimerFailure['code'], string>

/** The timer, in the window and in the tray, in French. */
export const frTimer = {
  title: 'Chronomètre',
  start: 'Lancer',
  startWhat: 'Lancer : {{what}}',
  stop: 'Arrêter',
  running: 'Chronomètre, {{duration}}, {{what}}',
  recent: 'Derniers chronomètres',
  help: 'Le temps compté vous est proposé à l’arrêt : rien n’est enregistré sans votre accord.',
  noAgent: 'Aucune convention ne met d’agent à disposition aujourd’hui.',
  what: '{{agent}}, {{body}}',
  whatActivity: '{{agent}}, {{body}}, {{activity}}',
  unknown: 'agent ou collectivité disparus',
  dialog: {
    title: 'Arrêter le chronomètre',
    overnight: 'Chronomètre resté en marche',
    away: 'Vous étiez absent',
    sentence: '{{what}}, lancé à {{time, time}}.',
    sentenceEarlier: '{{what}}, lancé le {{day, long}} à {{time, time}}.',
    nobody: 'Personne n’a été vu à ce poste de {{from, time}} à {{to, time}}.',
    nobodyLong: 'Personne n’a été vu à ce poste, du {{from}} au {{to}}.',
    moment: '{{day, short}} à {{time, time}}',
    what: 'Que faire de ce temps ?',
    all: 'Arrêter et tout garder',
    withoutAway: 'Arrêter et garder tout sauf l’absence',
    untilAway: 'Arrêter et garder ce qui précède l’absence',
    goOnWith: 'Continuer, l’absence comptée',
    goOnWithout: 'Continuer, sans l’absence',
    keepOne: 'Enregistrer ce temps',
    discard: 'Ne rien enregistrer',
    field: 'Temps du {{day, full}}',
    already: 'déjà {{duration, duration}}, deviendra {{sum, duration}}',
    fresh: 'rien de saisi ce jour-là',
    goOn: 'Continuer',
    throwAway: 'Abandonner ce temps',
    later: 'Plus tard',
    nothing: 'Indiquez au moins une minute, ou abandonnez ce temps.',
  },
  tray: {
    tooltipRunning: 'Quotité : {{what}}',
    open: 'Ouvrir Quotité',
    stop: 'Arrêter : {{what}}',
    other: 'Lancer un chronomètre…',
  },
} as const

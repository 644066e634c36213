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
  startFor: 'Lancer le chronomètre',
  startWhat: 'Lancer : {{what}}',
  stop: 'Arrêter',
  running: 'Chronomètre, {{duration}}, {{what}}',
  agent: 'Agent',
  body: 'Collectivité',
  recent: 'Derniers chronomètres',
  help: 'Le temps compté vous est proposé à l’arrêt : rien n’est enregistré sans votre accord.',
  noAgent: 'Aucune convention ne prête d’agent aujourd’hui.',
  toAgreements: 'Ouvrir les conventions',
  what: '{{agent}}, {{body}}',
  whatActivity: '{{agent}}, {{body}}, {{activity}}',
  unknown: 'agent ou collectivité disparus',
  dialog: {
    title: 'Arrêter le chronomètre',
    overnight: 'Chronomètre resté en marche',
    away: 'Vous étiez absent',
    sentence: '{{what}}, lancé à {{time}}.',
    sentenceEarlier: '{{what}}, lancé le {{day}} à {{time}}.',
    nobody: 'Personne n’a été vu à ce poste de {{from}} à {{to}}.',
    nobodyLong: 'Personne n’a été vu à ce poste entre le {{from}} et le {{to}}.',
    keep: 'Que garder ?',
    all: 'Tout, de bout en bout',
    withoutAway: 'Tout, sauf l’absence',
    untilAway: 'Ce qui précède l’absence',
    time: 'Temps à ajouter',
    timeOn: '{{day}}',
    already: 'déjà {{duration}}, deviendra {{sum}}',
    fresh: 'rien de saisi ce jour-là',
    confirm: 'Enregistrer',
    discard: 'Tout jeter',
    goOn: 'Laisser tourner',
    goOnWith: 'Compter l’absence et continuer',
    goOnWithout: 'Ne pas la compter et continuer',
    nothing: 'Indiquez au moins une minute, ou jetez ce temps.',
  },
  tray: {
    tooltip: 'Quotité',
    tooltipRunning: 'Quotité : {{what}}',
    open: 'Ouvrir Quotité',
    stop: 'Arrêter : {{what}}',
    other: 'Lancer un chronomètre…',
    quit: 'Quitter',
  },
} as const

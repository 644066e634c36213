import type { CopyObstacle } from '#shared/domain/timesheets/copy-week'
import type { SplitFailure } from '#shared/domain/timesheets/split-block'
import type { SpreadFailure } from '#shared/domain/timesheets/spread-month'

/** Tools of the wall that fill many cells at once, in French. */
export const frWallTools = {
  menu: 'Remplir',
  copy: 'Copier la semaine précédente…',
  split: 'Répartir un bloc…',
  spread: 'Étaler un total du mois…',
  weekOnly: 'Sur la vue d’une semaine.',
  allAgents: 'Tous les agents affichés',
  preview: 'Ce qui sera enregistré',
  oneUndo: 'Enregistré en une fois ; Ctrl+Z annule tout.',
  nothing: 'Rien à enregistrer.',
  count_one: '{{count}} ligne, {{sum, duration}}',
  count_other: '{{count}} lignes, {{sum, duration}}',
  copyTitle: 'Copier la semaine {{from}} sur la semaine {{to}}',
  what: 'Ce qui est copié',
  withHours: 'Lignes et heures',
  withoutHours: 'Lignes sans les heures',
  rows_one: '{{count}} ligne à remplir',
  rows_other: '{{count}} lignes à remplir',
  addRows: 'Ajouter les lignes',
  sourceEmpty: 'Aucune heure confirmée en semaine {{week}} : il n’y a rien à copier.',
  left: 'laissé : {{list}}',
  because: {
    kept: '{{count}} déjà là',
    notEmployed: '{{count}} hors temps de travail',
    outsideAgreement: '{{count}} hors convention',
    holiday: '{{count}} un jour férié',
    absent: '{{count}} pendant une absence',
  } satisfies Record<CopyObstacle, string>,
  splitTitle: 'Répartir un bloc entre collectivités',
  block: 'Durée du bloc',
  blockHelp: 'Par exemple 7h30, 450m ou 1/2j.',
  keys: { contracted: 'Semaines contractualisées', percent: 'Pourcentages', equal: 'Parts égales' },
  percentOf: 'Part {{body, of}}',
  splitFailures: {
    nothingWeighs: 'Choisissez au moins une collectivité que la clé retient.',
    percentsNotWhole: 'Les parts font {{found, share(places: 4)}}, et non 100 %.',
  } satisfies Record<SplitFailure['code'], string>,
  spreadTitle: 'Étaler le total de {{month, month}}',
  total: 'Total du mois',
  totalHelp: '{{done, duration}} déjà là, en {{month, month}} : ces jours ne changent pas.',
  spreadFailures: {
    noWorkingDay:
      'Il ne reste aucun jour ouvré couvert par une convention pour recevoir ces heures.',
    lessThanDone: 'Le mois compte déjà {{done, duration}} : le total ne peut pas être plus petit.',
  } satisfies Record<SpreadFailure['code'], string>,
  days_one: '{{count}} jour, {{sum, duration}} ajoutées',
  days_other: '{{count}} jours, {{sum, duration}} ajoutées',
} as const

import type { DurationFailure } from '#shared/domain/timesheets/parse-duration'

/** Sentences of the area `week`, in French. */
export const frWeek = {
  title: 'Semaine {{week}}',
  grid: 'Heures {{agent, of}}, semaine {{week}}, {{range}}',
  previous: 'Semaine précédente',
  next: 'Semaine suivante',
  nobodyFound: 'Aucun agent ne porte ce nom',
  nextAgent: 'Agent suivant',
  goTo: {
    open: 'Aller à la date',
    label: 'Aller à la semaine du',
    help: 'Par exemple 14/01/2027',
    go: 'Aller',
    today: 'Cette semaine',
  },
  progress: '{{done, duration}} saisies sur {{expected, duration}}',
  progressAlone: '{{done, duration}} saisies',
  shown: { label: 'Collectivités affichées', usual: 'Habituelles' },
  columns: {
    others: 'Autres',
    othersWhole: 'Heures des autres agents cette semaine',
  },
  today: '{{day}} · auj.',
  totals: 'Total de la semaine',
  gap: {
    label: 'Écart avec ce que la convention prévoit, tous agents',
    agent: 'Écart avec la durée de travail de la semaine',
  },
  noBodyFound: 'Aucune convention de cet agent ne porte ce nom',
  details: {
    kicker: 'Cellule choisie',
    nothing: 'Rien de saisi',
    kept: 'Enregistré',
    locked:
      'L’état {{statement}} repose sur ce jour : remplacez les états concernés, ou ajoutez l’heure au prochain.',
    openStatement: 'Voir l’état {{statement}}',
    openApprovals: 'Ouvrir Validation',
    outside: 'Aucune convention ne couvre ce jour : une durée serait refusée.',
    notEmployed: '{{agent}} n’a pas de temps de travail ce jour-là.',
    contracted: 'Convention, par semaine',
    notContracted: 'rien de prévu',
    lastWeek: '{{weekday}} dernier',
    allAgents: 'Semaine, tous agents',
    doneInMonth: 'Fait en {{month, monthName}}',
    weeks: '{{agent}}, cinq semaines',
    weekDone: 'Semaine {{week}} : {{duration, hours}}',
    taskHelp: 'Imprimée sur l’état de remboursement.',
    taskNeedsTime: 'Indiquez d’abord une durée.',
    taskPlaceholder: 'Accueil, urbanisme, budget…',
    keyboard: 'Clavier',
  },
  rounded: '« {{found}} » a été retenu pour {{duration, duration}}, à la minute la plus proche.',
  refusedCount_one: '{{count}} saisie refusée',
  refusedCount_other: '{{count}} saisies refusées',
  refusalAt: '{{day}} :',
  giveUp: 'Revenir à la valeur enregistrée',
  pasteOutside_one: '{{count}} cellule collée sortait de la grille : elle n’a pas été reprise.',
  pasteOutside_other:
    '{{count}} cellules collées sortaient de la grille : elles n’ont pas été reprises.',
  month: {
    declare: 'Déclarer {{month, month}} sans heures',
    declareShort: '{{month, monthName, capital}} sans heures',
    declared: '{{month, month}} déclaré sans heures',
  },
  ofMonth: {
    grid: 'Heures {{agent, of}}, {{month, month}}',
    totals: 'Total du mois',
    others: 'Heures des autres agents ce mois-ci',
    gap: 'Écart avec la durée de travail du mois',
    contracted: 'Convention, ce mois-ci',
    allAgents: 'Mois, tous agents',
    pagesDoes: 'mois précédent, suivant',
    goTo: 'Aller au mois du',
    today: 'Ce mois-ci',
    noAgreement:
      'Aucune convention ne met {{agent}} à disposition ce mois-ci : il n’y a aucune collectivité où saisir des heures.',
  },
  keys: {
    enter: '⏎',
    tab: 'Tab',
    f2: 'F2',
    remove: 'Suppr',
    pages: 'Pg↑ Pg↓',
    undo: 'Ctrl+Z',
    copy: 'Ctrl+C',
    next: 'Ctrl+⏎',
    enterDoes: 'valider et descendre',
    tabDoes: 'valider et aller à droite',
    f2Does: 'modifier sans effacer',
    removeDoes: 'effacer la cellule',
    pagesDoes: 'semaine précédente, suivante',
    undoDoes: 'annuler',
    copyDoes: 'copier, Ctrl+V pour coller',
    nextDoes: 'agent suivant',
  },
  empty: {
    noAgent: 'Il faut un agent pour saisir des heures.',
    createAgent: 'Créer un agent',
    noAgreement:
      'Aucune convention ne met {{agent}} à disposition cette semaine : il n’y a aucune collectivité où saisir des heures.',
    example:
      'Une convention dit qui est mis à disposition, de quelles collectivités et pour combien d’heures.',
  },
  duration: {
    durationEmpty: 'Indiquez une durée, par exemple 1h30, 1,5 ou 90m.',
    durationNothingAbove: '« = » répète la cellule du dessus : ici, il n’y en a pas.',
    durationUnreadable:
      '« {{found}} » n’est pas une durée. Écrivez-la 1h30, 1:30, 1,5 (heures) ou 90m.',
    durationNegative: '« {{found}} » est négatif. Une durée part de zéro.',
    durationMinutesOver59:
      '« {{found}} » compte plus de 59 minutes après les heures. Écrivez par exemple 2h15.',
    durationDayUnknown:
      '« {{found}} » compte en jours, mais la durée d’un jour n’est pas connue ici. Écrivez des heures, par exemple 3h30.',
    durationOver:
      '« {{found}} » se lit {{read, duration}}, plus que les {{most, duration}} admises. Pour des minutes, écrivez par exemple 45m.',
  } satisfies Record<DurationFailure['code'], string>,
} as const

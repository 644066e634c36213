/** Criteria of keys that the user keeps, and keys made of criteria, in French. */
export const frCriteria = {
  title: 'Critères de répartition',
  search: 'Chercher un critère',
  count_one: '{{count, number}} critère',
  count_other: '{{count, number}} critères',
  create: 'Nouveau critère',
  list: 'Liste des critères',
  empty:
    'Aucun critère n’est encore enregistré : indiquez ici ce que les clés comptent pour chaque collectivité.',
  emptyExample:
    'Par exemple le potentiel financier, les postes informatiques ou les kilomètres de voirie.',
  toList: 'Voir les critères',
  column: {
    name: 'Critère',
    years: 'Années',
  },
  field: { unit: 'Unité', values: 'Valeurs' },
  help: 'Les mesures propres au territoire s’enregistrent dans',
  toScreen: 'les critères',
  sourceHelp: 'Par exemple : fiche DGF 2026.',
  sheetHelp: 'Flèches et Entrée passent d’une case à l’autre ; Ctrl+V colle un bloc de tableur.',
  sheet: 'Valeurs par collectivité et par année',
  cell: '{{body}}, {{year}}',
  yearBefore: 'Ajouter {{year}}',
  lacking_one: '{{count, number}} valeur manque',
  lacking_other: '{{count, number}} valeurs manquent',
  unitWeight: 'Compte pour',
  add: 'Ajouter un critère',
  decision: 'Acte qui a décidé la clé',
  decisionHelp: 'Imprimé sur les états, par exemple : délibération n° 2026-12.',
  preview: 'Part de chacun sur les valeurs de {{year}}',
  missing_one: 'Une valeur {{year}} manque pour {{names}} : sans elle, rien n’est réparti.',
  missing_other:
    'Des valeurs {{year}} manquent pour {{count}} collectivités ({{names}}…) : sans elles, rien n’est réparti.',
  nothing: 'Un des critères ne compte rien en {{year}} : il n’y a pas encore de part à montrer.',
} as const

/** What is beside the rehearsal of a file: its names, and its effect on hours and shares. */
export const importSide = {
  names: 'Noms rapprochés',
  allNames_one: 'Voir le nom',
  allNames_other: 'Voir les {{count, number}} noms',
  exact: 'Tous les noms sont ceux de vos fiches.',
  effectMonth: 'Effet sur {{month, month}}',
  effectMonths: 'Effet de {{from, month}} à {{to, month}}',
  noEffect: 'Effet',
  sharesMonth: 'Parts de {{month, month}}, convention {{reference}}',
  sharesMonths: 'Parts de {{from, month}} à {{to, month}}, convention {{reference}}',
  sharesSame: 'Aucune part ne change.',
  sharesBlocked:
    'Les parts de ces mois ne se calculent pas encore : des heures ou un coût y manquent.',
  sharesOpen_one: 'Calcul du moment : un point reste ouvert.',
  sharesOpen_other: 'Calcul du moment : {{count, number}} points restent ouverts.',
  noEffectSentence: 'Aucune heure ne change.',
} as const

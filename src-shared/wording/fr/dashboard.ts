/** The director's screen: findings, charts and their tables. */
export const frDashboard = {
  choice: {
    unit: 'Durée de la période',
    year: 'Année',
    quarter: 'Trimestre',
    month: 'Mois',
  },
  empty: 'Aucune convention : il n’y a encore rien à montrer.',
  figures: {
    cost: 'coût du service',
    billed: 'facturés aux bénéficiaires',
    hours: 'd’heures faites',
    hoursAgainst: 'd’heures faites, {{difference}} par rapport au prévu',
    rate: 'par heure facturée',
    rateAgainst: 'par heure, tarif notifié {{tariff, euros}}',
    agents_one: 'agent partagé entre {{bodies, number}} collectivités',
    agents_other: 'agents partagés entre {{bodies, number}} collectivités',
    unknown: 'à compléter',
  },
  blocked: 'Les montants manquent tant que la période est incomplète.',
  showTable: 'Voir le tableau',
  showChart: 'Voir le graphique',
  saveTable: 'Enregistrer le tableau (CSV)',
  savePicture: 'Enregistrer l’image (PNG)',
  cost: {
    finding_one:
      'Une collectivité sur {{bodies, number}} porte {{part, percent(places: 1)}} du coût',
    finding_other:
      '{{count}} collectivités sur {{bodies, number}} portent {{part, percent(places: 1)}} du coût',
    none: 'Personne ne paie encore sur cette période',
    subtitle: 'Montant par collectivité',
    others_one: '{{count, number}} autre',
    others_other: '{{count}} autres',
    municipality: 'commune',
    other: 'autre organisme',
    table: 'Coût par collectivité',
    file: 'cout-par-collectivite',
  },
  months: {
    above_one: '{{month, monthName, capital}} dépasse le prévu de {{difference, duration}}',
    above_other:
      '{{count}} mois dépassent le prévu, {{month, monthName}} le plus ({{difference, duration}})',
    quiet:
      '{{month, monthName, capital}} compte {{percent, percent(places: 0)}} d’heures de moins qu’un mois moyen',
    steady: 'Les heures restent régulières d’un mois à l’autre',
    none: 'Aucune heure sur cette période',
    axis: '{{hours, number}} h',
    file: 'heures-par-mois',
  },
  plan: {
    over_one: 'Une collectivité dépasse sa prévision de plus de 10 %',
    over_other: '{{count}} collectivités dépassent leur prévision de plus de 10 %',
    within: 'Aucune collectivité ne dépasse sa prévision de plus de 10 %',
    none: 'Aucune heure prévue ni faite sur cette période',
    subtitle: 'Heures faites, comparées aux heures prévues par la convention',
    table: 'Prévu et fait par collectivité',
    column: {
      excess: 'Écart en %',
    },
    file: 'prevu-et-fait',
  },
} as const
